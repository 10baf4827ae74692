package com.dialer360.http.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What was answered beside what is in the database.
 *
 * @param acknowledged leads answered as added
 * @param lost those of them that are not there
 * @param inDoubt calls that were told that the change is in doubt
 * @param doubtKept those of them that are there
 * @param refused calls that were told that nothing was changed
 * @param changedAfterAll those of them that are there
 * @param leads leads in the database
 * @param twice leads of a number that another one has
 * @param apart leads without their log rows, log rows without lead, and either of them twice
 * @param others answers of any other kind
 */
record Inventory(
    int acknowledged,
    int lost,
    int inDoubt,
    int doubtKept,
    int refused,
    int changedAfterAll,
    int leads,
    int twice,
    int apart,
    Set<String> others) {
  private static final String LEADS =
      "SELECT CONCAT_WS('|', phone_number, list_id, lead_id) FROM dialer360_list"
          + " WHERE user = '6666' AND phone_number LIKE '727%' AND entry_list_id = 0"
          + " AND first_name = 'Bob' AND last_name = 'Wilson'";
  private static final String LOGGED =
      "SELECT SUBSTRING_INDEX(a.data, '|', 3) FROM dialer360_api_log a"
          + " JOIN dialer360_api_urls u ON u.api_id = a.api_id"
          + " WHERE a.function = 'add_lead' AND a.result = 'SUCCESS'";
  private static final String LOG_ROWS =
      "SELECT SUBSTRING_INDEX(data, '|', 3) FROM dialer360_api_log"
          + " WHERE function = 'add_lead' AND result = 'SUCCESS'";

  Inventory {
    others = Set.copyOf(others);
  }

  /** Counts, when no call is under way. */
  static Inventory of(Connection database, FailoverClient.Answers answers) throws SQLException {
    List<String> leads = texts(database, LEADS);
    List<String> logged = texts(database, LOGGED);
    Set<String> found = new HashSet<>(leads);
    Set<String> numbers = new HashSet<>(leads.stream().map(Inventory::number).toList());
    Set<String> lost = new HashSet<>(answers.acknowledged);
    lost.removeAll(found);
    return new Inventory(
        answers.acknowledged.size(),
        lost.size(),
        answers.inDoubt.size(),
        both(answers.inDoubt, numbers),
        answers.refused.size(),
        both(answers.refused, numbers),
        leads.size(),
        leads.size() - numbers.size(),
        differences(found, logged) + differences(found, texts(database, LOG_ROWS)),
        answers.others);
  }

  private static int both(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  private static int differences(Set<String> leads, List<String> rows) {
    Set<String> all = new HashSet<>(leads);
    all.addAll(rows);
    Set<String> different = new HashSet<>(rows);
    return all.size() - both(leads, different) + rows.size() - different.size();
  }

  private static String number(String lead) {
    return lead.substring(0, lead.indexOf('|'));
  }

  private static List<String> texts(Connection connection, String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  /** Prints it; fails when a lead is lost, there twice, half there, or there against its answer. */
  void report() {
    System.out.printf(
        Locale.ROOT,
        "acknowledged %d, of these lost %d%n"
            + "in doubt %d, of these kept %d%n"
            + "told that nothing was changed %d, of these changed %d%n"
            + "leads %d, twice %d, without log rows or the other way round %d%n"
            + "other answers %s%n",
        acknowledged,
        lost,
        inDoubt,
        doubtKept,
        refused,
        changedAfterAll,
        leads,
        twice,
        apart,
        others);
    if (lost + changedAfterAll + twice + apart > 0 || !others.isEmpty()) {
      throw new IllegalStateException("that must not be");
    }
  }
}
