package com.dialer360.http.problem;

import com.dialer360.dialect.ReplyFields;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Reply;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why a call was refused, in the form of RFC 9457, and beside it what answers in JSON always have.
 *
 * @param type names the kind of problem for good; there is nothing to be fetched there
 * @param title the kind of problem in words
 * @param status HTTP status
 * @param detail the line of the {@code dialer360} dialect
 * @param function that was called; empty when the request was not read so far
 * @param succeeded false
 * @param outcome code of the refusal, the first one when there were several
 * @param fields of the refusal
 * @param outcomes all that was said, the refusal among it, each as in successful answers
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String function,
    boolean succeeded,
    String outcome,
    Map<String, Object> fields,
    List<Map<String, Object>> outcomes) {
  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final ObjectWriter WRITER = new ObjectMapper().writerFor(Problem.class);
  private static final String TYPE = "tag:dialer360.com,2026:";
  private static final String OUTCOME = "outcome";
  private static final String KIND = "kind";
  private static final String MESSAGE = "message";

  /** A refusal by the API, which is among what this reply says. */
  public static Problem of(String function, Reply<?> reply, Failure why, ReplyFields told) {
    List<Map<String, Object>> outcomes = told.of(reply);
    Map<String, Object> first = outcomes.get(reply.outcomes().indexOf(why));
    OutcomeName name = OutcomeName.of(why);
    Map<String, Object> fields = new LinkedHashMap<>(first);
    fields.keySet().removeAll(List.of(OUTCOME, KIND, MESSAGE));
    return new Problem(
        type(name.toString()),
        title(name.code()),
        CauseStatus.of(why.cause()),
        first.get(MESSAGE).toString(),
        function,
        false,
        name.code(),
        fields,
        outcomes);
  }

  /**
   * What kept the API from answering at all.
   *
   * @param code names it
   * @param message one line
   */
  public static Problem trouble(String function, int status, String code, String message) {
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put(OUTCOME, code);
    outcome.put(KIND, "error");
    outcome.put(MESSAGE, message);
    return new Problem(
        type("trouble." + code),
        title(code),
        status,
        message,
        function,
        false,
        code,
        Map.of(),
        List.of(outcome));
  }

  /** The same of a call of this function. */
  public Problem in(String called) {
    return new Problem(type, title, status, detail, called, succeeded, outcome, fields, outcomes);
  }

  /** Its JSON. */
  public String json() {
    try {
      return WRITER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers, booleans and texts cannot be written", e);
    }
  }

  private static String type(String name) {
    return TYPE + name;
  }

  /** {@code duplicate_in_list} as {@code Duplicate in list}. */
  private static String title(String code) {
    String words = code.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
