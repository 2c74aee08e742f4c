package io.jixiao.api.store.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedItemsTest {

  @Test
  void unpacksWhatWasPacked() {
    List<StoredItem> items =
        List.of(
            item(null, "7.71", "10", "7.71", false, false),
            item("1f0a", "0.00", "1E+1", null, true, false),
            item("1f0b", "4.50", "5.0", "4.5", false, true));

    assertThat(PackedItems.unpack(PackedItems.pack(items))).isEqualTo(items);
  }

  @Test
  void knowsNoItems() {
    assertThat(PackedItems.unpack(PackedItems.pack(List.of()))).isEmpty();
    assertThat(PackedItems.unpack(null)).isEmpty();
  }

  private static StoredItem item(
      String id, String earned, String weight, String reported, boolean undecided, boolean kept) {
    return new StoredItem(
        id,
        "AT_LEAST",
        new BigDecimal(earned),
        new BigDecimal(weight),
        reported == null ? null : new BigDecimal(reported),
        undecided,
        kept);
  }
}
