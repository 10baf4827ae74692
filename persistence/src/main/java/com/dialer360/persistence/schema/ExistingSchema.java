package com.dialer360.persistence.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The tables of a system that was there before: nothing is made or altered. */
public final class ExistingSchema {
  private static final String COLUMNS =
      "SELECT table_name, column_name FROM information_schema.columns"
          + " WHERE table_schema = DATABASE()";

  private ExistingSchema() {}

  /**
   * Checks that all tables and columns are there.
   *
   * @throws SchemaException that names each one that is missing
   */
  public static void check(DataSource database, String prefix) {
    Map<String, Set<String>> present = columns(database);
    Set<String> missing = new TreeSet<>();
    RequiredColumns.read(prefix)
        .forEach(
            (table, columns) -> {
              Set<String> there = present.get(table.toLowerCase(Locale.ROOT));
              if (there == null) {
                missing.add("table " + table);
              } else {
                columns.stream()
                    .filter(column -> !there.contains(column.toLowerCase(Locale.ROOT)))
                    .forEach(column -> missing.add("column " + table + "." + column));
              }
            });
    if (!missing.isEmpty()) {
      throw new SchemaException(
          "the database lacks "
              + String.join(", ", missing)
              + "; check database.url and database.prefix, or set database.schema to own");
    }
  }

  private static Map<String, Set<String>> columns(DataSource database) {
    Map<String, Set<String>> columns = new LinkedHashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(COLUMNS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        columns
            .computeIfAbsent(rows.getString(1).toLowerCase(Locale.ROOT), table -> new TreeSet<>())
            .add(rows.getString(2).toLowerCase(Locale.ROOT));
      }
      return columns;
    } catch (SQLException e) {
      throw new SchemaException("cannot read the database's columns: " + e.getMessage());
    }
  }
}
