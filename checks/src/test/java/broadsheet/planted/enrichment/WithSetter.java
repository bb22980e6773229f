package broadsheet.planted.enrichment;

/** Changes after it was made. */
public final class WithSetter {
  private String name = "";

  public String name() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
