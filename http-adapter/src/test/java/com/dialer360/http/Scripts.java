package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the scripts of pages as a browser does. */
final class Scripts {
  private static final Pattern HREF = Pattern.compile("href=\"(javascript:choose_file[^\"]*)\"");
  private static final Pattern ENTITY = Pattern.compile("&(?:#([0-9]+)|(amp|lt|gt|quot));");
  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
  private static final String STRING = "'((?:[^'\\\\\n\r\u2028\u2029]|\\\\.)*)'";
  private static final Pattern CALL =
      Pattern.compile("javascript:choose_file\\(" + STRING + "," + STRING + "\\);");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))");

  private Scripts() {}

  /**
   * The arguments with which each entry calls {@code choose_file}: HTML is undone first, then
   * percent-encoding, then the script is read.
   */
  static List<List<String>> choices(String html) {
    List<List<String>> choices = new ArrayList<>();
    Matcher href = HREF.matcher(html);
    while (href.find()) {
      String script = percent(html(href.group(1)));
      Matcher call = CALL.matcher(script);
      assertThat(call.matches()).as(script).isTrue();
      choices.add(List.of(string(call.group(1)), string(call.group(2))));
    }
    return choices;
  }

  private static String html(String attribute) {
    return replaced(
        ENTITY,
        attribute,
        entity ->
            entity.group(1) != null
                ? Character.toString(Integer.parseInt(entity.group(1)))
                : switch (entity.group(2)) {
                  case "amp" -> "&";
                  case "lt" -> "<";
                  case "gt" -> ">";
                  default -> "\"";
                });
  }

  private static String percent(String address) {
    return replaced(PERCENT, address, found -> bytes(found.group()));
  }

  private static String bytes(String encoded) {
    byte[] bytes = new byte[encoded.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(encoded.substring(3 * i + 1, 3 * i + 3), 16);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The text that this string of a script is. */
  static String string(String literal) {
    return replaced(
        ESCAPE,
        literal,
        escape ->
            Character.toString(
                Integer.parseInt(escape.group(1) != null ? escape.group(1) : escape.group(2), 16)));
  }

  private static String replaced(Pattern pattern, String text, Function<MatchResult, String> by) {
    return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
  }
}
