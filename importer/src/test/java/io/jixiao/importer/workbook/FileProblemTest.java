package io.jixiao.importer.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jixiao.importer.limits.Limits;
import io.jixiao.importer.limits.ReadLimits;
import io.jixiao.schema.text.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One broken or foreign file for each kind of trouble, with the sentence it is answered by. */
class FileProblemTest {
  private static final ReadLimits SMALL =
      Limits.with(
          "bytes", 100_000, "entries", 20, "ratio", 50, "partBytes", 200_000, "textBytes", 5_000);

  @TempDir Path folder;

  @Test
  void anEmptyFile() throws IOException {
    assertThat(problem(bytes(""))).isEqualTo("FILE_EMPTY 文件是空的（0 字节）。");
  }

  @Test
  void aPdf() throws IOException {
    assertThat(problem(bytes("%PDF-1.7\n"))).isEqualTo("FILE_PDF 这是 PDF 文件，请上传填报用的 Excel 表格。");
  }

  @Test
  void wordDocuments() throws IOException {
    String word = "FILE_WORD 这是 Word 或 WPS 文字文档，请上传填报用的 Excel 表格。";

    assertThat(problem(bytes("{\\rtf1 }"))).isEqualTo(word);
    assertThat(problem(compound("WordDocument"))).isEqualTo(word);
    assertThat(
            problem(
                zip(
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd"
                        + ".openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")))
        .isEqualTo(word);
  }

  @Test
  void aWorkbookWhoseListOfPartsIsLostIsDamagedAndNoArchive() throws IOException {
    assertThat(problem(zip("xl/worksheets/sheet1.xml", "<worksheet/>"))).startsWith("FILE_CORRUPT");
    assertThat(new ContentSniffer(SMALL).kind(zip("xl/甲.xlsx", "x"))).isEqualTo(FileKind.ARCHIVE);
  }

  @Test
  void nothingOfASpreadsheet() throws IOException {
    String none = "FILE_NOT_A_SPREADSHEET 这不是电子表格，只能读取 .xlsx、.xls、.ods、.csv，或内含这些文件的 .zip。";

    assertThat(problem(bytes("\u0089PNG\r\n\u001a\n\u0000\u0000"))).isEqualTo(none);
    assertThat(problem(bytes("一段没有分隔符的文字"))).isEqualTo(none);
    assertThat(problem(bytes("<?xml version=\"1.0\"?><a/>"))).isEqualTo(none);
    assertThat(problem(compound("PowerPoint Document"))).isEqualTo(none);
    assertThat(problem(zip("[Content_Types].xml", "<Types/>"))).isEqualTo(none);
  }

  @Test
  void webPagesCalledXls() throws IOException {
    String html = "FILE_HTML 这是网页（HTML），只是扩展名像 Excel，请用 Excel 或 WPS 打开并另存为 .xlsx 后重新上传。";

    assertThat(problem(bytes("\r\n<html><table>"))).isEqualTo(html);
    assertThat(problem(bytes("<!DOCTYPE html><HTML>"))).isEqualTo(html);
    assertThat(problem(bytes("MIME-Version: 1.0\r\n"))).isEqualTo(html);
    assertThat(problem(Files.write(folder.resolve("f"), "\ufeff<table>".getBytes(UTF_16LE))))
        .isEqualTo(html);
  }

  @Test
  void anXmlSpreadsheet() throws IOException {
    assertThat(
            problem(
                bytes(
                    "<?xml version=\"1.0\"?><Workbook"
                        + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">")))
        .startsWith("FILE_XML_SPREADSHEET 这是“XML 电子表格 2003”");
  }

  @Test
  void anOpenDocumentThatIsNoZip() throws IOException {
    assertThat(
            problem(
                bytes(
                    "<?xml version=\"1.0\"?><office:document office:mimetype="
                        + "\"application/vnd.oasis.opendocument.spreadsheet\"/>")))
        .isEqualTo(
            "FILE_OPEN_DOCUMENT 这是单个 XML 文件的 OpenDocument 表格（.fods），请另存为 .ods 或 .xlsx 后重新上传。");
  }

  @Test
  void aBinaryWorkbook() throws IOException {
    assertThat(
            problem(
                zip(
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/xl/workbook.bin\" ContentType=\"application/vnd"
                        + ".ms-excel.sheet.binary.macroEnabled.main\"/></Types>")))
        .isEqualTo("FILE_BINARY_WORKBOOK 这是二进制工作簿（.xlsb），请用 Excel 或 WPS 另存为 .xlsx 后重新上传。");
  }

  @Test
  void aWorkbookOlderThanExcel97() throws IOException {
    String old = "FILE_OLD_FORMAT 这是 Excel 95 或更早的格式，请用 Excel 或 WPS 另存为 .xlsx 后重新上传。";

    assertThat(problem(compound("Book"))).isEqualTo(old);
    assertThat(problem(bytes("\u0009\u0004\u0006\u0000\u0000\u0000"))).isEqualTo(old);
  }

