package broadsheet.fetch;

import java.util.EnumSet;
import java.util.Set;

/** What an address is for, by the special-purpose registries of IANA (RFC 6890). */
enum AddressKind {
  PUBLIC("a public address"),
  UNSPECIFIED("no address"),
  THIS_NETWORK("an address of this network"),
  LOOPBACK("an address of this machine"),
  PRIVATE("an address of a private network"),
  SHARED("an address shared behind a provider"),
  UNIQUE_LOCAL("an address of a private network"),
  LINK_LOCAL("an address of the local link"),
  SITE_LOCAL("an address of a private network"),
  METADATA("the address of a cloud's own services"),
  PROTOCOL("an address for protocols only"),
  RELAY("the address of a relay"),
  DOCUMENTATION("an address for examples"),
  BENCHMARKING("an address for measurements"),
  MULTICAST("an address of many"),
  RESERVED("a reserved address"),
  BROADCAST("an address of all"),
  DISCARD("an address that nothing comes back from"),
  TUNNEL("an address of a tunnel"),
  ORCHID("no address of a machine");

  private static final Set<AddressKind> OWNERS_TO_ALLOW =
      EnumSet.of(LOOPBACK, PRIVATE, SHARED, UNIQUE_LOCAL);

  private final String words;

  AddressKind(String words) {
    this.words = words;
  }

  /** With its article, to follow "is". */
  String words() {
    return words;
  }

  /** Whether an owner may name a host that lives at such an address. */
  boolean isOwnersToAllow() {
    return OWNERS_TO_ALLOW.contains(this);
  }
}
