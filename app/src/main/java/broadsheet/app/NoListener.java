package broadsheet.app;

/** Wants to know nothing of an ingest. */
final class NoListener implements IngestListener {
  @Override
  public void read(long bytes) {}

  @Override
  public void found(int articles) {}

  @Override
  public void added(int articles) {}

  @Override
  public void known(int articles) {}

  @Override
  public void changed(int articles) {}

  @Override
  public void passed(Incoming article, String why) {}

  @Override
  public void failed(Problem problem) {}

  @Override
  public void remarked(Problem remark) {}
}
