package io.jixiao.importer.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Generates the repository's own sample files. */
public final class SampleWorkbooks {
  /** What Windows writes into a zip in China. */
  private static final Charset GBK = Charset.forName("GBK");

  private SampleWorkbooks() {}

  /** All sample files, always in the same order and with the same bytes. */
  public static List<SampleWorkbook> all() {
    WorkbookDrawer drawer = new WorkbookDrawer(SampleData.load());
    return WorkbookPlan.all().stream()
        .map(plan -> new SampleWorkbook(plan.file(), bytes(plan, drawer)))
        .toList();
  }

  private static byte[] bytes(WorkbookPlan plan, WorkbookDrawer drawer) {
    if (!plan.isZip()) {
      return drawer.draw(plan);
    }
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (WorkbookPlan member : plan.members()) {
      members.put(member.file(), drawer.draw(member));
    }
    try {
      return StableZip.of(members, GBK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
