package io.jixiao.importer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoredTextTest {

  @Test
  void controlCharactersAreEscapedAsWorkbooksDo() {
    assertThat(StoredText.of("a\u0001b\nc_x000D_")).isEqualTo("a_x0001_b\nc_x005F_x000D_");
    assertThat(StoredText.of("\uD83D\uDE00\uD83D")).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void longestTextOfACellStaysWhole() {
    assertThat(StoredText.of("长".repeat(32_767))).hasSize(32_767).doesNotContain("截断");
  }

  @Test
  void longerTextIsCutAndSaysSo() {
    assertThat(StoredText.of("长".repeat(32_768)))
        .hasSize(32_767)
        .endsWith("长……（原文共32768字，超出单元格上限，此处截断）");
  }
}
