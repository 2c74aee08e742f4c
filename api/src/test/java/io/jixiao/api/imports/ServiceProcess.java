package io.jixiao.api.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service in a process of its own, which reads texts in place of workbooks. */
public final class ServiceProcess {

  private static final JsonMapper JSON = new JsonMapper();

  /** It lives for seconds: what makes a long life fast costs more here. Its classes are our own. */
  private static final List<String> JVM =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-BytecodeVerificationRemote");

  private final Process service;
  private final String address;
  private final RestClient client;

  public ServiceProcess(String... properties) throws IOException {
    this(DoomedService.class, List.of(), properties);
  }

  /**
   * Waits until the service answers.
   *
   * @param main what starts the service and prints {@code port} and its number
   * @param jvm further options
   */
  public ServiceProcess(Class<?> main, List<String> jvm, String... properties) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(jvm);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of("--server.port=0", "--jixiao.samples=false"));
    command.addAll(List.of(properties));
    service = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(service.getInputStream(), UTF_8));
    String line = lines.readLine();
    while (line != null && !line.startsWith("port ")) {
      line = lines.readLine();
    }
    assertThat(line).as("the service started").isNotNull();
    address = "http://127.0.0.1:" + line.substring("port ".length());
    client = RestClient.create(address);
    // What it says later must be read, or it would wait for a reader.
    Thread reader = new Thread(() -> lines.lines().forEach(rest -> {}), "service-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** Where the service answers, without a path. */
  public String address() {
    return address;
  }

  /** Uploads a file of so many forms; returns the path of the import. */
  public String upload(String prefix, int count) {
    String forms =
        IntStream.range(0, count).mapToObj(i -> prefix + i + ",,1%").collect(joining("\n"));
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    form.add(
        "file",
        new ByteArrayResource(forms.getBytes(UTF_8)) {
          @Override
          public String getFilename() {
            return "forms.txt";
          }
        });
    return client
        .post()
        .uri("/imports")
        .contentType(MediaType.MULTIPART_FORM_DATA)
        .body(form)
        .retrieve()
        .toBodilessEntity()
        .getHeaders()
        .getLocation()
        .toString();
  }

  public JsonNode job(String path) {
    return JSON.readTree(
        client.get().uri(path + "?changesLimit=0&filesLimit=0").retrieve().body(String.class));
  }

  /** What GraphQL answers; an answer with errors fails the test. */
  public JsonNode ask(String document) {
    JsonNode answer =
        JSON.readTree(
            client
                .post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("query", document))
                .retrieve()
                .body(String.class));
    assertThat(answer.has("errors")).as("errors in %s", answer).isFalse();
    return answer.get("data");
  }

  /** {@code kill -9}. */
  public void kill() throws InterruptedException {
    service.destroyForcibly().waitFor();
  }
}