  @Test
  void aWorkbookInStrictFormat() throws IOException {
    Path file =
        Books.rewritten(
            book(),
            "xl/workbook.xml",
            "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>");

    assertThat(problem(file)).startsWith("FILE_STRICT_FORMAT 这是“Strict Open XML”格式的工作簿");
  }

  @Test
  void encryptedWorkbooks() throws IOException, GeneralSecurityException {
    String encrypted = "FILE_ENCRYPTED 文件设有打开密码，请去掉密码后重新上传。";

    assertThat(problem(encryptedXlsx())).isEqualTo(encrypted);
    assertThat(problem(encryptedXls())).isEqualTo(encrypted);
  }

  @Test
  void damagedWorkbooks() throws IOException {
    String corrupt = "FILE_CORRUPT 文件已损坏或不完整，请用 Excel 或 WPS 打开并重新保存后再上传。";
    byte[] whole = Files.readAllBytes(book());
    byte[] old = Files.readAllBytes(Books.xls(folder, book -> book.createSheet()));

    assertThat(problem(write(Arrays.copyOf(whole, whole.length / 2)))).isEqualTo(corrupt);
    assertThat(problem(write(Arrays.copyOf(old, 600)))).isEqualTo(corrupt);
    assertThat(problem(Books.rewritten(book(), "xl/workbook.xml", null))).isEqualTo(corrupt);
    assertThat(problem(Books.rewritten(book(), "xl/workbook.xml", "<workbook>")))
        .isEqualTo(corrupt);
    assertThat(problem(sheet("<sheetData><row r=\"1\">"))).isEqualTo(corrupt);
    assertThat(problem(sheet("<sheetData><row r=\"1048577\"/></sheetData>"))).isEqualTo(corrupt);
    assertThat(problem(sheet("<sheetData><row r=\"1\"><c r=\"XFE1\"/></row></sheetData>")))
        .isEqualTo(corrupt);
    assertThat(problem(sheet("<sheetData><row r=\"1\"><c><v>1o</v></c></row></sheetData>")))
        .isEqualTo(corrupt);
  }

  @Test
  void partsThatDoNotUnpack() throws IOException {
    assertThat(problem(Books.unpackable(book(), "[Content_Types].xml"))).startsWith("FILE_CORRUPT");
    assertThat(problem(Books.unpackable(book(), "xl/workbook.xml"))).startsWith("FILE_CORRUPT");
    assertThat(problem(Books.unpackable(book(), "xl/worksheets/sheet1.xml")))
        .startsWith("FILE_CORRUPT");
    assertThat(
            problem(
                Books.unpackable(
                    zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "mimetype")))
        .startsWith("FILE_CORRUPT");
  }

  @Test
  void partsPackedInAWayThatNobodyKnows() throws IOException {
    for (int method : new int[] {1, 2, 6, 12, 14, 77, 93, 95, 99}) {
      assertThat(problem(Books.packedBy(method, book(), "[Content_Types].xml")))
          .as("method %d", method)
          .startsWith("FILE_CORRUPT");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "_rels/.rels",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet1.xml"
      })
  void partsOfOtherBytesThanWerePacked(String part) {
    assertThat(problem(Books.withOtherChecksum(book(), part))).startsWith("FILE_CORRUPT");
    assertThat(problem(Books.withOtherSize(1, book(), part))).startsWith("FILE_CORRUPT");
    assertThat(problem(Books.withOtherSize(-1, book(), part))).startsWith("FILE_CORRUPT");
  }

  @Test
  void damageOfAPartThatNobodyReadsIsNone() throws IOException {
    Path file =
        Books.xlsx(
            folder,
            book -> {
              Books.fill(book.createSheet(), 0, "甲", 1);
              book.addPicture(new byte[100], Workbook.PICTURE_TYPE_PNG);
            });

    assertThat(Collected.read(Books.withOtherChecksum(file, "xl/media/image1.png")).lines())
        .containsExactly("A1 甲", "B1 1");
  }

  @Test
  void aWorkbookThatLostItsFormats() {
    assertThat(problem(Books.rewritten(book(), "xl/styles.xml", null))).startsWith("FILE_CORRUPT");
  }

