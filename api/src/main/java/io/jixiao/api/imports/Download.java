package io.jixiao.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** An answer that is saved as a file. */
final class Download {

  private Download() {}

  /** Always a download: a browser must not show what somebody uploaded as a page of ours. */
  static HttpHeaders headers(String name) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
    headers.setContentDisposition(
        ContentDisposition.attachment().filename(ZipNames.bare(name), UTF_8).build());
    return headers;
  }
}
