package io.jixiao.importer.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030", "UTF-8"})
  void readsNamesWhoseCharsetIsNotDeclared(String charset) {
    byte[] raw = "2024\\自评表（民政局）.xlsx".getBytes(Charset.forName(charset));

    assertThat(MemberName.decoded(raw)).isEqualTo("2024\\自评表（民政局）.xlsx");
    assertThat(MemberName.tidied(MemberName.decoded(raw))).isEqualTo("2024/自评表（民政局）.xlsx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.xlsx", "项目/a.xlsx"})
  void leavesOrdinaryNamesAlone(String name) {
    assertThat(MemberName.tidied(MemberName.decoded(name.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "__MACOSX/a.xlsx, true",
    "x/__MACOSX/._a.xlsx, true",
    "._a.xlsx, true",
    "x/~$a.xlsx, true",
    "Thumbs.db, true",
    "x/.DS_Store, true",
    "desktop.ini, true",
    "a.xlsx, false",
    "MACOSX/a.xlsx, false",
    "x~$a.xlsx, false",
  })
  void knowsWhatSystemsLeaveBehind(String name, boolean left) {
    assertThat(MemberName.isLeftBySystems(name)).isEqualTo(left);
  }
}
