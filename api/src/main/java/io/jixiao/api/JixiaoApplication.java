package io.jixiao.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class JixiaoApplication {
  JixiaoApplication() {}

  public static void main(String[] arguments) {
    SpringApplication.run(JixiaoApplication.class, arguments);
  }
}
