package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.dialer360.configuration.ConfigurationKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Statements tell their values, so whoever makes this program talkative must not hear them. */
class PasswordInNoLogTest {
  private static final String PASSWORD = "swordfish71";

  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final Logger ours = (Logger) LoggerFactory.getLogger("com.dialer360");
  private CallCentreDatabase database;

  @BeforeEach
  void start() {
    database = CallCentreDatabase.start(Map.of(ConfigurationKey.DEMO, "true"));
    appender.start();
    ours.setLevel(Level.TRACE);
    ours.setAdditive(false);
    ours.addAppender(appender);
  }

  @AfterEach
  void stop() {
    ours.detachAppender(appender);
    ours.setAdditive(true);
    ours.setLevel(null);
    database.close();
  }

  @Test
  void thePasswordOfANewUserIsInNoLine() {
    new Calls(database.dialer())
        .call(
            "add_user",
            Map.of(
                "agent_user", "2001",
                "agent_pass", PASSWORD,
                "agent_user_level", "1",
                "agent_full_name", "Anna",
                "agent_user_group", "ADMIN"));

    assertThat(database.centre().value("SELECT pass FROM {p}users WHERE user = '2001'"))
        .isEqualTo(PASSWORD);
    assertThat(List.copyOf(appender.list))
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(message -> message.contains(PASSWORD));
  }
}
