package io.jixiao.api.store.projects;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private static final Stamp STAMP = new Stamp("a", new ObjectId());

  private final Remembered<String, String> known = new Remembered<>(4);

  @Test
  void whatWasMadeOfOtherContentIsNotKnown() {
    assertThat(known.isEmpty()).isTrue();
    assertThat(known.put("a", STAMP, "figures", 10)).isTrue();

    assertThat(known.get("a", STAMP)).isEqualTo("figures");
    assertThat(known.get("a", new Stamp("a", new ObjectId()))).isNull();
    assertThat(known.get("b", STAMP)).isNull();
    assertThat(known.isEmpty()).isFalse();
  }

  @Test
  void whatNobodyCanTellToBeOutOfDateIsNotKept() {
    assertThat(known.put("a", new Stamp("a", null), "figures", 10)).isFalse();
    assertThat(known.isEmpty()).isTrue();
  }

  @Test
  void noMoreIsKeptThanThereIsRoom() {
    long most = Runtime.getRuntime().maxMemory() / 4;

    assertThat(known.put("a", STAMP, "half", most / 2 + 1)).isTrue();
    assertThat(known.put("b", STAMP, "other half", most / 2 + 1)).isFalse();
    assertThat(known.put("a", STAMP, "in its place", most / 4)).isTrue();
    assertThat(known.put("b", STAMP, "other half", most / 2 + 1)).isTrue();
  }
}
