package broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.source.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignTest {
  private static final String PNG = "89504e470d0a1a0a0000000d49484452";

  private static Optional<Sign.Kind> kind(String hex) {
    return Sign.of(Bytes.of(HexFormat.of().parseHex(hex))).map(Sign::kind);
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String png(String width, String height) {
    return PNG + width + height + "0806000000";
  }

  private static String ico(String image) {
    return "000001000100" + "1010000001002000" + "68000000" + "16000000" + image;
  }

  @Test
  void picturesAreKnownByTheirFirstBytes() {
    assertThat(kind(png("00000020", "00000020"))).contains(Sign.Kind.PNG);
    assertThat(kind(hex("GIF89a") + "10001000" + "800000")).contains(Sign.Kind.GIF);
    assertThat(kind("ffd8ffe000040000" + "ffc0000b080010001001011100")).contains(Sign.Kind.JPEG);
    assertThat(
            kind(hex("RIFF") + "24000000" + hex("WEBPVP8 ") + "18000000300100" + "9d012a10001000"))
        .contains(Sign.Kind.WEBP);
    assertThat(kind(hex("RIFF") + "24000000" + hex("WEBPVP8L") + "18000000" + "2f0fc00300"))
        .contains(Sign.Kind.WEBP);
    assertThat(
            kind(hex("RIFF") + "24000000" + hex("WEBPVP8X") + "0a00000000000000" + "0f00000f0000"))
        .contains(Sign.Kind.WEBP);
    assertThat(kind(ico("28000000" + "10000000" + "20000000" + "0100200000000000")))
        .contains(Sign.Kind.ICO);
    assertThat(kind(ico(png("00000010", "00000010")))).contains(Sign.Kind.ICO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "<?xml version='1.0'?><svg/>",
        "<html><title>404</title></html>",
        "BM a bitmap",
        "%PDF-1.7",
        ""
      })
  void whatIsNoPictureOfDotsIsRefused(String content) {
    assertThat(kind(hex(content))).isEmpty();
  }

  @Test
  void hugePicturesAreRefusedHoweverSmallTheyArePacked() {
    assertThat(kind(png("0000ffff", "00000020"))).isEmpty();
    assertThat(kind(png("00000000", "00000020"))).isEmpty();
    assertThat(kind(png("ffffffff", "ffffffff"))).isEmpty();
    assertThat(kind(hex("GIF89a") + "ffff1000" + "800000")).isEmpty();
    assertThat(kind(ico(png("0000ffff", "00000010")))).isEmpty();
    assertThat(kind("ffd8ffe000040000" + "ffc0000b08ffff001001011100")).isEmpty();
  }

  @Test
  void movingPicturesAreRefused() {
    assertThat(kind(png("00000020", "00000020") + hex("acTL"))).isEmpty();
    assertThat(kind(hex("GIF89a") + "10001000" + hex("NETSCAPE2.0"))).isEmpty();
    assertThat(
            kind(
                hex("RIFF")
                    + "24000000"
                    + hex("WEBPVP8X")
                    + "0a00000000000000"
                    + "0f00000f0000"
                    + hex("ANIM")))
        .isEmpty();
  }

  @Test
  void everyCutOfAPictureIsSurvived() {
    var whole = ico(png("00000010", "00000010")) + "ffd8ffe000040000ffc0000b08";
    for (var end = 0; end <= whole.length(); end += 2) {
      assertThat(kind(whole.substring(0, end))).isNotNull();
    }
    assertThat(kind("ffd8ff" + "ff".repeat(60_000))).isEmpty();
    assertThat(kind("ffd8ffe00000" + "ffe00000".repeat(15_000))).isEmpty();
  }

  @Test
  void largePicturesAreRefused() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(HexFormat.of().parseHex(png("00000020", "00000020")));
    bytes.writeBytes(new byte[Sign.BYTES_MAX]);

    assertThat(Sign.of(Bytes.of(bytes.toByteArray()))).isEmpty();
  }
}
