package broadsheet.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are of the public internet: those in no range of IANA's special-purpose
 * registries for IPv4 and IPv6, nor in one that is not yet given out, nor holding an IPv4 address
 * that is. The JDK's own predicates know fewer than half of these ranges.
 */
final class AddressRanges {
  private static final class Range {
    final byte[] prefix;
    final int bits;
    final AddressKind kind;

    Range(byte[] prefix, int bits, AddressKind kind) {
      this.prefix = prefix;
      this.bits = bits;
      this.kind = kind;
    }

    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      var whole = bits / 8;
      var rest = bits % 8;
      var mask = rest == 0 ? 0 : 0xff << (8 - rest) & 0xff;
      return Arrays.equals(address, 0, whole, prefix, 0, whole)
          && (rest == 0 || (address[whole] & mask) == (prefix[whole] & mask));
    }
  }

  /** Narrower ranges before those that hold them. */
  private static final List<Range> RANGES =
      List.of(
          range("169.254.169.254/32", AddressKind.METADATA),
          range("100.100.100.200/32", AddressKind.METADATA),
          range("168.63.129.16/32", AddressKind.METADATA),
          range("0.0.0.0/32", AddressKind.UNSPECIFIED),
          range("0.0.0.0/8", AddressKind.THIS_NETWORK),
          range("10.0.0.0/8", AddressKind.PRIVATE),
          range("100.64.0.0/10", AddressKind.SHARED),
          range("127.0.0.0/8", AddressKind.LOOPBACK),
          range("169.254.0.0/16", AddressKind.LINK_LOCAL),
          range("172.16.0.0/12", AddressKind.PRIVATE),
          range("192.0.0.0/24", AddressKind.PROTOCOL),
          range("192.0.2.0/24", AddressKind.DOCUMENTATION),
          range("192.31.196.0/24", AddressKind.RELAY),
          range("192.52.193.0/24", AddressKind.RELAY),
          range("192.88.99.0/24", AddressKind.RELAY),
          range("192.168.0.0/16", AddressKind.PRIVATE),
          range("192.175.48.0/24", AddressKind.RELAY),
          range("198.18.0.0/15", AddressKind.BENCHMARKING),
          range("198.51.100.0/24", AddressKind.DOCUMENTATION),
          range("203.0.113.0/24", AddressKind.DOCUMENTATION),
          range("224.0.0.0/4", AddressKind.MULTICAST),
          range("255.255.255.255/32", AddressKind.BROADCAST),
          range("240.0.0.0/4", AddressKind.RESERVED),
          range("::/128", AddressKind.UNSPECIFIED),
          range("::1/128", AddressKind.LOOPBACK),
          range("fd00:ec2::254/128", AddressKind.METADATA),
          range("fd20:ce::254/128", AddressKind.METADATA),
          range("64:ff9b:1::/48", AddressKind.PRIVATE),
          range("100::/64", AddressKind.DISCARD),
          range("100:0:0:1::/64", AddressKind.DISCARD),
          range("2001::/32", AddressKind.TUNNEL),
          range("2001:2::/48", AddressKind.BENCHMARKING),
          range("2001:3::/32", AddressKind.RELAY),
          range("2001:4:112::/48", AddressKind.RELAY),
          range("2001:10::/28", AddressKind.ORCHID),
          range("2001:20::/28", AddressKind.ORCHID),
          range("2001:30::/28", AddressKind.ORCHID),
          range("2001::/23", AddressKind.PROTOCOL),
          range("2001:db8::/32", AddressKind.DOCUMENTATION),
          range("2002::/16", AddressKind.TUNNEL),
          range("2620:4f:8000::/48", AddressKind.RELAY),
          range("3fff::/20", AddressKind.DOCUMENTATION),
          range("5f00::/16", AddressKind.PROTOCOL),
          range("fc00::/7", AddressKind.UNIQUE_LOCAL),
          range("fe80::/10", AddressKind.LINK_LOCAL),
          range("fec0::/10", AddressKind.SITE_LOCAL),
          range("ff00::/8", AddressKind.MULTICAST));

  private static final Range GLOBAL = range("2000::/3", AddressKind.PUBLIC);
  private static final Range TEREDO = range("2001::/32", AddressKind.TUNNEL);
  private static final Range SIX_TO_FOUR = range("2002::/16", AddressKind.TUNNEL);
  private static final Range COMPATIBLE = range("::/96", AddressKind.RESERVED);
  private static final Range TRANSLATED = range("::ffff:0:0:0/96", AddressKind.TUNNEL);
  private static final Range NAT64 = range("64:ff9b::/96", AddressKind.PUBLIC);

  private AddressRanges() {}

  /** The kind of an address of 4 or 16 bytes; of the IPv4 address inside where it holds one. */
  static AddressKind kindOf(byte[] address) {
    if (address.length == 4 || address.length != 16) {
      return listed(address, AddressKind.PUBLIC);
    }
    if (isMapped(address) || NAT64.holds(address)) {
      return kindOf(Arrays.copyOfRange(address, 12, 16));
    }
    var own = listed(address, GLOBAL.holds(address) ? AddressKind.PUBLIC : AddressKind.RESERVED);
    var inside = insideOf(address);
    return inside != AddressKind.PUBLIC && !own.isOwnersToAllow() && !isNarrow(own) ? inside : own;
  }

  /** Kinds that are told before that of an address inside. */
  private static boolean isNarrow(AddressKind kind) {
    return kind == AddressKind.UNSPECIFIED || kind == AddressKind.METADATA;
  }

  private static AddressKind listed(byte[] address, AddressKind otherwise) {
    return RANGES.stream()
        .filter(range -> range.holds(address))
        .map(range -> range.kind)
        .findFirst()
        .orElse(otherwise);
  }

  /** The kind of the IPv4 address that a way of tunnelling has put inside; public without one. */
  private static AddressKind insideOf(byte[] address) {
    if (SIX_TO_FOUR.holds(address)) {
      return kindOf(Arrays.copyOfRange(address, 2, 6));
    }
    if (TEREDO.holds(address)) {
      var server = kindOf(Arrays.copyOfRange(address, 4, 8));
      return server == AddressKind.PUBLIC ? kindOf(flipped(address)) : server;
    }
    if (COMPATIBLE.holds(address) || TRANSLATED.holds(address) || isIsatap(address)) {
      return kindOf(Arrays.copyOfRange(address, 12, 16));
    }
    return AddressKind.PUBLIC;
  }

  /** Teredo hides the client's address by turning its bits over (RFC 4380 § 4). */
  private static byte[] flipped(byte[] address) {
    var client = Arrays.copyOfRange(address, 12, 16);
    for (var i = 0; i < client.length; i++) {
      client[i] = (byte) ~client[i];
    }
    return client;
  }

  /** Under any prefix the last half begins 0000:5efe or 0200:5efe (RFC 5214 § 6.1). */
  private static boolean isIsatap(byte[] address) {
    return (address[8] & 0xfd) == 0
        && address[9] == 0
        && address[10] == 0x5e
        && (address[11] & 0xff) == 0xfe;
  }

  private static boolean isMapped(byte[] address) {
    for (var i = 0; i < 10; i++) {
      if (address[i] != 0) {
        return false;
      }
    }
    return (address[10] & 0xff) == 0xff && (address[11] & 0xff) == 0xff;
  }

  private static Range range(String text, AddressKind kind) {
    var slash = text.indexOf('/');
    var prefix = InetAddress.ofLiteral(text.substring(0, slash)).getAddress();
    return new Range(prefix, Integer.parseInt(text.substring(slash + 1)), kind);
  }
}
