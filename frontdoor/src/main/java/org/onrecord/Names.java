package org.onrecord;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.onrecord.findings.OnRecordException;
import org.onrecord.reader.entity.NameList;

/**
 * Names of one's own that the reader shall know: the people and bodies of a beat, with what else
 * they are called.
 *
 * <p>Given as CSV in UTF-8, with a first line that names the columns, in this order:
 *
 * <pre>{@code
 * name,type,aliases,description
 * Ana Ruiz,person,Ruiz|La Jefa,mayor of Tarn
 * Tarn Harbour Board,organization,THB|the Board,
 * }</pre>
 *
 * <p>{@code type} is person, organization, location, document or group. {@code aliases} are parted
 * by {@code |}. Aliases and description may be left empty. Lines that begin with # are left out.
 */
public final class Names {
  private static final Names NONE = new Names(NameList.NONE);

  private final NameList list;

  private Names(NameList list) {
    this.list = list;
  }

  /** No names. */
  public static Names none() {
    return NONE;
  }

  /**
   * Reads a file of names.
   *
   * @throws OnRecordException if it cannot be read, or a line of it makes no sense; the message
   *     names file and line
   */
  public static Names read(Path csv) {
    try {
      byte[] bytes = Files.readAllBytes(csv);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Names(new NameList(new NamesCsv(csv.toString(), text).names(), sha256(bytes)));
    } catch (CharacterCodingException e) {
      throw new OnRecordException(csv + " is not in UTF-8; save it as CSV in UTF-8", e);
    } catch (IOException e) {
      throw new OnRecordException("cannot read the names in " + csv + "; give a CSV file", e);
    }
  }

  NameList list() {
    return list;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new OnRecordException("this Java has no SHA-256; use a complete JDK 17 or newer", e);
    }
  }
}
