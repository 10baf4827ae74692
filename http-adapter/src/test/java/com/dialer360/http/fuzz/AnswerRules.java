package com.dialer360.http.fuzz;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What holds for every answer, whatever was sent. */
final class AnswerRules {
  private static final Set<Integer> OF_LINES = Set.of(200, 418);
  private static final Set<Integer> TOO_LONG = Set.of(413, 414, 431);
  private static final int MALFORMED = 400;
  private static final int FIRST_OF_SERVER = 500;

  /** No value that is sent has any of these. */
  private static final List<String> INSIDE =
      List.of(
          "\tat ",
          "at com.",
          "at java.",
          "Exception",
          "Caused by",
          ".java:",
          "SQLSTATE",
          "(conn=",
          "You have an error in your SQL",
          "Incorrect string value",
          "Incorrect integer value",
          "Incorrect datetime value",
          "Data too long",
          "Out of range",
          "Unknown column",
          "Duplicate entry",
          "Illegal mix of collations",
          "Deadlock found",
          "mariadb",
          "mybatis",
          "INTERNAL ERROR");

  /** Their outcomes say the password that the call gave: the "Outcomes" of their specs. */
  private static final Set<String> ECHO =
      Set.of("add_user", "update_user", "add_phone", "update_phone");

  private final ObjectReader json =
      new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** What is wrong with the answer to this call. */
  List<String> complaints(Call call, Wire.Answer answer) {
    List<String> complaints = new ArrayList<>();
    if (!statusFits(call, answer.status())) {
      complaints.add("status " + answer.status());
    }
    if (INSIDE.stream().anyMatch(answer.body()::contains)) {
      complaints.add("tells of the inside");
    }
    if (answer.headers().containsKey("x-fuzz-injected")) {
      complaints.add("has a header that was sent");
    }
    if ((Canary.LOGIN.isIn(answer.body()) && !mayTellLogin(call, answer))
        || (Canary.GIVEN.isIn(answer.body()) && !ECHO.contains(call.function()))) {
      complaints.add("tells a password");
    }
    if (!isUtf8(answer.body())) {
      complaints.add("is no UTF-8");
    }
    if (answer.headers().getOrDefault("content-type", "").contains("json")
        && !isJson(answer.body())) {
      complaints.add("is no JSON");
    }
    return complaints;
  }

  private static boolean statusFits(Call call, int status) {
    if (status >= FIRST_OF_SERVER) {
      return false;
    }
    return call.way().json()
        || OF_LINES.contains(status)
        || (call.target().isHeader() && status == MALFORMED)
        || (call.payload().isLong() && TOO_LONG.contains(status));
  }

  /** common.md, "Common outcomes", login_bad; sounds_list.md, "selectframe". */
  private static boolean mayTellLogin(Call call, Wire.Answer answer) {
    return (call.way().live()
            && answer.body().startsWith("ERROR: Login incorrect, please try again: |"))
        || (call.way().inQuery()
            && answer.headers().getOrDefault("content-type", "").startsWith("text/html"));
  }

  private boolean isJson(String body) {
    try {
      json.readTree(body.getBytes(StandardCharsets.ISO_8859_1));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isUtf8(String body) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(body.getBytes(StandardCharsets.ISO_8859_1)));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