  @Test
  void aDiskThatFailsIsNoProblemOfTheFile() {
    Path none = folder.resolve("none.xlsx");

    assertThatThrownBy(() -> new ContentSniffer(SMALL).kind(none)).isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> new WorkbookReader(SMALL).read(none, FileKind.CSV, new Collected(), share -> {}))
        .isInstanceOf(IOException.class);
  }

  @Test
  void entitiesInAnyPart() throws IOException {
    String unsafe = "FILE_XML_UNSAFE 文件里有文档类型声明（DOCTYPE），正常的工作簿不会有，为安全起见不予读取。";
    String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";

    assertThat(
            problem(
                Books.rewritten(
                    book(),
                    "xl/worksheets/sheet1.xml",
                    bomb + "<worksheet><sheetData>&a;</sheetData></worksheet>")))
        .isEqualTo(unsafe);
    assertThat(problem(Books.rewritten(book(), "xl/styles.xml", bomb + "<styleSheet/>")))
        .isEqualTo(unsafe);
    assertThat(
            problem(
                Books.rewritten(
                    book(), "xl/sharedStrings.xml", bomb + "<sst><si><t>&b;</t></si></sst>")))
        .isEqualTo(unsafe);
  }

  @Test
  void aFileOfTooManyBytes() throws IOException {
    assertThat(problem(write(new byte[100_001]), SMALL))
        .isEqualTo("FILE_TOO_LARGE 文件超过 0.1 MB，请拆分后上传。");
  }

  @Test
  void tooManyEntries() throws IOException {
    String[] twentyOne = new String[42];
    Arrays.setAll(twentyOne, i -> "n" + i);

    assertThat(problem(zip(twentyOne), SMALL))
        .isEqualTo("FILE_TOO_MANY_ENTRIES 文件包含的条目超过 20 个，请拆分后上传。");
  }

  @Test
  void zipBombs() throws IOException {
    assertThat(problem(zip("a.csv", " ".repeat(2_000_000)), SMALL))
        .isEqualTo("FILE_ZIP_BOMB 文件解压后是压缩前的 50 倍以上（疑似压缩炸弹），不予读取。");
  }

  @Test
  void partsThatUnpackTooLarge() throws IOException {
    String tooLarge = "FILE_UNPACKS_TOO_LARGE 文件解压后超过 %s MB，请拆分后上传。";

    assertThat(problem(Books.rewritten(book(), "xl/styles.xml", random(200_001)), SMALL))
        .startsWith("FILE_PART_TOO_LARGE 文件里的部件 xl/styles.xml 解压后超过 0.2 MB");
    assertThat(
            problem(
                Books.rewritten(
                    book(), "xl/sharedStrings.xml", "<sst>" + " ".repeat(5_000) + "</sst>"),
                SMALL))
        .startsWith("FILE_TEXTS_TOO_LARGE 工作簿的文字合计超过 0.0 MB");
    assertThat(
            problem(
                zip("1", random(500_000), "2", random(500_000)),
                Limits.with("unpackedBytes", 900_000)))
        .isEqualTo(tooLarge.formatted("0.9"));
  }

  @ParameterizedTest
  @EnumSource(FileProblem.class)
  void hasASentenceInBothLanguages(FileProblem problem) {
    Text text = problem.problem("1", "2").message();

    assertThat(text.zh()).isNotBlank().doesNotContain("{");
    assertThat(text.en()).isNotBlank().doesNotContain("{").endsWith(".");
  }

  @Test
  void hasNoSentenceWithoutAProblem() throws IOException {
    Set<String> codes =
        Arrays.stream(FileProblem.values()).map(Enum::name).collect(Collectors.toSet());

    assertThat(codes("messages_zh.properties")).isEqualTo(codes);
    assertThat(codes("messages_en.properties")).isEqualTo(codes);
  }

  private static Set<String> codes(String bundle) throws IOException {
    try (InputStream in = FileProblem.class.getResourceAsStream(bundle)) {
      Properties properties = new Properties();
      properties.load(in);
      return new TreeSet<>(properties.stringPropertyNames());
    }
  }

  private String problem(Path file) {
    return problem(file, ReadLimits.STANDARD);
  }

  private static String problem(Path file, ReadLimits limits) {
    UnreadableFileException thrown =
        catchThrowableOfType(UnreadableFileException.class, () -> Collected.read(file, limits));
    assertThat(thrown).as("a problem").isNotNull();
    return thrown.problem().code() + " " + thrown.problem().message().zh();
  }

  private Path book() {
    return Books.xlsx(folder, book -> Books.fill(book.createSheet(), 0, "甲", 1));
  }

  private Path sheet(String xml) {
    return Books.rawSheet(folder, xml);
  }

  private Path bytes(String text) throws IOException {
    return write(text.getBytes(text.chars().allMatch(c -> c < 256) ? ISO_8859_1 : UTF_8));
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file"), bytes);
  }

  /** Names and contents by turns. */
  private Path zip(String... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        Books.put(out, parts[i], parts[i + 1].getBytes(UTF_8));
      }
    }
    return write(bytes.toByteArray());
  }

  /** Digits that do not pack well. */
  private static String random(int length) {
    Random random = new Random(1);
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(random.nextInt(10));
    }
    return text.toString();
  }

  private Path compound(String stream) throws IOException {
    Path file = folder.resolve("compound");
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      files.writeFilesystem(out);
    }
    return file;
  }

  private Path encryptedXlsx() throws IOException, GeneralSecurityException {
    Path plain = book();
    Path file = folder.resolve("encrypted.xlsx");
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream encrypted = encryptor.getDataStream(files)) {
        Files.copy(plain, encrypted);
      }
      files.writeFilesystem(out);
    }
    return file;
  }

  private Path encryptedXls() {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try {
      return Books.xls(folder, book -> Books.fill(book.createSheet(), 0, "甲"));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
