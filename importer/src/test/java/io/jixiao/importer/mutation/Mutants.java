package io.jixiao.importer.mutation;

import io.jixiao.importer.drawing.Chance;
import io.jixiao.importer.drawing.DrawnSheet;
import io.jixiao.importer.sample.SampleWorkbook;
import io.jixiao.importer.sample.SampleWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spoilt files out of the samples and of drawn forms, drawn by lot: .xlsx, .xls, .zip and .csv. */
final class Mutants {
  private static final int PERCENT_OF_SHEETS = 40;

  private static final int MOST_SHEETS = 4;

  private final List<Mutant> whole = new ArrayList<>();

  Mutants() throws IOException {
    for (int sheets = 1; sheets <= MOST_SHEETS; sheets++) {
      whole.add(new Mutant("drawn.xlsx", "", drawn(sheets)));
    }
    for (SampleWorkbook sample : SampleWorkbooks.all()) {
      whole.add(new Mutant(sample.name(), "", sample.bytes()));
      if (sample.name().endsWith(".xlsx")) {
        whole.add(new Mutant(sample.name().replace(".xlsx", ".csv"), "", csv(sample.bytes())));
      }
    }
  }

  private static byte[] drawn(int sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      for (int i = 0; i < sheets; i++) {
        DrawnSheet.draw(i).paper().into(book.createSheet("表" + i));
      }
      book.write(out);
    }
    return out.toByteArray();
  }

  /** The same for the same seed. */
  Mutant draw(long seed) {
    Chance chance = new Chance(seed);
    Mutant mutant = chance.of(whole);
    for (int i = chance.of(1, 1, 1, 2, 3); i > 0; i--) {
      mutant = further(mutant, chance);
    }
    return mutant;
  }

  private static Mutant further(Mutant mutant, Chance chance) {
    try {
      if (isWorkbook(mutant) && chance.in100(PERCENT_OF_SHEETS)) {
        return SheetMutations.mutated(mutant, chance);
      }
      Map<String, Mutant.Mutation> ways = new TreeMap<>();
      if (mutant.name().endsWith(".csv")) {
        ways.putAll(TextMutations.ALL);
      } else if (ZipMutations.isZip(mutant.bytes()) && chance.in100(75)) {
        ways.putAll(ZipMutations.ALL);
      }
      if (ways.isEmpty() || chance.in100(20)) {
        ways = new TreeMap<>(ByteMutations.ALL);
      }
      String way = chance.of(List.copyOf(ways.keySet()));
      return mutant.then(way, ways.get(way).of(mutant.bytes(), chance));
    } catch (Exception e) {
      // Too spoilt already for a program that has to open it.
      return mutant.then("(" + e.getClass().getSimpleName() + ")", mutant.bytes());
    }
  }

  private static boolean isWorkbook(Mutant mutant) {
    return mutant.name().endsWith(".xlsx") || mutant.name().endsWith(".xls");
  }

  private static byte[] csv(byte[] workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    DataFormatter shown = new DataFormatter(java.util.Locale.CHINA);
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
      Sheet sheet = book.getSheetAt(0);
      for (int r = 0; r <= sheet.getLastRowNum(); r++) {
        Row row = sheet.getRow(r);
        text.append(
                IntStream.range(0, row == null ? 0 : Math.max(0, row.getLastCellNum()))
                    .mapToObj(c -> shown.formatCellValue(row.getCell(c)).replace("\"", "\"\""))
                    .map(cell -> '"' + cell + '"')
                    .collect(Collectors.joining(",")))
            .append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
