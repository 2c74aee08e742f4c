package io.jixiao.importer.hostile;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.jixiao.importer.RecordingSink;
import io.jixiao.importer.limits.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Workbooks that ask for files and addresses by entities of XML. EasyExcel goes on where a parser
 * refuses to be made safe, so what counts is that nothing is read and nobody is asked.
 */
class EntitiesTest {
  private static final String SECRET = "秘密-4711";
  private static final List<String> PARTS =
      List.of(
          Parts.WORKBOOK,
          Parts.SHEET,
          Parts.TEXTS,
          Parts.STYLES,
          Parts.RELS,
          Parts.WORKBOOK_RELS,
          Parts.SHEET_RELS,
          Parts.TYPES,
          "xl/theme/theme1.xml",
          "xl/comments1.xml",
          "docProps/core.xml");

  private final AtomicInteger requests = new AtomicInteger();

  @TempDir Path folder;

  private HttpServer server;
  private Path secret;

  @BeforeEach
  void listen() throws IOException {
    secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          byte[] answer = ("<!ENTITY x \"" + SECRET + "\">").getBytes(UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  static Stream<Arguments> parts() {
    return PARTS.stream()
        .flatMap(part -> Stream.of(Wish.values()).map(wish -> Arguments.of(part, wish)));
  }

  enum Wish {
    FILE("[<!ENTITY x SYSTEM \"%1$s\">]"),
    ADDRESS("[<!ENTITY x SYSTEM \"%2$s\">]"),
    PARAMETER("[<!ENTITY %% p SYSTEM \"%2$s\"> %%p;]"),
    TYPE("SYSTEM \"%2$s\""),
    LAUGHS(
        "[<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
            + "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY x \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]");

    private final String declaration;

    Wish(String declaration) {
      this.declaration = declaration;
    }

    String doctype(String root, String file, String address) {
      return "<!DOCTYPE " + root + " " + declaration.formatted(file, address) + ">";
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("parts")
  void areNotAskedFor(String part, Wish wish) throws IOException {
    assertRefused(new Parts().with(part, content(part, wish, UTF_8, "UTF-8")).zip(folder));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void areNotAskedForInOtherEncodings(String part) throws IOException {
    assertRefused(
        new Parts().with(part, content(part, Wish.ADDRESS, UTF_16LE, "UTF-16")).zip(folder));
    assertRefused(
        new Parts().with(part, content(part, Wish.ADDRESS, UTF_16BE, "UTF-16")).zip(folder));
    assertRefused(
        new Parts()
            .with(part, content(part, Wish.ADDRESS, Charset.forName("IBM037"), "IBM037"))
            .zip(folder));
  }

  static Stream<String> names() {
    return PARTS.stream();
  }

  @ParameterizedTest(name = "content.xml: {0}")
  @org.junit.jupiter.params.provider.EnumSource(Wish.class)
  void areNotAskedForByOpenDocuments(Wish wish) throws IOException {
    byte[] content = content("office:document-content", wish, UTF_8, "UTF-8");
    assertRefused(
        Files.write(
            folder.resolve("book.ods"),
            Parts.archive(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8),
                "content.xml",
                content)));
  }

  @Test
  void wouldBeAskedForByAParserThatIsNotMadeSafe() throws Exception {
    byte[] sheet = content(Parts.SHEET, Wish.PARAMETER, UTF_8, "UTF-8");

    DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(sheet));

    assertThat(requests).hasPositiveValue();
  }

  @Test
  void nobodyIsAskedForWhatIsElsewhere() throws IOException {
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    String relations =
        Parts.external("1", "hyperlink", address)
            + Parts.external("2", "image", address)
            + Parts.external("3", "oleObject", address)
            + Parts.external("4", "drawing", secret.toUri().toString())
            + Parts.external("5", "comments", address);
    Path file =
        new Parts()
            .with(Parts.SHEET_RELS, Parts.relations(relations))
            .with(
                Parts.RELS,
                Parts.relations(
                    relations + Parts.relation("9", OFFICE_DOCUMENT, "xl/workbook.xml")))
            .with(
                Parts.SHEET,
                Parts.sheet(
                    "",
                    "<row r=\"1\"><c r=\"A1\"><f>WEBSERVICE(\"%s\")</f></c>".formatted(address)
                        + "<c r=\"B1\"><f>HYPERLINK(\"%s\",\"链接\")</f></c>".formatted(address)
                        + "<c r=\"C1\"><f>'%s[x.xlsx]表'!A1</f></c></row>".formatted(address),
                    "<hyperlinks><hyperlink ref=\"A1\" r:id=\"r1\"/></hyperlinks>"
                        + "<drawing r:id=\"r4\"/>"))
            .zip(folder);

    String answer = Answer.to(file);

    assertThat(answer).startsWith("FILE_NO_FORM");
    assertThat(requests).hasValue(0);
  }

  private static final String OFFICE_DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

  private void assertRefused(Path file) {
    RecordingSink read =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Answer.read(file, ReadLimits.STANDARD));

    assertThat(read.problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("FILE_XML_UNSAFE"));
    assertThat(read.sheets).isEmpty();
    assertThat(requests).hasValue(0);
  }

  private byte[] content(String part, Wish wish, Charset charset, String encoding) {
    String root =
        switch (part) {
          case Parts.WORKBOOK -> "workbook";
          case Parts.SHEET -> "worksheet";
          case Parts.TEXTS -> "sst";
          case Parts.STYLES -> "styleSheet";
          case Parts.TYPES -> "Types";
          default -> part.contains("rels") ? "Relationships" : "root";
        };
    String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x.dtd";
    String entity = wish == Wish.PARAMETER || wish == Wish.TYPE ? "" : "&x;";
    return ("<?xml version=\"1.0\" encoding=\""
            + encoding
            + "\"?>"
            + wish.doctype(root, secret.toUri().toString(), address)
            + "<"
            + root
            + ">"
            + entity
            + "</"
            + root
            + ">")
        .getBytes(charset);
  }
}
