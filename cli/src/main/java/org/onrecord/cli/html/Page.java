package org.onrecord.cli.html;

/**
 * What every page has around its contents. It asks for no other file, and its security policy lets
 * the browser run and apply nothing but what it carries.
 */
public final class Page {
  private final String style;
  private final String script;

  private Page(String style, String script) {
    this.style = style;
    this.script = script;
  }

  /** With the common style and script, and those of this name. */
  public static Page with(String name) {
    return new Page(
        Assets.load("theme.css") + Assets.load(name + ".css"),
        Assets.load("theme.js") + Assets.load(name + ".js"));
  }

  /** The head, and the body's beginning. */
  public Html top(String title, String bodyClass) {
    String policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
            + Assets.hash(style)
            + "; script-src "
            + Assets.hash(script);
    Html html = new Html();
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\"").attribute("content", policy);
    html.raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>").text(title);
    html.raw(" – OnRecord</title>\n<style>").raw(style).raw("</style>\n</head>\n<body");
    return html.attribute("class", bodyClass).raw(">\n");
  }

  /** The script, and the end. */
  public Html bottom() {
    return new Html().raw("<script>").raw(script).raw("</script>\n</body>\n</html>\n");
  }
}
