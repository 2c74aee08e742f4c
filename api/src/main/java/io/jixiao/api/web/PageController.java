package io.jixiao.api.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page itself, which browsers ask for at each visit: it names the files that it is made of. */
@Controller
class PageController {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  private final PageFiles files;

  PageController(PageFiles files) {
    this.files = files;
  }

  @GetMapping({"/", "/index.html"})
  ResponseEntity<String> page() {
    return ResponseEntity.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noCache())
        .body(files.html());
  }
}
