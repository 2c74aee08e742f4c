package io.jixiao.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** An answer that is saved as a file. */
final class Download {

  private Download() {}

  /** Always a download: a browser must not show what somebody uploaded as a page of ours. */
  static void begin(HttpServletResponse response, String name) {
    response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(ZipNames.bare(name), UTF_8).build().toString());
  }
}
