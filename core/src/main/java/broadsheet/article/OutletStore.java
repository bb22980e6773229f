package broadsheet.article;

import java.util.List;

/** Port: what is known of outlets. */
public interface OutletStore {
  List<Outlet> outlets();

  /** Keeps these, replacing what was known under the same names. */
  void learn(List<Outlet> outlets);
}
