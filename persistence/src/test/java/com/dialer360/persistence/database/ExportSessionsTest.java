package com.dialer360.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.CallCentreDatabase;
import com.dialer360.persistence.TestDatabase;
import com.dialer360.table.QueryTooSlow;
import com.dialer360.table.Rows;
import com.dialer360.transaction.DatabaseUnavailable;
import com.google.inject.util.Modules;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.cursor.Cursor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads on connections of their own, of which this database has one. */
@Timeout(120)
class ExportSessionsTest {
  private static final String ENDLESS =
      "SELECT a.seq AS number FROM seq_1_to_1000000 a JOIN seq_1_to_1000000 b";

  private static CallCentreDatabase database;

  private final CallCentre centre = database.centre();
  private final HikariDataSource pool = database.dialer().part(OpenDatabase.class).exports();

  /** A row. */
  public record Counted(long number) {}

  /** A row whose number may be missing. */
  public record Perhaps(OptionalLong number) {}

  /** Statements for this test. */
  public interface Numbers {
    @Select("SELECT seq AS number FROM seq_1_to_3")
    Cursor<Counted> three();

    @Select(ENDLESS)
    Cursor<Counted> endless();

    @Select("SELECT COUNT(*) AS number FROM seq_1_to_1000000 a JOIN seq_1_to_1000000 b")
    Cursor<Counted> slow();

    @Select("SELECT COUNT(*) FROM seq_1_to_3 WHERE seq > #{above}")
    long countAbove(@Param("above") long above);

    @Select("SELECT no_such_column FROM seq_1_to_3")
    long wrong();

    @Select("SELECT 5 AS number UNION ALL SELECT NULL")
    List<Perhaps> perhaps();

    @Select("SELECT COALESCE(#{number}, -1)")
    long given(@Param("number") OptionalLong number);

    default Rows<Counted> threeRows() {
      return ExportSessions.rows(three());
    }

    default Rows<Counted> endlessRows() {
      return ExportSessions.rows(endless());
    }

    default Rows<Counted> slowRows() {
      return ExportSessions.rows(slow());
    }
  }

  @BeforeAll
  static void start() {
    Configuration configuration =
        TestDatabase.configuration(Map.of(ConfigurationKey.DATABASE_READ_POOL_SIZE, "1"));
    database = CallCentreDatabase.start(configuration, Modules.EMPTY_MODULE);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @AfterEach
  void noQueryIsLeft() {
    while (!"0".equals(running())) {
      Thread.onSpinWait();
    }
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  private String running() {
    return centre.value(
        "SELECT COUNT(*) FROM information_schema.processlist"
            + " WHERE db = DATABASE() AND info LIKE '%seq_1_to_1000000%'"
            + " AND info NOT LIKE '%processlist%'");
  }

  private Numbers numbers(Duration longest) {
    return new ExportSessions(
            SessionFactories.forExports(pool, "p_", List.of(Numbers.class), longest), pool)
        .table(Numbers.class);
  }

  private Numbers numbers() {
    return numbers(Duration.ZERO);
  }

  @Test
  void rowsComeOneAfterTheOtherAndGiveTheConnectionBackAtTheirEnd() {
    Rows<Counted> rows = numbers().threeRows();

    assertThat(rows.next()).isEqualTo(new Counted(1));
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isEqualTo(1);
    assertThat(rows.next()).isEqualTo(new Counted(2));
    assertThat(rows.next()).isEqualTo(new Counted(3));
    assertThat(rows.hasNext()).isFalse();
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(rows.hasNext()).isFalse();
    rows.close();
    assertThat(numbers().countAbove(1)).isEqualTo(2);
  }

  @Test
  void rowsThatAreLeftEndTheirQuery() {
    for (int i = 0; i < 3; i++) {
      try (Rows<Counted> rows = numbers().endlessRows()) {
        assertThat(rows.next().number()).isPositive();
        assertThat(running()).isEqualTo("1");
      }
      assertThat(numbers().countAbove(0)).isEqualTo(3);
    }
  }

  @Test
  void aQueryThatTakesTooLongBeforeItsFirstRowIsEnded() {
    Numbers hasty = numbers(Duration.ofSeconds(1));

    assertThatThrownBy(
            () -> {
              try (Rows<Counted> rows = hasty.slowRows()) {
                rows.hasNext();
              }
            })
        .isInstanceOf(QueryTooSlow.class)
        .hasMessageContaining("database.read.seconds");
    assertThat(numbers().countAbove(2)).isEqualTo(1);
  }

  @Test
  void aQueryThatTakesTooLongInTheMiddleIsEnded() {
    Rows<Counted> rows = numbers(Duration.ofSeconds(1)).endlessRows();

    assertThat(rows.next().number()).isPositive();
    assertThatThrownBy(() -> rows.forEachRemaining(row -> assertThat(row).isNotNull()))
        .isInstanceOf(QueryTooSlow.class);
    rows.close();
    assertThat(numbers().countAbove(2)).isEqualTo(1);
  }

  @Test
  void aConnectionThatBreaksIsADatabaseThatIsGone() {
    Rows<Counted> rows = numbers().endlessRows();
    assertThat(rows.next().number()).isPositive();
    centre.execute(
        "KILL "
            + centre.value(
                "SELECT id FROM information_schema.processlist WHERE db = DATABASE()"
                    + " AND info LIKE '%seq_1_to_1000000%' AND info NOT LIKE '%processlist%'"));

    assertThatThrownBy(() -> rows.forEachRemaining(row -> assertThat(row).isNotNull()))
        .isInstanceOf(DatabaseUnavailable.class);
    assertThat(numbers().countAbove(2)).isEqualTo(1);
  }

  @Test
  void aStatementThatFailsGivesTheConnectionBack() {
    assertThatThrownBy(() -> numbers().wrong()).hasMessageContaining("no_such_column");
    assertThat(numbers().countAbove(2)).isEqualTo(1);
  }

  @Test
  void whoFindsNoConnectionFreeIsToldThatTheDatabaseIsNotAvailable() {
    try (Rows<Counted> rows = numbers().endlessRows()) {
      assertThat(rows.next().number()).isPositive();

      assertThatThrownBy(() -> numbers().countAbove(1)).isInstanceOf(DatabaseUnavailable.class);
    }
  }

  @Test
  void aNumberMayBeMissing() {
    assertThat(numbers().perhaps())
        .containsExactly(new Perhaps(OptionalLong.of(5)), new Perhaps(OptionalLong.empty()));
    assertThat(numbers().given(OptionalLong.of(7))).isEqualTo(7);
    assertThat(numbers().given(OptionalLong.empty())).isEqualTo(-1);
  }
}
