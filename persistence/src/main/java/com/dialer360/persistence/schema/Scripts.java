package com.dialer360.persistence.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Runs scripts of plain statements, each ended by a semicolon at the end of a line. */
final class Scripts {
  private final DataSource database;
  private final String prefix;

  Scripts(DataSource database, String prefix) {
    this.database = database;
    this.prefix = prefix;
  }

  /** Runs the script of this resource in one transaction. */
  void run(String resource) {
    try (InputStream in = Scripts.class.getResourceAsStream(resource);
        Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String sql :
          script.replaceAll("(?m)^--.*$", "").replace("${p}", prefix).split(";\\R", -1)) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
      connection.commit();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    } catch (SQLException e) {
      throw new SchemaException("cannot load " + resource + ": " + e.getMessage());
    }
  }

  /** True when this table has no row. */
  boolean isEmpty(String table) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT 1 FROM " + prefix + table + " LIMIT 1")) {
      return !row.next();
    } catch (SQLException e) {
      throw new SchemaException("cannot read " + prefix + table + ": " + e.getMessage());
    }
  }
}
