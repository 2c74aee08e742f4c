package io.jixiao.importer.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of .csv that have no end where a parser waits for one. */
final class TextAttacks {
  private static final String LIST = "序号,项目名称,项目金额,自评得分\n1,办案费,10.5,95\n";
  private static final String TOO_LONG = "FILE_ROW_TOO_LONG";
  private static final int MILLION = 1_000_000;

  private TextAttacks() {}

  static List<Attack> all() {
    return List.of(
        text("a line of 190 MB", LIST, "很长很长的一行字", 8 * MILLION - 100_000, TOO_LONG).thatIsHeavy(),
        new Attack("500 MB of nothing", TextAttacks::sparse, "FILE_TOO_LARGE"),
        text("a line of 50 million separators", LIST, ",", 50 * MILLION, TOO_LONG),
        text("a quote that is not closed", LIST + "2,\"没有结尾", "3,办案费,90\n", 5 * MILLION, TOO_LONG),
        text("nothing but quotes", LIST, "\"", 50 * MILLION, TOO_LONG),
        text("a hundred million empty lines", LIST, "\n", 100 * MILLION, "SHEET_RANGE_TOO_LARGE")
            .thatIsHeavy(),
        text(
                "heavy rows behind the 300th",
                LIST + "2,办案费,10.5,95\n".repeat(300),
                "3,办案费,10.5,95" + ("," + "很".repeat(90_000)).repeat(3) + "\n",
                200,
                "read")
            .thatIsHeavy(),
        text("bytes that are no text", LIST, "\0", 1000, "FILE_NOT_A_SPREADSHEET"));
  }

  /** Takes no room on the disk. */
  private static Path sparse(Path folder) throws IOException {
    Path path = folder.resolve("list.csv");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(500L * MILLION);
    }
    return path;
  }

  private static Attack text(
      String name, String begin, String repeated, long times, String answer) {
    return new Attack(
        name,
        folder -> {
          var file = folder.resolve("list.csv");
          try (OutputStream out = Files.newOutputStream(file)) {
            out.write(begin.getBytes(UTF_8));
            Parts.repeat(out, repeated.getBytes(UTF_8), times);
          }
          return file;
        },
        answer);
  }
}
