package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.persistence.database.OpenDatabase;
import com.dialer360.transaction.DatabaseUnavailable;
import com.google.inject.util.Modules;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody waits for long for a database that is not there. */
@Timeout(60)
class DatabaseGoneTest {
  private static final Pattern PORT = Pattern.compile("(jdbc:mariadb://[^/:]+:)(\\d+)");

  private final Configuration configuration =
      TestDatabase.configuration(Map.of(ConfigurationKey.DEMO, "true"));
  private final Matcher address = PORT.matcher(configuration.text(ConfigurationKey.DATABASE_URL));

  private Configuration atPort(int port) {
    assertThat(address.find()).isTrue();
    return configuration.with(
        "the test",
        Map.of(ConfigurationKey.DATABASE_URL.inFile(), address.replaceFirst("$1" + port)));
  }

  private Relay relay() {
    assertThat(address.find()).isTrue();
    Relay relay = Relay.to(Integer.parseInt(address.group(2)));
    address.reset();
    return relay;
  }

  @Test
  void aStartSaysThatNobodyListens() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    assertThatThrownBy(() -> CallCentreDatabase.start(atPort(port), Modules.EMPTY_MODULE))
        .isInstanceOf(DatabaseUnavailable.class);
  }

  @Test
  void aStartSaysThatTheServerDoesNotAnswer() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(
              () -> CallCentreDatabase.start(atPort(silent.getLocalPort()), Modules.EMPTY_MODULE))
          .isInstanceOf(DatabaseUnavailable.class);
    }
  }

  @Test
  void aCallSaysThatTheServerHasGone() {
    try (Relay relay = relay();
        CallCentreDatabase database =
            CallCentreDatabase.start(atPort(relay.port()), Modules.EMPTY_MODULE)) {
      Calls calls = new Calls(database.dialer());
      assertThat(calls.addLead("7275557777", Map.of()).get(0))
          .isInstanceOf(AddLeadResult.LeadAdded.class);

      relay.cut();

      assertThatThrownBy(() -> calls.addLead("7275557777", Map.of()))
          .isInstanceOf(DatabaseUnavailable.class);
    }
  }

  @Test
  void callsGoOnWhenTheServerIsBack() throws SQLException {
    try (Relay relay = relay();
        CallCentreDatabase database =
            CallCentreDatabase.start(atPort(relay.port()), Modules.EMPTY_MODULE)) {
      Calls calls = new Calls(database.dialer());
      fill(database.dialer().part(OpenDatabase.class).calls());

      relay.breakOff();

      assertThat(calls.addLead("7275557778", Map.of()).get(0))
          .isInstanceOf(AddLeadResult.LeadAdded.class);
    }
  }

  /** Every connection that the pool may have is open now, and waits for work. */
  private static void fill(HikariDataSource pool) throws SQLException {
    List<Connection> open = new ArrayList<>();
    while (open.size() < pool.getMaximumPoolSize()) {
      open.add(pool.getConnection());
    }
    for (Connection connection : open) {
      connection.close();
    }
  }
}
