package org.onrecord.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article as the page describes it in JSON-LD (schema.org), wherever in arrays and graphs it
 * stands. JSON that cannot be parsed is passed over, as search engines do.
 */
final class JsonLd {
  private static final int MOST_NODES = 20_000;

  private final List<JsonNode> articles;
  private final List<JsonNode> others;

  private JsonLd(List<JsonNode> articles, List<JsonNode> others) {
    this.articles = articles;
    this.others = others;
  }

  /** Made when a page first needs it: building the mapper takes longer than reading a page. */
  private static final class Lenient {
    static final ObjectMapper MAPPER =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
  }

  static JsonLd of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> others = new ArrayList<>();
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
        parse(script.data()).ifPresent(root -> sort(root, articles, others));
      }
    }
    return new JsonLd(articles, others);
  }

  private static Optional<JsonNode> parse(String json) {
    String trimmed =
        json.replace("<!--", "").replace("-->", "").replaceAll("/?/?<!\\[CDATA\\[|/?/?\\]\\]>", "");
    try {
      return Optional.ofNullable(Lenient.MAPPER.readTree(trimmed));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void sort(JsonNode root, List<JsonNode> articles, List<JsonNode> others) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isObject()) {
        (isArticle(node) ? articles : others).add(node);
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              open.addLast(child);
            }
          });
    }
  }

  private static boolean isArticle(JsonNode node) {
    String type = node.path("@type").toString();
    return type.contains("Article")
        || type.contains("BlogPosting")
        || type.contains("\"Report\"")
        || type.contains("LiveBlog");
  }

  Optional<String> title() {
    return string(articles, "headline").or(() -> string(articles, "name"));
  }

  Optional<String> outlet() {
    return articles.stream()
        .flatMap(a -> names(a.path("publisher")).stream())
        .findFirst()
        .or(
            () ->
                others.stream()
                    .filter(o -> o.path("@type").toString().contains("NewsMediaOrganization"))
                    .flatMap(o -> names(o).stream())
                    .findFirst());
  }

  List<String> authors() {
    return articles.stream()
        .map(a -> a.has("author") ? a.path("author") : a.path("creator"))
        .map(this::names)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  Optional<String> published() {
    return string(articles, "datePublished")
        .or(() -> string(others, "datePublished"))
        .or(() -> string(articles, "dateCreated"));
  }

  Optional<String> language() {
    return string(articles, "inLanguage");
  }

  /** The article's text as the page's publisher gives it to machines; often cut short. */
  Optional<String> body() {
    return string(articles, "articleBody")
        .map(body -> body.contains("</") ? withBreaks(body) : Parser.unescapeEntities(body, false));
  }

  private static String withBreaks(String html) {
    StringBuilder text = new StringBuilder();
    for (Block block : BlockReader.read(Jsoup.parse(html).body())) {
      text.append(text.length() == 0 ? "" : "\n\n").append(block.text());
    }
    return text.toString();
  }

  private static Optional<String> string(List<JsonNode> nodes, String field) {
    return nodes.stream()
        .map(node -> node.path(field))
        .map(value -> value.isArray() && !value.isEmpty() ? value.get(0) : value)
        .filter(value -> value.isTextual() && !value.textValue().isBlank())
        .map(JsonNode::textValue)
        .findFirst();
  }

  /** The names in a value that may be a name, a thing with a name, a reference, or several. */
  private List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    if (value.isTextual()) {
      names.add(value.textValue());
    } else if (value.isArray()) {
      value.forEach(one -> names.addAll(one.isArray() ? List.of() : names(one)));
    } else if (value.path("name").isTextual()) {
      names.add(value.path("name").textValue());
    } else if (value.path("name").isArray()) {
      value.path("name").forEach(one -> names.add(one.asText()));
    } else if (value.path("@id").isTextual()) {
      others.stream()
          .filter(o -> o.path("@id").equals(value.path("@id")) && o.path("name").isTextual())
          .findFirst()
          .ifPresent(o -> names.add(o.path("name").textValue()));
    }
    return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}
