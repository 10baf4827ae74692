package com.dialer360.http.fuzz;

import com.dialer360.fixtures.conformance.CaseDatabase;
import com.dialer360.fixtures.conformance.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for the canary passwords in every text column of the database. */
final class CanarySearch {
  /** Columns that are there to hold a password, and what says so. */
  static final Map<String, String> KEEPS_PASSWORDS =
      Map.of(
          "users.pass", "common.md, Login 2: the password while pass_hash_enabled is 0",
          "users.phone_pass", "add_user.md and update_user.md, Parameters",
          "phones.pass", "add_phone.md and update_phone.md, Parameters: phone_pass",
          "phones.conf_secret", "add_phone.md, Parameters: registration_password");

  private static final String TEXT_COLUMNS =
      "SELECT table_name, column_name FROM information_schema.columns"
          + " WHERE table_schema = DATABASE() AND (data_type LIKE '%char' OR data_type LIKE '%text'"
          + " OR data_type LIKE '%blob' OR data_type LIKE '%binary')"
          + " ORDER BY table_name, ordinal_position";

  private final CaseDatabase database;

  CanarySearch(CaseDatabase database) {
    this.database = database;
  }

  /** The tables in which one is that is not to be there, and the first row of each. */
  List<String> found() {
    return database.rows(select()).stream().map(Row::toString).toList();
  }

  /** Tables come and go with custom fields, so they are looked up each time. */
  private String select() {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (Row row : database.rows(TEXT_COLUMNS)) {
      String table = row.values().get(0).orElseThrow();
      String column = row.values().get(1).orElseThrow();
      if (!KEEPS_PASSWORDS.containsKey(table.replaceFirst("^dialer360_", "") + "." + column)) {
        columns.computeIfAbsent(table, name -> new ArrayList<>()).add(column);
      }
    }
    return columns.entrySet().stream()
        .map(table -> found(table.getKey(), table.getValue()))
        .collect(Collectors.joining(" UNION ALL "));
  }

  private static String found(String table, List<String> columns) {
    String texts =
        columns.stream()
            .map("CONVERT(`%s` USING utf8mb4)"::formatted)
            .collect(Collectors.joining(", ", "CONCAT_WS(' ', ", ") COLLATE utf8mb4_general_ci"));
    return Stream.of(Canary.values())
        .map(canary -> "text LIKE '%" + canary.password() + "%'")
        .collect(
            Collectors.joining(
                " OR ",
                "(SELECT '%s' AS name, text FROM (SELECT %s AS text FROM `%s`) AS texts WHERE "
                    .formatted(table, texts, table),
                " LIMIT 1)"));
  }
}
