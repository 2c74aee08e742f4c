package io.jixiao.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.jixiao.schema.text.Text;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

@WebMvcTest(ProblemAdviceTest.Failing.class)
@Import({ProblemAdviceTest.Failing.class, ProblemErrorController.class})
class ProblemAdviceTest {
  @Autowired MockMvcTester http;

  @ParameterizedTest
  @CsvSource({
    "GET,  /number?n=many, 400, BAD_PARAMETER,        The parameter n has a value that cannot be read.",
    "GET,  /number,        400, MISSING_PARAMETER,    The request lacks the parameter n.",
    "GET,  /nowhere,       404, NOT_FOUND,            There is nothing at this address.",
    "GET,  /error,         404, NOT_FOUND,            There is nothing at this address.",
    "PUT,  /number,        405, METHOD_NOT_ALLOWED,   This address does not take this HTTP method.",
    "GET,  /broken,        400, UNREADABLE_UPLOAD,    'The upload is incomplete, or is not well-formed multipart/form-data.'",
    "GET,  /large,         413, TOO_LARGE,            The upload is larger than this service takes.",
    "GET,  /own,           409, OWN_CODE,             Own sentence.",
  })
  void answersWithACodeAndASentence(
      String method, String path, int status, String code, String sentence) {
    MvcTestResult answer =
        http.method(HttpMethod.valueOf(method)).uri(path).locale(Locale.ENGLISH).exchange();

    assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo(sentence);
    assertThat(answer).bodyJson().extractingPath("$.message.en").isEqualTo(sentence);
    assertThat(answer).bodyJson().extractingPath("$.message.zh").asString().isNotBlank();
  }

  @Test
  void namesThePartThatIsMissing() {
    MvcTestResult answer = http.post().uri("/file").multipart().locale(Locale.ENGLISH).exchange();

    assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("MISSING_PART");
    assertThat(answer)
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo("The request lacks the part file. Send it as multipart/form-data.");
  }

  @Test
  void refusesContentOfAnotherKind() {
    MvcTestResult answer =
        http.post().uri("/file").contentType(MediaType.APPLICATION_XML).content("<a/>").exchange();

    assertThat(answer).hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("UNSUPPORTED_MEDIA_TYPE");
  }

  @Test
  void speaksChineseToAChineseReader() {
    assertThat(http.get().uri("/nowhere").locale(Locale.SIMPLIFIED_CHINESE))
        .bodyJson()
        .extractingPath("$.detail")
        .isEqualTo("该地址不存在。");
  }

  @Test
  void tellsNothingAboutItsOwnMistakesButAnId() {
    MvcTestResult answer = http.get().uri("/bug").locale(Locale.ENGLISH).exchange();

    assertThat(answer).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("INTERNAL_ERROR");
    assertThat(answer)
        .bodyText()
        .containsPattern("report the id [0-9a-f-]{36}\\.")
        .doesNotContain("secret", "Exception", "java.");
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void aReaderWhoLeftIsNoMistake(CapturedOutput output) {
    assertThat(http.get().uri("/left")).bodyText().isEmpty();
    assertThat(output).doesNotContain("ERROR", "WARN");
  }

  @Test
  void sendsHeadersThatKeepPagesSafe() {
    assertThat(http.get().uri("/nowhere"))
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Referrer-Policy", "same-origin")
        .containsHeader("Content-Security-Policy");
  }

  @Test
  void servesGraphiQlWithoutAnythingFromElsewhere() {
    assertThat(http.get().uri("/graphiql")).hasForwardedUrl("/graphiql/index.html");
    assertThat(http.get().uri("/graphiql/index.html"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("http:", "https:");
  }

  @RestController
  static class Failing {
    @GetMapping("/number")
    int number(@RequestParam("n") int n) {
      return n;
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    long file(@RequestPart("file") MultipartFile file) {
      return file.getSize();
    }

    @GetMapping("/broken")
    void broken() {
      throw new MultipartException("secret");
    }

    @GetMapping("/large")
    void large() {
      throw new MaxUploadSizeExceededException(1);
    }

    @GetMapping("/own")
    void own() {
      throw new ProblemException(
          HttpStatus.CONFLICT, "OWN_CODE", new Text("自己的话。", "Own sentence."));
    }

    @GetMapping("/left")
    void left() throws IOException {
      throw new IOException("Broken pipe");
    }

    @GetMapping("/bug")
    void bug() {
      throw new IllegalStateException("secret");
    }
  }
}
