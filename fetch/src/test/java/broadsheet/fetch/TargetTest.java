package broadsheet.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.source.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.1/",
        "http://127.0.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://127.0.0.01/",
        "http://127.0.0.1.2/",
        "http://256.0.0.1/",
        "http://1.2.3.999/",
        "http://0/",
        "http://0x/",
        "http://paper.example.0x7f/",
        "http://[fe80::1%25eth0]/",
        "http://[fe80::1%eth0]/",
        "http://[::1/",
        "http://[]/",
        "http://[127.0.0.1]/",
        "http://[v1.a:b]/",
        "http://[1:2:3:4:5:6:7:8:9]/",
        "http://reader@paper.example/",
        "http://reader:word@paper.example/",
        "http://paper.example:80@127.0.0.1/",
        "http://pap%65r.example/",
        "http://127%2e0.0.1/",
        "http://paper..example/",
        "http://.paper.example/",
        "http://paper.example../",
        "http://./",
        "http://null/",
        "http://pa(per.example/",
        "http://paper.example:0/",
        "http://paper.example:65536/",
        "http://paper.example:-1/",
        "http://paper.example:8o/",
        "http://paper.example:+80/",
        "http://\uff0f.example/",
      })
  void deceivingSpellingsAreRefused(String address) {
    assertThatThrownBy(() -> Target.of(new Url(address))).isInstanceOf(AskException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1/, 127.0.0.1",
    "http://127.0.0.1./, 127.0.0.1",
    "http://\uff11\uff12\uff17.\uff10.\uff10.\uff11/, 127.0.0.1",
    "http://127\u30020\u30020\u30021/, 127.0.0.1",
    "http://127\uff0e0\uff610\uff0e1/, 127.0.0.1",
    "http://\u2460\u2461\u2466.0.0.1/, 127.0.0.1",
    "http://[::1]/, 0:0:0:0:0:0:0:1",
    "http://[::ffff:127.0.0.1]/, 127.0.0.1",
    "http://[0:0:0:0:0:ffff:7f00:1]:80/, 127.0.0.1",
  })
  void literalsAreDecodedInEverySpelling(String address, String literal) throws AskException {
    var host = Target.of(new Url(address)).host();

    assertThat(host.name()).isEqualTo(literal);
    assertThat(host.literal()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "http://Paper.Example/, paper.example",
    "http://paper.example./, paper.example",
    "https://b\u00fccher.example/, xn--bcher-kva.example",
    "https://\u65b0\u805e\u3002example/, xn--efvv70d.example",
    "https://under_score.example/, under_score.example",
    "https://4chan.example/, 4chan.example",
    "https://1.2.3.4.example/, 1.2.3.4.example",
  })
  void namesHaveOneSpelling(String address, String name) throws AskException {
    var host = Target.of(new Url(address)).host();

    assertThat(host.name()).isEqualTo(name);
    assertThat(host.literal()).isNull();
  }

  @Test
  void pathIsSentWithoutFragmentAndWithForeignLettersAsBytes() throws AskException {
    assertThat(Target.of(new Url("https://paper.example?a=1#b")).path()).isEqualTo("/?a=1");
    assertThat(Target.of(new Url("https://paper.example#b")).path()).isEqualTo("/");
    assertThat(Target.of(new Url("https://paper.example/\u00e9t\u00e9/a%20b|c")).path())
        .isEqualTo("/%C3%A9t%C3%A9/a%20b%7Cc");
  }

  @Test
  void portIsToldOnlyWhenItIsUnusual() throws AskException {
    assertThat(Target.of(new Url("https://paper.example:443/")).authority())
        .isEqualTo("paper.example");
    assertThat(Target.of(new Url("http://paper.example:/")).authority()).isEqualTo("paper.example");
    assertThat(Target.of(new Url("http://paper.example:443/")).authority())
        .isEqualTo("paper.example:443");
    assertThat(Target.of(new Url("https://[2a00:1450::1]:8443/")).authority())
        .isEqualTo("[2a00:1450:0:0:0:0:0:1]:8443");
  }

  @ParameterizedTest
  @CsvSource({
    "80, true",
    "443, true",
    "8080, true",
    "8443, true",
    "22, false",
    "25, false",
    "81, false",
    "6379, false",
    "3306, false",
    "11211, false",
    "6667, false",
  })
  void onlyPortsOfTheWebAreAsked(int port, boolean isWeb) throws AskException {
    var target = Target.of(new Url("http://paper.example:" + port + "/"));

    assertThat(target.isWebPort()).isEqualTo(isWeb);
  }
}
