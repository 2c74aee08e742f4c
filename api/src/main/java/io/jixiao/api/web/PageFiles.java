package io.jixiao.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jixiao.schema.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The scripts and styles of the page. Beside their own addresses, where browsers ask for each anew
 * at each visit, they stand in a folder named after what is in all of them: what came from there
 * once never changes, and a page is never made of files of two versions.
 */
final class PageFiles {
  static final String PLACE = "classpath:/static/";
  private static final int NAME_BYTES = 8;

  private final String folder;
  private final String html;

  private PageFiles(String folder, String html) {
    this.folder = folder;
    this.html = html;
  }

  /**
   * @throws IOException where the jar cannot be read
   */
  static PageFiles read() throws IOException {
    String folder = "/" + nameOfAll();
    String html = new ClassPathResource("static/index.html").getContentAsString(UTF_8);
    return new PageFiles(
        folder,
        html.replaceAll("(href|src)=\"(/[^\"]+\\.(?:css|js))\"", "$1=\"" + folder + "$2\""));
  }

  /** With a slash before it and none after: {@code /5f3e…}. */
  String folder() {
    return folder;
  }

  /** The page, which asks for its scripts and styles in the folder. */
  String html() {
    return html;
  }

  private static String nameOfAll() throws IOException {
    Map<String, Resource> files = new TreeMap<>();
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    for (String ending : new String[] {"css", "js"}) {
      for (Resource file : resolver.getResources(PLACE + "**/*." + ending)) {
        files.put(file.getURI().toString().replaceFirst("^.*/static/", ""), file);
      }
    }
    MessageDigest digest = Sha256.digest();
    for (Map.Entry<String, Resource> file : files.entrySet()) {
      digest.update(file.getKey().getBytes(UTF_8));
      try (InputStream content = file.getValue().getInputStream()) {
        digest.update(content.readAllBytes());
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
  }
}
