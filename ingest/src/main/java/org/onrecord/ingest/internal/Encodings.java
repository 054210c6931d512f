package org.onrecord.ingest.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how a file is encoded, in this order: its byte order mark; UTF-8, when every byte fits it
 * (text in another encoding practically never does by chance, and pages often declare the wrong
 * one); what an HTML page declares (a meta element or XML declaration in its first bytes, labels
 * read as in the WHATWG Encoding Standard); UTF-8 with a few broken bytes; windows-1252.
 */
public final class Encodings {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int DECLARED_WITHIN = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w:.-]+)"
              + "|<\\?xml[^>]{0,100}?\\bencoding\\s*=\\s*[\"']([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  private Encodings() {}

  public static Decoded decode(byte[] bytes) {
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> declared = declared(bytes);
    // ISO-2022 is made of 7-bit codes: it would pass for ASCII.
    if (declared.isPresent() && declared.get().name().startsWith("ISO-2022")) {
      return decode(bytes, 0, declared.get());
    }
    Optional<Decoded> strict = strictUtf8(bytes);
    if (strict.isPresent()) {
      return strict.get();
    }
    if (declared.isPresent()) {
      return decode(bytes, 0, declared.get());
    }
    return decode(bytes, 0, isNearlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
  }

  /** The encoding that a byte order mark announces. */
  static Optional<Charset> marked(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static Optional<Decoded> byMark(byte[] b) {
    return marked(b).map(c -> decode(b, c.equals(StandardCharsets.UTF_8) ? 3 : 2, c));
  }

  private static Decoded decode(byte[] bytes, int from, Charset charset) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), charset);
  }

  private static Optional<Decoded> strictUtf8(byte[] bytes) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(new Decoded(text.toString(), StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** A file cut off in the middle of a character, or with one bad byte, is UTF-8 all the same. */
  private static boolean isNearlyUtf8(byte[] bytes) {
    int broken = 0;
    int whole = 0;
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') {
        broken++;
      } else if (c >= 0x80 && !Character.isLowSurrogate(c)) {
        whole++;
      }
    }
    return whole >= 10 * broken;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARED_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    return charset(m.group(1) == null ? m.group(2) : m.group(1));
  }

  private static Optional<Charset> charset(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    try {
      return switch (name) {
        case "iso-8859-1", "iso8859-1", "latin1", "l1", "ascii", "us-ascii", "cp1252", "x-cp1252" ->
            Optional.of(WINDOWS_1252);
        case "iso-8859-9", "latin5" -> Optional.of(Charset.forName("windows-1254"));
        case "gb2312", "gbk", "x-gbk" -> Optional.of(Charset.forName("GB18030"));
        case "shift_jis", "sjis", "x-sjis" -> Optional.of(Charset.forName("windows-31j"));
        case "ks_c_5601-1987", "euc-kr" -> Optional.of(Charset.forName("x-windows-949"));
        // A page whose declaration we can read as ASCII is not UTF-16, whatever it declares.
        default ->
            name.startsWith("utf-16") || name.startsWith("utf-32") || name.equals("utf-7")
                ? Optional.of(StandardCharsets.UTF_8)
                : Optional.of(Charset.forName(name));
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
