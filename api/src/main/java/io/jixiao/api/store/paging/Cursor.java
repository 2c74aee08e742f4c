package io.jixiao.api.store.paging;

import io.jixiao.api.graphql.ErrorCode;
import io.jixiao.api.graphql.RequestRejected;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in an order: the keys of the entry that stands there. Opaque to clients: a JSON array of
 * version, order and keys in base64url.
 *
 * @param order signature of the order that it belongs to
 * @param keys printed; null where the entry has no value
 */
record Cursor(String order, List<@Nullable String> keys) {
  private static final String VERSION = "1";
  private static final int LONGEST_TEXT = 32_767;

  /**
   * Longer than any cursor that is made, since whoever holds one must be able to go on: three full
   * cells of a spreadsheet, {@value #LONGEST_TEXT} characters each, of which JSON takes up to six
   * bytes a character and base64 four characters for three bytes; the rest is for the other keys.
   */
  static final int MAX_LENGTH = 3 * LONGEST_TEXT * 6 * 4 / 3 + 5_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  String encode() {
    List<@Nullable String> all = new ArrayList<>(keys.size() + 2);
    all.add(VERSION);
    all.add(order);
    all.addAll(keys);
    byte[] json = JSON.writeValueAsBytes(all);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  /**
   * @throws RequestRejected with INVALID_CURSOR where {@code text} is no cursor of {@code order}
   */
  static Cursor decode(String text, String order, int size) {
    @Nullable String[] all = parts(text);
    if (all.length != size + 2 || !VERSION.equals(all[0]) || !order.equals(all[1])) {
      throw invalid();
    }
    return new Cursor(order, Arrays.asList(all).subList(2, all.length));
  }

  static RequestRejected invalid() {
    return new RequestRejected(ErrorCode.INVALID_CURSOR);
  }

  private static @Nullable String[] parts(String text) {
    if (text.length() > MAX_LENGTH) {
      throw invalid();
    }
    try {
      byte[] json = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
      @Nullable String[] parts = JSON.readValue(json, String[].class);
      if (parts != null) {
        return parts;
      }
    } catch (IllegalArgumentException | JacksonException notOurs) {
      throw invalid();
    }
    throw invalid();
  }
}
