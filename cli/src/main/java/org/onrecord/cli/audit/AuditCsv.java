package org.onrecord.cli.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.audit.Audit;
import org.onrecord.audit.AuditedArticle;
import org.onrecord.audit.Source;

/** One line for each article and source (RFC 4180); an article without sources has one, too. */
public final class AuditCsv {
  private AuditCsv() {}

  public static String of(Audit audit) {
    List<String> lines = new ArrayList<>();
    lines.add("article,location,title,outlet,published,source,kind,role,statements,quotedWords");
    for (AuditedArticle article : audit.articles()) {
      String about =
          line(
              article.id(),
              article.location(),
              article.title(),
              article.outlet(),
              article.published());
      if (article.sources().isEmpty()) {
        lines.add(about + ",,,,0,0");
      }
      for (Source source : article.sources()) {
        String told = line(source.name(), Kinds.wire(source.kind()), source.title());
        lines.add(about + "," + told + "," + source.statements() + "," + source.quotedWords());
      }
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String line(@Nullable String... cells) {
    return Stream.of(cells).map(AuditCsv::cell).collect(Collectors.joining(","));
  }

  private static String cell(@Nullable String value) {
    if (value == null) {
      return "";
    }
    String quoted = value.replace("\"", "\"\"");
    return value.matches("(?s).*[\",\r\n].*") ? "\"" + quoted + "\"" : value;
  }
}
