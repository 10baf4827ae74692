package com.dialer360.http;

import com.dialer360.outcome.SnakeCase;
import com.dialer360.page.PageModel;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Writes pages for browsers: {@code ChooserPage} by the template {@code chooser_page.jte}, and so
 * on. The templates escape what they print.
 */
final class Pages {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  /** The HTML of this page. */
  String html(PageModel page, PageLinks links) {
    StringOutput html = new StringOutput();
    templates.render(template(page.getClass()), Map.of("page", page, "links", links), html);
    return html.toString();
  }

  /** True when there is a template for this kind of page. */
  boolean know(Class<?> page) {
    return templates.hasTemplate(template(page));
  }

  private static String template(Class<?> page) {
    return SnakeCase.of(page.getSimpleName()) + ".jte";
  }
}
