package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.thread.AtOnce;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many who ask the same at the same moment wait for one another, with a single connection. */
@Timeout(120)
class PollsAtOnceTest {
  private static final int POLLERS = 8;
  private static final int TIMES = 20;
  private static final List<Map<String, String>> ASKED =
      List.of(
          Map.of("function", "user_group_status", "user_groups", "ADMIN"),
          Map.of("function", "in_group_status", "in_groups", "SALES"),
          Map.of("function", "logged_in_agents"),
          Map.of("function", "agent_status", "agent_user", "6666"));

  private static CallCentreDatabase database;

  @BeforeAll
  static void start() {
    database =
        CallCentreDatabase.start(
            Map.of(ConfigurationKey.DEMO, "true", ConfigurationKey.DATABASE_POOL_SIZE, "1"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void noneHoldsTheConnectionThatAnotherWaitsFor() {
    for (int time = 0; time < TIMES; time++) {
      assertThat(AtOnce.times(POLLERS, PollsAtOnceTest::answered)).containsOnly(ASKED.size());
    }
  }

  private static int answered() {
    int answered = 0;
    for (Map<String, String> asked : ASKED) {
      Map<String, String> sent = new HashMap<>(asked);
      sent.putAll(Map.of("user", "6666", "pass", "1234", "source", "test"));
      Reply<?> reply =
          database
              .dialer()
              .gateway()
              .call(new ApiRequest(sent, Optional.empty(), Origin.local("")));
      if (reply instanceof Table<?> table) {
        table.close();
      }
      answered += reply.outcomes().isEmpty() ? 0 : 1;
    }
    return answered;
  }
}
