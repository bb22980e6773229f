package broadsheet.entity;

import java.util.List;

/** Port: keeps what editors ruled of names. It outlives the register. */
public interface RulingStore {
  /** Oldest first. */
  List<Ruling> rulings();

  /** Puts a ruling in force; one of the other kind on the same names ends. */
  void rule(Ruling ruling);
}
