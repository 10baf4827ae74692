package com.dialer360.http.fuzz;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call that succeeds, and what it starts from.
 *
 * @param fixtures of the database
 * @param setup statements that follow them
 * @param clock the time then
 * @param parameters names and values, a character a byte
 */
record Sample(
    List<String> fixtures,
    List<String> setup,
    LocalDateTime clock,
    Map<String, String> parameters) {
  /** What the name of a thing that is added is told by: nothing can be added twice. */
  private static final Map<String, String> NAMES =
      Map.of(
          "add_user", "agent_user",
          "add_phone", "extension",
          "add_phone_alias", "alias_id",
          "add_list", "list_id",
          "add_group_alias", "group_alias_id");

  /** The same call, adding another thing than those of other numbers. */
  Map<String, String> numbered(int number) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    String name = NAMES.getOrDefault(parameters.get("function"), "");
    all.computeIfPresent(name, (key, value) -> value + number);
    return all;
  }

  /** The same call with this password of the caller, and this one wherever one is given. */
  Sample with(String login, String given, List<String> secrets) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.computeIfPresent("pass", (name, value) -> login);
    secrets.forEach(secret -> all.computeIfPresent(secret, (name, value) -> given));
    return new Sample(fixtures, setup, clock, all);
  }
}
