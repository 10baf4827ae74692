package com.dialer360.persistence.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.CallCentreDatabase;
import com.dialer360.persistence.cache.Caches;
import com.dialer360.persistence.database.Sessions;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogKeysTest {
  private static CallCentreDatabase database;

  private final CallCentre centre = database.centre();
  private final Sessions sessions = database.dialer().part(Sessions.class);
  private final LogKeys keys = new LogKeys(sessions, new Caches(Duration.ofHours(1)));

  @BeforeAll
  static void start() {
    database = CallCentreDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void noKeys() {
    centre.empty("{p}urls", "{p}webservers");
  }

  @Test
  void aKeyIsAddedOnceThenFoundThenKept() {
    long added = keys.url("http://a/");
    long found = keys.url("http://a/");
    centre.empty("{p}urls");
    long kept = keys.url("http://a/");

    assertThat(added).isPositive().isEqualTo(found).isEqualTo(kept);
    assertThat(centre.count("{p}urls")).isZero();
  }

  @Test
  void aKeyThatWasTakenBackIsNotKept() {
    assertThatThrownBy(
            () ->
                sessions.inOne(
                    () -> {
                      keys.url("http://a/");
                      keys.webserver("dialer.example", "host");
                      throw new IllegalArgumentException("on purpose");
                    }))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(keys.url("http://a/"))
        .isEqualTo(Long.parseLong(centre.value("SELECT url_id FROM {p}urls")));
    assertThat(keys.webserver("dialer.example", "host"))
        .isEqualTo(Long.parseLong(centre.value("SELECT webserver_id FROM {p}webservers")));
  }

  @Test
  void aKeyThatWasAddedAndFoundInATransactionThatWasTakenBackIsNotKept() {
    assertThatThrownBy(
            () ->
                sessions.inOne(
                    () -> {
                      assertThat(keys.url("http://a/")).isEqualTo(keys.url("http://a/"));
                      throw new IllegalArgumentException("on purpose");
                    }))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(keys.url("http://a/"))
        .isEqualTo(Long.parseLong(centre.value("SELECT url_id FROM {p}urls")));
  }

  @Test
  void aWebserverIsTheSameOnTheSameMachineOnly() {
    long here = keys.webserver("dialer.example", "one");

    assertThat(keys.webserver("dialer.example", "one")).isEqualTo(here);
    assertThat(keys.webserver("dialer.example", "two")).isNotEqualTo(here);
    assertThat(keys.webserver("other.example", "one")).isNotEqualTo(here);
  }
}
