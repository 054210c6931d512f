package org.onrecord.samples;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages the bytes of articles; the same seed does the same damage. */
final class Mutations {
  private static final List<byte[]> BAD_WORDS =
      List.of(
              "<",
              ">",
              "</",
              "<!--",
              "-->",
              "<![CDATA[",
              "]]>",
              "<?xml version='1.0'?>",
              "<!DOCTYPE",
              "<script>",
              "</script>",
              "<style>",
              "<title>",
              "<p>",
              "</p>",
              "<article>",
              "<table><tr>",
              "<meta charset=utf-16>",
              "<meta charset=\"x-nonsense\">",
              "<meta charset=iso-2022-jp>",
              "<base href='//'>",
              "<time datetime='2023-99-99'>",
              "<time datetime=\"-1\">",
              "&",
              "&#0;",
              "&#x110000;",
              "&#xD83D;",
              "&nbsp",
              "&quot;",
              "<div>".repeat(600),
              "<b><i>".repeat(200),
              "<blockquote>",
              "<script type=application/ld+json>{\"@type\":\"NewsArticle\",",
              "\"datePublished\":[[[",
              "\"author\":{\"name\":{\"name\":null}},",
              "{\"a\":".repeat(300),
              "\"headline\": 12,",
              "\"",
              "'",
              "“",
              "”",
              "‘",
              "’",
              "said",
              " said ",
              "\n",
              "\r",
              "\r\n",
              "\n\n",
              "\t",
              "\u0000",
              "\u001B",
              "\u2028",
              "\uFEFF",
              "😀",
              "e\u0301",
              "\u202E",
              "[",
              "]",
              "[1]",
              "2 October 20231",
              "0000-00-00",
              "x".repeat(600),
              " ".repeat(900))
          .stream()
          .map(word -> word.getBytes(StandardCharsets.UTF_8))
          .toList();

  private static final List<byte[]> BAD_BYTES =
      List.of(
          bytes(0xFF, 0xFE),
          bytes(0xFE, 0xFF),
          bytes(0xEF, 0xBB, 0xBF),
          bytes(0xC0, 0x80),
          bytes(0xED, 0xA0, 0xBD),
          bytes(0xF4, 0x90, 0x80, 0x80),
          bytes(0xF0, 0x9F),
          bytes(0x80),
          bytes(0x93),
          bytes(0x94),
          bytes(0x00),
          bytes(0x1B, 0x24, 0x42),
          bytes(0xFF));

  private final Random random;
  private final List<byte[]> corpus;

  Mutations(List<byte[]> corpus, long seed) {
    this.corpus = corpus;
    this.random = new Random(seed);
  }

  /** One input: a sample, often only a part of it, with one to eight kinds of damage. */
  byte[] next() {
    byte[] bytes = any(corpus);
    if (random.nextInt(4) > 0) {
      bytes = part(bytes, 200 + random.nextInt(2_000));
    }
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      bytes = damaged(bytes);
    }
    return bytes;
  }

  private byte[] damaged(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(60));
    return switch (random.nextInt(8)) {
      case 0 -> replaced(bytes, from, to, new byte[0]);
      case 1 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
      case 2 -> replaced(bytes, from, to, part(any(corpus), 80));
      case 3 -> replaced(bytes, from, from, any(BAD_BYTES));
      case 4 -> flipped(bytes);
      case 5 -> random.nextInt(6) == 0 ? Arrays.copyOf(bytes, from) : flipped(bytes);
      default -> replaced(bytes, from, from, any(BAD_WORDS));
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] copy = bytes.clone();
    for (int i = random.nextInt(4); i >= 0 && copy.length > 0; i--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private byte[] part(byte[] bytes, int length) {
    int from = random.nextInt(Math.max(1, bytes.length - length));
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + length));
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    byte[] result = new byte[bytes.length - (to - from) + by.length];
    System.arraycopy(bytes, 0, result, 0, from);
    System.arraycopy(by, 0, result, from, by.length);
    System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
    return result;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
