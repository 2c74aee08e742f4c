package io.jixiao.api.imports;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Uploads files as a browser does. */
public final class Uploads {
  private static final JsonMapper JSON = new JsonMapper();

  private Uploads() {}

  /** A form of one file, to which fields can be added. */
  public static MultiValueMap<String, Object> form(String name, byte[] content) {
    MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
    form.add(
        "file",
        new ByteArrayResource(content) {
          @Override
          public String getFilename() {
            return name;
          }
        });
    return form;
  }

  /** The finished job of one file. */
  public static JsonNode imported(RestClient client, String name, byte[] content) {
    return imported(client, form(name, content));
  }

  /** The finished job of {@code form}. */
  public static JsonNode imported(RestClient client, MultiValueMap<String, Object> form) {
    String job =
        client
            .post()
            .uri("/imports?wait=PT60S")
            .contentType(MediaType.MULTIPART_FORM_DATA)
            .body(form)
            .retrieve()
            .body(String.class);
    return JSON.readTree(job);
  }
}
