package org.onrecord.cli.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.onrecord.audit.Audit;
import org.onrecord.audit.AuditedArticle;
import org.onrecord.audit.KindCount;
import org.onrecord.audit.Source;

/** Everything that was counted, as one JSON object. */
public final class AuditJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private AuditJson() {}

  public static String of(Audit audit) {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode all = root.putObject("total");
    all.put("articles", audit.articles().size())
        .put("sources", audit.sources().size())
        .put("statements", audit.statements())
        .put("quotedWords", audit.quotedWords())
        .put("unattributed", audit.unattributed())
        .put("anonymousShare", audit.anonymousShare())
        .put("singleSource", audit.singleSource().size())
        .put("withoutSource", audit.withoutSource().size());
    kinds(all.putArray("kinds"), audit.sources());
    ArrayNode sources = root.putArray("sources");
    audit.sources().forEach(source -> source(sources.addObject(), source, true));
    ArrayNode articles = root.putArray("articles");
    audit.articles().forEach(article -> article(articles.addObject(), article));
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of numbers and names must become JSON", e);
    }
  }

  private static void kinds(ArrayNode kinds, Collection<Source> sources) {
    for (KindCount count : KindCount.of(sources)) {
      kinds
          .addObject()
          .put("kind", Kinds.wire(count.kind()))
          .put("sources", count.sources())
          .put("statements", count.statements())
          .put("quotedWords", count.quotedWords());
    }
  }

  private static void source(ObjectNode node, Source source, boolean several) {
    node.put("name", source.name())
        .put("kind", Kinds.wire(source.kind()))
        .put("title", source.title());
    if (several) {
      node.put("articles", source.articles());
    }
    node.put("statements", source.statements()).put("quotedWords", source.quotedWords());
  }

  private static void article(ObjectNode node, AuditedArticle article) {
    node.put("id", article.id())
        .put("location", article.location())
        .put("title", article.title())
        .put("outlet", article.outlet())
        .put("published", article.published())
        .put("statements", article.statements())
        .put("quotedWords", article.quotedWords())
        .put("unattributed", article.unattributed())
        .put("secondHand", article.secondHand())
        .put("singleSource", article.singleSource());
    kinds(node.putArray("kinds"), article.sources());
    ArrayNode sources = node.putArray("sources");
    article.sources().forEach(source -> source(sources.addObject(), source, false));
  }
}
