package io.jixiao.api.imports;

import io.jixiao.api.JixiaoApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The whole service in a process that its test kills; says its port on the first line. */
final class DoomedService {

  private DoomedService() {}

  public static void main(String[] arguments) {
    SpringApplication.run(new Class<?>[] {JixiaoApplication.class, Wiring.class}, arguments);
  }

  /** No configuration class by name, lest the scan of other tests find it. */
  static class Wiring {

    @Bean
    @Primary
    JobImporter textImporter() {
      return TextImporter::new;
    }

    @Bean
    ApplicationListener<WebServerInitializedEvent> port() {
      return event -> {
        System.out.println("port " + event.getWebServer().getPort());
        System.out.flush();
      };
    }
  }
}
