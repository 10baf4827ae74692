package com.dialer360.http;

import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** {@code /wallboard}: a page and its files, which shows what a stream tells. */
final class WallboardPage {
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  /** Nothing but its own files and this server; nothing that stands in the page itself runs. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
              + " img-src data:;"
              + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "Referrer-Policy",
          "no-referrer");

  private final Map<String, Answer> answers;

  private WallboardPage(Map<String, Answer> answers) {
    this.answers = answers;
  }

  static WallboardPage load() {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("/wallboard", file("wallboard.html", Answer.HTML));
    answers.put("/wallboard/wallboard.css", file("wallboard.css", CSS));
    answers.put("/wallboard/board.js", file("board.js", SCRIPT));
    answers.put("/wallboard/wallboard.js", file("wallboard.js", SCRIPT));
    return new WallboardPage(answers);
  }

  Set<String> paths() {
    return answers.keySet();
  }

  Handler at(String path) {
    Answer answer = answers.get(path);
    return context -> answer.send(context.res());
  }

  private static Answer file(String name, String contentType) {
    try (InputStream in = WallboardPage.class.getResourceAsStream("wallboard/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Answer.of(200, contentType, text).with(HEADERS);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
