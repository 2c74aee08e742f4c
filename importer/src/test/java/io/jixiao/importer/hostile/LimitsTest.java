package io.jixiao.importer.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.importer.limits.Limits;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.schema.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each limit by a file that just keeps it, and the sentence where it is lower by one. */
class LimitsTest {
  @TempDir Path folder;

  @Test
  void bytes() throws IOException {
    Path file = csv("甲,乙\n".repeat(300_000));

    refused(
        file,
        "bytes",
        Files.size(file),
        "FILE_TOO_LARGE",
        "文件超过 2.3 MB，请拆分后上传。",
        "The file is larger than 2.3 MB; please upload it in parts.");
  }

  @Test
  void unpackedBytes() throws IOException {
    byte[] member = "甲,乙\n".repeat(100_000).getBytes(UTF_8);

    refused(
        archive("1.csv", member, "2.csv", member),
        "unpackedBytes",
        2L * member.length,
        "FILE_UNPACKS_TOO_LARGE",
        "文件解压后超过 1.5 MB，请拆分后上传。",
        "The file unpacks to more than 1.5 MB; please upload it in parts.");
  }

  @Test
  void unpackedBytesOfAWorkbook() throws IOException {
    Path file = new Parts().zip(folder);
    long unpacked = 0;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : java.util.Collections.list(zip.entries())) {
        unpacked += part.getSize();
      }
    }

    refused(
        file,
        "unpackedBytes",
        unpacked,
        "FILE_UNPACKS_TOO_LARGE",
        "文件解压后超过 0.0 MB，请拆分后上传。",
        "The file unpacks to more than 0.0 MB; please upload it in parts.");
  }

  @Test
  void entries() throws IOException {
    byte[] member = "甲,乙\n".getBytes(UTF_8);

    refused(
        archive("1.csv", member, "2.csv", member, "3.csv", member),
        "entries",
        3,
        "FILE_TOO_MANY_ENTRIES",
        "文件包含的条目超过 2 个，请拆分后上传。",
        "The file holds more than 2 entries; please upload it in parts.");
  }

  @Test
  void entriesOfAllArchivesOfAnUpload() throws IOException {
    byte[] member = "甲,乙\n".getBytes(UTF_8);
    byte[] two = Parts.archive("1.csv", member, "2.csv", member);

    refused(
        archive("1.zip", two, "2.zip", two),
        "entries",
        6,
        "FILE_TOO_MANY_ENTRIES",
        "文件包含的条目超过 5 个，请拆分后上传。",
        "The file holds more than 5 entries; please upload it in parts.");
  }

  @Test
  void ratio() throws IOException {
    byte[] member = "甲,乙\n".repeat(300_000).getBytes(UTF_8);
    Path file = archive("1.csv", member);
    long packed;
    try (ZipFile zip = new ZipFile(file.toFile())) {
      packed = zip.getEntry("1.csv").getCompressedSize();
    }
    long kept = member.length / packed;
    while (member.length / kept > packed) {
      kept++;
    }

    refused(
        file,
        "ratio",
        kept,
        "FILE_ZIP_BOMB",
        "文件解压后是压缩前的 " + (kept - 1) + " 倍以上（疑似压缩炸弹），不予读取。",
        "The file unpacks to more than "
            + (kept - 1)
            + " times its size (a zip bomb, perhaps) and is not read.");
  }

  @Test
  void archiveDepth() throws IOException {
    byte[] member = Parts.archive("1.csv", "甲,乙\n".getBytes(UTF_8));

    refused(
        archive("1.zip", member),
        "archiveDepth",
        2,
        "ARCHIVE_TOO_DEEP",
        "压缩包嵌套太深：连同最外层最多读取 1 层，请解开后重新上传。",
        "Archives are read 1 deep, the outermost one included; please unpack this one and upload"
            + " it by itself.");
  }

  @Test
  void xmlDepth() throws IOException {
    String zh = "文件里的 XML 嵌套超过 %d 层，正常的工作簿不会有，不予读取。";
    String en =
        "The file holds XML that is nested more than %d deep, which no proper workbook has; it is"
            + " not read.";

    refused(text("甲"), "xmlDepth", 6, "FILE_XML_TOO_DEEP", zh.formatted(5), en.formatted(5));
    refused(
        new Parts()
            .with(
                Parts.STYLES,
                Parts.root("styleSheet") + "<a>".repeat(7) + "</a>".repeat(7) + "</styleSheet>")
            .zip(folder),
        "xmlDepth",
        8,
        "FILE_XML_TOO_DEEP",
        zh.formatted(7),
        en.formatted(7));
  }

  @Test
  void partBytes() throws IOException {
    String styles = Parts.root("styleSheet") + " ".repeat(200_000) + "</styleSheet>";

    refused(
        new Parts().with(Parts.STYLES, styles).zip(folder),
        "partBytes",
        styles.length(),
        "FILE_PART_TOO_LARGE",
        "文件里的部件 xl/styles.xml 解压后超过 0.2 MB（多为残留的格式），请把工作表复制到新建的工作簿后重新上传。",
        "The part xl/styles.xml of the file unpacks to more than 0.2 MB, of left-over formats for the"
            + " most part; please copy the sheets into a new workbook and upload that.");
  }

  @Test
  void partsThatNobodyReadMayBeLarger() throws IOException {
    String remarks = Parts.root("comments") + " ".repeat(200_000) + "</comments>";
    Path file = new Parts().with("xl/comments1.xml", remarks).zip(folder);

    assertThat(Answer.to(file, Limits.with("partBytes", 2_000)))
        .isEqualTo(Answer.to(new Parts().zip(folder)));
  }

  @Test
  void textBytes() throws IOException {
    String texts = Parts.root("sst") + " ".repeat(200_000) + "</sst>";

    refused(
        new Parts().with(Parts.TEXTS, texts).zip(folder),
        "textBytes",
        texts.length(),
        "FILE_TEXTS_TOO_LARGE",
        "工作簿的文字合计超过 0.2 MB，请把各工作表分别存为工作簿后重新上传。",
        "The texts of the workbook come to more than 0.2 MB; please save its sheets as workbooks of"
            + " their own and upload those.");
  }

  @Test
  void textBytesOfASheet() throws IOException {
    refused(
        csv(("甲".repeat(50_000) + ",乙\n").repeat(4)),
        "textBytes",
        4 * 50_001,
        "SHEET_TEXT_TOO_LARGE",
        "工作表的文字合计超过 0.2 MB，这张表没有读取。",
        "The texts of the sheet come to more than 0.2 MB; it was not read.");
  }

  @Test
  void cellCharacters() throws IOException {
    String zh = "有一个单元格的文字超过 49 个字符，请检查后重新上传。";
    String en =
        "The text of a cell has more than 49 characters; please check it and upload it again.";

    refused(text("甲".repeat(50)), "cellCharacters", 50, "FILE_CELL_TOO_LONG", zh, en);
    refused(csv("甲".repeat(50) + ",乙"), "cellCharacters", 50, "FILE_CELL_TOO_LONG", zh, en);
  }

  @Test
  void cellCharactersOfARow() throws IOException {
    String cells = "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted("甲".repeat(25)).repeat(20);

    refused(
        new Parts().with(Parts.SHEET, Parts.sheet("<row>" + cells + "</row>")).zip(folder),
        "cellCharacters",
        50,
        "FILE_ROW_TOO_LONG",
        "有一行文字超过 490 个字符，可能缺少换行或引号没有成对，请检查后重新上传。",
        "A row has more than 490 characters; a line end or a closing quote may be missing. Please"
            + " check it and upload it again.");
  }

  @Test
  void cellsPerSheet() throws IOException {
    refused(
        csv("1,2,3\n4,5,6\n"),
        "cellsPerSheet",
        6,
        "SHEET_TOO_LARGE",
        "工作表的非空单元格或合并区域超过 5 个，这张表没有读取。",
        "The sheet has more than 5 non-empty cells or merged areas and was not read.");
  }

  @Test
  void cellsOfOneProjectOfALongList() throws IOException {
    String rows = "办案费,某局,产出指标,数量指标,办案数,≥1件,1件\n".repeat(400);

    refused(
        csv("项目名称,预算单位,一级指标,二级指标,三级指标,年度指标值,实际完成值\n" + rows),
        "cellsPerSheet",
        7 * 400,
        "SHEET_TOO_LARGE",
        "工作表的非空单元格或合并区域超过 2799 个，这张表没有读取。",
        "The sheet has more than 2799 non-empty cells or merged areas and was not read.");
  }

  @Test
  void usedRange() throws IOException {
    String zh = "工作表写出的单元格（含只有格式的空白单元格）超过 5 个，这张表没有读取；请删除多余的空白行列后重新上传。";
    String en =
        "The sheet spells out more than 5 cells, empty ones with a format included, and was not"
            + " read; please delete the empty rows and columns behind its contents and upload it"
            + " again.";
    String row = "<row><c t=\"inlineStr\"><is><t>甲</t></is></c><c s=\"0\"/><c/></row>";

    refused(csv("1,2,3\n,,\n"), "usedRange", 6, "SHEET_RANGE_TOO_LARGE", zh, en);
    refused(
        new Parts().with(Parts.SHEET, Parts.sheet(row + row)).zip(folder),
        "usedRange",
        6,
        "SHEET_RANGE_TOO_LARGE",
        zh,
        en);
  }

  /** The file keeps the limit and passes the one below it. */
  private static void refused(
      Path file, String limit, long kept, String code, String zh, String en) {
    assertThat(problem(file, Limits.with(limit, kept), code)).isEmpty();
    assertThat(problem(file, Limits.with(limit, kept - 1), code))
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.message().zh()).isEqualTo(zh);
              assertThat(problem.message().en()).isEqualTo(en);
            });
  }

  private static Optional<Problem> problem(Path file, ReadLimits limits, String code) {
    List<Problem> problems = Answer.problems(file, limits).toList();
    return problems.stream().filter(problem -> problem.code().equals(code)).findFirst();
  }

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), text);
  }

  private Path archive(Object... members) throws IOException {
    return Files.write(folder.resolve("upload.zip"), Parts.archive(members));
  }

  private Path text(String text) throws IOException {
    return new Parts()
        .with(
            Parts.SHEET,
            Parts.sheet("<row><c t=\"inlineStr\"><is><t>" + text + "</t></is></c></row>"))
        .zip(folder);
  }
}
