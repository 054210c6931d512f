package org.onrecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.findings.EntityType;
import org.onrecord.findings.OnRecordException;
import org.onrecord.reader.entity.KnownName;

/** Reads names from CSV: cells between commas, in double quotation marks where they hold one. */
final class NamesCsv {
  private static final List<String> COLUMNS = List.of("name", "type", "aliases", "description");

  private final String file;
  private final List<String> lines;
  private final Map<String, Integer> lineOf = new HashMap<>();

  NamesCsv(String file, String text) {
    this.file = file;
    this.lines = text.replaceFirst("^\uFEFF", "").lines().toList();
  }

  List<KnownName> names() {
    List<KnownName> names = new ArrayList<>();
    boolean header = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = cells(line, i + 1);
      if (!header) {
        checkHeader(cells, i + 1);
        header = true;
      } else {
        names.add(name(cells, i + 1));
      }
    }
    return names;
  }

  private void checkHeader(List<String> cells, int line) {
    List<String> found = cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
    if (!COLUMNS.subList(0, Math.min(found.size(), COLUMNS.size())).equals(found)
        || found.size() < 2) {
      throw fault(line, "the first line must name the columns: " + String.join(",", COLUMNS));
    }
  }

  private KnownName name(List<String> cells, int line) {
    if (cells.size() < 2 || cells.size() > COLUMNS.size()) {
      throw fault(
          line,
          cells.size()
              + " cells where 2 to 4 are wanted ("
              + String.join(",", COLUMNS)
              + "); put a cell with a comma in double quotation marks");
    }
    String name = cells.get(0);
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw fault(line, "the name is empty");
    }
    Integer before = lineOf.putIfAbsent(name, line);
    if (before != null) {
      throw fault(line, "\"" + name + "\" is already in line " + before);
    }
    List<String> aliases =
        cells.size() < 3
            ? List.of()
            : Arrays.stream(cells.get(2).split("\\|", -1))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    return new KnownName(
        name, type(cells.get(1), line), aliases, cells.size() < 4 ? "" : cells.get(3));
  }

  private EntityType type(String cell, int line) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "person" -> EntityType.PERSON;
      case "organization", "organisation" -> EntityType.ORGANIZATION;
      case "location" -> EntityType.LOCATION;
      case "document" -> EntityType.DOCUMENT;
      case "group" -> EntityType.GROUP;
      default ->
          throw fault(
              line,
              "\""
                  + cell
                  + "\" is no type; give person, organization, location, document or group");
    };
  }

  private List<String> cells(String line, int number) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (doubled) {
        cell.append('"');
        i++;
      } else if (c == '"' && (quoted || cell.toString().isBlank())) {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (quoted) {
      throw fault(number, "a quotation mark is not closed");
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  private OnRecordException fault(int line, String what) {
    return new OnRecordException(file + ", line " + line + ": " + what);
  }
}
