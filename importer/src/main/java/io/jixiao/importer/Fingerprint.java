package io.jixiao.importer;

import io.jixiao.schema.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 (lower-case hex) and size of a file. */
record Fingerprint(String sha256, long bytes) {

  static Fingerprint of(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes);
    }
  }
}
