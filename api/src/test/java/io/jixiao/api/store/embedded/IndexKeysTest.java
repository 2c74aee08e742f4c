package io.jixiao.api.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Random;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;

/** Files written before must be found in order: the order is that of the serialized bytes. */
class IndexKeysTest {
  private static final String CHARACTERS = "\0\1ab~\u007f\u0080é\u07ff\u0800项目\ud83d\ude00\uffff";
  private static final int PAIRS = 20_000;

  private final IndexKeys keys = new IndexKeys();
  private final ObjectDataType former = new ObjectDataType();
  private final Random random = new Random(7);

  @Test
  void ordersKeysAsTheirSerializedBytes() {
    for (int i = 0; i < PAIRS; i++) {
      KeyValue one = key();
      KeyValue other = random.nextInt(8) == 0 ? copy(one) : key();

      assertThat(Integer.signum(keys.compare(one, other)))
          .as("%s and %s", one, other)
          .isEqualTo(Integer.signum(former.compare(one, other)));
    }
  }

  @Test
  void ordersLongTextsAndOtherKeysToo() {
    List<Object> all =
        List.of(
            new KeyValue("项".repeat(30_000)),
            new KeyValue("a".repeat(70_000)),
            new KeyValue("a".repeat(65_535)),
            new KeyValue("b"),
            new KeyValue(List.of("b", 1L)),
            new KeyValue(List.of("b", 2L)),
            new KeyValue(3L));
    for (Object one : all) {
      for (Object other : all) {
        assertThat(Integer.signum(keys.compare(one, other)))
            .isEqualTo(Integer.signum(former.compare(one, other)));
      }
    }
  }

  private KeyValue key() {
    return random.nextInt(4) == 0
        ? new KeyValue(text(), (long) random.nextInt(3))
        : new KeyValue(text());
  }

  private static KeyValue copy(KeyValue key) {
    return new KeyValue(
        key.stream().map(each -> each instanceof String text ? new String(text) : each).toList());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(5); length > 0; length--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }
}
