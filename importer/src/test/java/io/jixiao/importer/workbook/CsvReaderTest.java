package io.jixiao.importer.workbook;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {
  private static final String TEXT = "项目名称,得分\r\n\r\n\"甲,\"\"乙\"\"\n丙\", 98.5 \r\n";
  private static final List<String> CELLS = List.of("A1 项目名称", "B1 得分", "A3 甲,\"乙\"\n丙", "B3 98.5");

  @TempDir Path folder;

  @Test
  void readsUtf8WithAndWithoutMark() throws IOException {
    assertThat(lines(TEXT, UTF_8)).isEqualTo(CELLS);
    assertThat(lines("\ufeff" + TEXT, UTF_8)).isEqualTo(CELLS);
  }

  @Test
  void readsGbkAndGb18030() throws IOException {
    assertThat(lines(TEXT, Charset.forName("GBK"))).isEqualTo(CELLS);
    assertThat(lines("\ud840\udc00,1", Charset.forName("GB18030")))
        .containsExactly("A1 \ud840\udc00", "B1 1");
  }

  @Test
  void readsWhatExcelSavesAsUnicodeText() throws IOException {
    assertThat(lines("\ufeff项目名称\t得分\r\n甲,乙\t98", UTF_16LE))
        .containsExactly("A1 项目名称", "B1 得分", "A2 甲,乙", "B2 98");
  }

  @Test
  void readsUtf16WithoutMark() throws IOException {
    String text = "项目名称\t得分\r\n甲,乙\t98\r\n";

    assertThat(lines(text, UTF_16LE)).containsExactly("A1 项目名称", "B1 得分", "A2 甲,乙", "B2 98");
    assertThat(lines(text, UTF_16BE)).containsExactly("A1 项目名称", "B1 得分", "A2 甲,乙", "B2 98");
    assertThat(lines("\ufeff" + text, UTF_16BE)).hasSize(4);
  }

  @Test
  void readsSemicolons() throws IOException {
    assertThat(lines("甲;\"a,b\";1\n", UTF_8)).containsExactly("A1 甲", "B1 a,b", "C1 1");
  }

  @Test
  void toleratesQuotesWhereNoneBelong() throws IOException {
    assertThat(lines("\"甲\"乙,1\n丙,\"没有结尾", UTF_8)).contains("B1 1", "A2 丙", "B2 没有结尾");
  }

  private List<String> lines(String text, Charset charset) throws IOException {
    return Collected.read(Books.text(folder, text, charset)).lines();
  }
}
