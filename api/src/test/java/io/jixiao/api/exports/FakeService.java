package io.jixiao.api.exports;

import io.jixiao.api.JixiaoApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** The whole service with made up rows in a process of its own; says its port in the end. */
final class FakeService {

  private FakeService() {}

  public static void main(String[] arguments) {
    SpringApplication service = new SpringApplication(JixiaoApplication.class);
    service.addListeners(
        (ApplicationListener<WebServerInitializedEvent>)
            event -> System.out.println("port " + event.getWebServer().getPort()));
    service.run(arguments);
  }
}
