package broadsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangesTest {
  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, UNSPECIFIED",
    "0.0.0.1, THIS_NETWORK",
    "0.255.255.255, THIS_NETWORK",
    "10.0.0.0, PRIVATE",
    "10.255.255.255, PRIVATE",
    "100.64.0.0, SHARED",
    "100.127.255.255, SHARED",
    "100.100.100.200, METADATA",
    "127.0.0.1, LOOPBACK",
    "127.255.255.254, LOOPBACK",
    "168.63.129.16, METADATA",
    "169.254.0.1, LINK_LOCAL",
    "169.254.169.254, METADATA",
    "172.16.0.0, PRIVATE",
    "172.31.255.255, PRIVATE",
    "192.0.0.8, PROTOCOL",
    "192.0.0.170, PROTOCOL",
    "192.0.2.1, DOCUMENTATION",
    "192.31.196.1, RELAY",
    "192.52.193.1, RELAY",
    "192.88.99.1, RELAY",
    "192.168.0.1, PRIVATE",
    "192.175.48.1, RELAY",
    "198.18.0.1, BENCHMARKING",
    "198.19.255.255, BENCHMARKING",
    "198.51.100.7, DOCUMENTATION",
    "203.0.113.7, DOCUMENTATION",
    "224.0.0.1, MULTICAST",
    "239.255.255.255, MULTICAST",
    "240.0.0.1, RESERVED",
    "255.255.255.254, RESERVED",
    "255.255.255.255, BROADCAST",
  })
  void everySpecialRangeOfIpv4IsKnown(String address, AddressKind kind) {
    assertThat(kindOf(address)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "::, UNSPECIFIED",
    "::1, LOOPBACK",
    "::2, THIS_NETWORK",
    "100::1, DISCARD",
    "100:0:0:1::1, DISCARD",
    "2001::1, UNSPECIFIED",
    "2001:1::1, PROTOCOL",
    "2001:2::1, BENCHMARKING",
    "2001:3::1, RELAY",
    "2001:4:112::1, RELAY",
    "2001:10::1, ORCHID",
    "2001:20::1, ORCHID",
    "2001:3f:ffff::1, ORCHID",
    "2001:1ff:ffff::1, PROTOCOL",
    "2001:db8::1, DOCUMENTATION",
    "2620:4f:8000::1, RELAY",
    "3fff::1, DOCUMENTATION",
    "3fff:fff:ffff::1, DOCUMENTATION",
    "5f00::1, PROTOCOL",
    "fc00::1, UNIQUE_LOCAL",
    "fdff:ffff::1, UNIQUE_LOCAL",
    "fd00:ec2::254, METADATA",
    "fd20:ce::254, METADATA",
    "fe80::1, LINK_LOCAL",
    "febf:ffff::1, LINK_LOCAL",
    "fec0::1, SITE_LOCAL",
    "ff02::1, MULTICAST",
    "64:ff9b:1::1, PRIVATE",
    "4000::1, RESERVED",
    "1::1, RESERVED",
    "e000::1, RESERVED",
  })
  void everySpecialRangeOfIpv6IsKnown(String address, AddressKind kind) {
    assertThat(kindOf(address)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "::ffff:0:127.0.0.1",
        "64:ff9b::127.0.0.1",
        "2002:7f00:1::",
        "2001:0:7f00:1::1",
        "2001:0:808:808:0:0:80ff:fffe",
        "2a00:1450:4001::5efe:127.0.0.1",
        "2a00:1450:4001::200:5efe:7f00:1",
        "fe80::5efe:7f00:1",
      })
  void addressOfThisMachineIsSeenInsideOthers(String address) {
    assertThat(kindOf(address)).isEqualTo(AddressKind.LOOPBACK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "64:ff9b::10.0.0.1",
        "64:ff9b::169.254.169.254",
        "64:ff9b:1::8.8.8.8",
        "64:ff9b:1:7f00:1::",
        "2002:a9fe:a9fe::1",
        "2002:808:808::1",
        "2001:0:808:808::1",
        "::8.8.8.8",
        "::ffff:0:8.8.8.8",
      })
  void tunnelsAndLocalTranslatorsAreNotPublic(String address) {
    assertThat(kindOf(address)).isNotEqualTo(AddressKind.PUBLIC);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "2a00:1450:4001::1",
        "2001:200::1",
        "2003::1",
        "2606:4700::6810:1",
        "64:ff9b::8.8.8.8",
        "::ffff:8.8.8.8",
        "2a00:1450:4001::5efe:808:808",
      })
  void addressesBesideTheRangesArePublic(String address) {
    assertThat(kindOf(address)).isEqualTo(AddressKind.PUBLIC);
  }

  @Test
  void ownerMayAllowOnlyHostsOfPrivateNetworks() {
    var allowed =
        Map.of("127.0.0.1", true, "192.168.3.4", true, "fd12::1", true, "100.64.1.1", true);

    allowed.forEach((address, may) -> assertThat(kindOf(address).isOwnersToAllow()).isEqualTo(may));
    assertThat(kindOf("169.254.169.254").isOwnersToAllow()).isFalse();
    assertThat(kindOf("224.0.0.1").isOwnersToAllow()).isFalse();
    assertThat(kindOf("0.0.0.0").isOwnersToAllow()).isFalse();
  }

  private static AddressKind kindOf(String address) {
    return AddressRanges.kindOf(InetAddress.ofLiteral(address).getAddress());
  }
}
