package io.jixiao.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the server refuses before the service sees it is answered in the same shape. */
@Component
class ServerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(Valve.class.getName());
          }
        });
  }

  /** Made by the server, by its name. */
  public static final class Valve extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ServerProblems.class);
    private static final JsonMapper JSON =
        JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
      if (response.getStatus() < 400
          || response.getContentWritten() > 0
          || !response.setErrorReported()) {
        return;
      }
      HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
      ProblemDetail body = ProblemDetail.forStatus(status);
      ProblemSentences.complete(body, ProblemSentences.code(status), "");
      try {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsString(body).getBytes(UTF_8));
        response.finishResponse();
      } catch (IOException e) {
        log.debug("The client left before the answer was complete", e);
      }
    }
  }
}
