package org.onrecord.cli.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.onrecord.findings.OnRecordException;

/** The style sheet and the script that every page carries inside it. */
final class Assets {
  private Assets() {}

  static String load(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new OnRecordException(name + " is missing from the program; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a page's security policy names it, so that the browser runs this and nothing else. */
  static String hash(String asset) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(asset.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new OnRecordException("this Java has no SHA-256; use a complete JDK 17 or newer", e);
    }
  }
}
