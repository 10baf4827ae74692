package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.SettableClock;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.cache.Caches;
import com.dialer360.realtime.LiveBoard;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wallboards ask for these every second: a call reads by one or two statements, and whatever grows
 * with the day or with the call centre's history is reached through an index. What the program
 * sends is taken from the server's log, and explained by the server on a busy call centre.
 */
class RealtimeStatementsTest {
  /**
   * As large as the number of agents and calls at one moment, where to count all is to read all;
   * the in-groups that there are; and what calls were counted by.
   */
  private static final Set<String> SMALL =
      Set.of("l", "live", "called", "dialer360_inbound_groups", "<derived2>");

  private static final Pattern OF_THE_FLOOR =
      Pattern.compile("^SELECT.*dialer360_(live_agents|auto_calls|list)\\b");

  private static CallCentreDatabase database;
  private static CallCentre centre;

  @BeforeAll
  static void start() {
    SettableClock clock =
        new SettableClock(
            LocalDateTime.parse("2026-03-04T12:00:00"), ZoneId.of("America/New_York"));
    database =
        CallCentreDatabase.start(
            TestDatabase.configuration(
                Map.of(
                    ConfigurationKey.DEMO, "true",
                    ConfigurationKey.CACHE_SECONDS, "3600",
                    ConfigurationKey.DATABASE_POOL_SIZE, "1")),
            binder -> binder.bind(Clock.class).toInstance(clock));
    centre = database.centre();
    fill();
    call("agent_status", Map.of("agent_user", "a7"));
    call("agent_status", Map.of("agent_user", "a7"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  private static void fill() {
    centre.empty(
        "{p}list",
        "{p}live_agents",
        "{p}auto_calls",
        "{p}live_inbound_agents",
        "{p}agent_log",
        "{p}live_chats",
        "{p}chat_log",
        "parked_channels");
    List.of(
            "{p}users (user, full_name, user_level, user_group)"
                + " SELECT CONCAT('a', seq), CONCAT('Agent ', seq), 1, CONCAT('G', seq % 50)"
                + " FROM seq_1_to_5000",
            "{p}user_groups (user_group, allowed_campaigns, admin_viewable_groups)"
                + " SELECT CONCAT('G', seq), ' TESTCAMP -', ' G1 G2 ' FROM seq_0_to_49",
            "{p}inbound_groups (group_id, group_name, user_group)"
                + " SELECT CONCAT('IN', seq), 'In-group', '---ALL---' FROM seq_1_to_200",
            "{p}live_agents (user, status, lead_id, campaign_id, callerid, agent_log_id, comments)"
                + " SELECT CONCAT('a', seq), ELT(1 + seq % 3, 'INCALL', 'READY', 'PAUSED'), seq,"
                + " CONCAT('CAMP', seq % 20), CONCAT('V', 6010000000000000000 + seq), seq,"
                + " IF(seq % 9 = 0, 'CHAT', 'AUTO') FROM seq_1_to_1000",
            "{p}live_inbound_agents (user, group_id)"
                + " SELECT CONCAT('a', seq % 1000), CONCAT('IN', 1 + seq DIV 1000)"
                + " FROM seq_1_to_20000",
            "{p}auto_calls (status, campaign_id, callerid, phone_number)"
                + " SELECT IF(seq > 1000, 'LIVE', 'CLOSER'), CONCAT('IN', 1 + seq % 200),"
                + " CONCAT('V', 6010000000000000000 + seq), '7275551111' FROM seq_1_to_1500",
            "{p}agent_log (agent_log_id, user, sub_status)"
                + " SELECT seq, CONCAT('a', seq), 'LOGIN' FROM seq_1_to_50000",
            "{p}live_chats (chat_id, chat_creator, lead_id, chat_start_time)"
                + " SELECT seq, CONCAT('a', seq), seq, '2026-03-04 11:00:00' FROM seq_1_to_5000",
            "{p}chat_log (chat_id, message) SELECT seq % 5000, 'hello' FROM seq_1_to_50000",
            "parked_channels (channel, channel_group)"
                + " SELECT seq, CONCAT('V', 6010000000000000000 + seq) FROM seq_1_to_500",
            "{p}list (lead_id, phone_number, vendor_lead_code, list_id)"
                + " SELECT seq, 7270000000 + seq, CONCAT('V', seq), 101 FROM seq_1_to_20000")
        .forEach(rows -> centre.execute("INSERT INTO " + rows));
    centre.execute(
        "ANALYZE TABLE {p}users, {p}inbound_groups, {p}live_agents, {p}live_inbound_agents,"
            + " {p}auto_calls, {p}agent_log, {p}live_chats, {p}chat_log, parked_channels, {p}list");
  }

  private static void call(String function, Map<String, String> parameters) {
    new Calls(database.dialer()).call(function, parameters);
  }

  private static Map<String, String> parsed(String pairs) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : pairs.split("&", -1)) {
      int equals = pair.indexOf('=');
      parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return parameters;
  }

  /** What such a call sends. */
  private static List<String> statements(String function, String pairs) {
    return GeneralLog.of(centre, () -> call(function, parsed(pairs)));
  }

  @ParameterizedTest
  @CsvSource({
    "logged_in_agents, header=NO, 1",
    "logged_in_agents, show_sub_status=YES, 1",
    "agent_status, agent_user=a3, 2",
    "agent_status, agent_user=nobody, 1",
    "in_group_status, in_groups=IN1|IN2, 2",
    "user_group_status, user_groups=G1|G2, 2",
    "agent_ingroup_info, agent_user=a3&stage=text, 1",
    "agent_ingroup_info, agent_user=a3&stage=change, 1"
  })
  void aWarmCallReadsOnceOrTwice(String function, String pairs, int reads) {
    assertThat(statements(function, pairs))
        .filteredOn(text -> text.startsWith("SELECT"))
        .hasSize(reads);
  }

  @Test
  void aWarmCallReadsApartAndThenLogs() {
    assertThat(statements("in_group_status", "in_groups=IN1")).isNotEmpty();

    assertThat(
            statements("in_group_status", "in_groups=IN1").stream()
                .map(RealtimeStatementsTest::begin))
        .containsExactly(
            "SELECT",
            "COMMIT",
            "SELECT",
            "COMMIT",
            "INSERT INTO dialer360_api_log",
            "INSERT INTO dialer360_api_urls",
            "COMMIT");
  }

  private static String begin(String statement) {
    return statement.replaceAll("(?s)^((INSERT INTO|UPDATE) \\w+|\\w+).*", "$1");
  }

  @Test
  void theNamesOfAllInGroupsAreOneStatement() {
    centre.execute(
        "UPDATE {p}live_agents SET campaign_id = 'TESTCAMP', closer_campaigns = ' IN1 -'"
            + " WHERE user = 'a4'");
    centre.execute(
        "UPDATE {p}campaigns SET campaign_allow_inbound = 'Y', dial_method = 'RATIO',"
            + " closer_campaigns = ' IN1 IN2 IN3 IN4 -' WHERE campaign_id = 'TESTCAMP'");

    assertThat(statements("agent_ingroup_info", "agent_user=a4"))
        .filteredOn(text -> text.startsWith("SELECT"))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "logged_in_agents, header=NO",
    "logged_in_agents, campaigns=CAMP1",
    "logged_in_agents, show_sub_status=YES",
    "logged_in_agents, show_sub_status=YES&campaigns=CAMP1&user_groups=G1",
    "agent_status, agent_user=a3",
    "in_group_status, in_groups=IN1|IN2",
    "user_group_status, user_groups=G1|G2",
    "agent_ingroup_info, agent_user=a3&stage=text"
  })
  void nothingThatGrowsIsReadThrough(String function, String pairs) {
    List<String> reads =
        statements(function, pairs).stream()
            .filter(text -> OF_THE_FLOOR.matcher(text).find())
            .toList();

    assertThat(reads).isNotEmpty().allSatisfy(RealtimeStatementsTest::goesThroughIndexes);
  }

  @Test
  void neitherForACallerWhoSeesAPart() {
    centre.execute("UPDATE {p}users SET user_group = 'G1' WHERE user = '6666'");
    database.dialer().part(Caches.class).flush();
    try {
      nothingThatGrowsIsReadThrough("in_group_status", "in_groups=IN1|IN2");
      nothingThatGrowsIsReadThrough("user_group_status", "user_groups=G1|G2");
      nothingThatGrowsIsReadThrough("logged_in_agents", "show_sub_status=YES");
    } finally {
      centre.execute("UPDATE {p}users SET user_group = 'ADMIN' WHERE user = '6666'");
      database.dialer().part(Caches.class).flush();
    }
  }

  @Test
  void aLookAtTheWholeFloorReadsTwiceAndNothingThatGrows() {
    LiveBoard board = database.dialer().part(LiveBoard.class);

    List<String> reads =
        GeneralLog.of(centre, board::look).stream()
            .filter(text -> text.startsWith("SELECT"))
            .toList();

    assertThat(reads).hasSize(2).allSatisfy(RealtimeStatementsTest::goesThroughIndexes);
  }

  private static void goesThroughIndexes(String statement) {
    // the log keeps no values of a statement that was prepared before
    List<Map<String, String>> plan = centre.rows("EXPLAIN " + statement.replace("?", "'a3'"));
    assertThat(plan)
        .filteredOn(line -> !SMALL.contains(line.get("table")))
        .allSatisfy(
            line ->
                assertThat(line.get("type"))
                    .as("%s of%n%s", line, statement)
                    .isNotIn("ALL", "index"));
  }

  @Test
  void aScanWouldBeNoticed() {
    assertThat(centre.rows("EXPLAIN SELECT lead_id FROM {p}list WHERE first_name = 'Bob'"))
        .singleElement()
        .satisfies(line -> assertThat(line).containsEntry("type", "ALL"));
  }
}
