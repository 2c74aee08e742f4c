package io.jixiao.api.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Something to ask for in tests of what stands before every answer. */
@RestController
public class WebSlice {
  @GetMapping("/answer")
  String answer() {
    return "answer";
  }
}
