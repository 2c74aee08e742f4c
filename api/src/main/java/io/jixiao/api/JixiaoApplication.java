package io.jixiao.api;

import io.jixiao.importer.limits.XmlLimits;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JixiaoApplication {
  JixiaoApplication() {}

  public static void main(String[] arguments) {
    XmlLimits.liftForPoi();
    SpringApplication.run(JixiaoApplication.class, arguments);
  }
}
