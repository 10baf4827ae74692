package com.dialer360.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.CallCentreDatabase;
import com.dialer360.persistence.table.AccountsTable;
import com.dialer360.transaction.DatabaseUnavailable;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.exceptions.PersistenceException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsTest {
  private static CallCentreDatabase database;

  private final CallCentre centre = database.centre();
  private final Sessions sessions = database.dialer().part(Sessions.class);

  @BeforeAll
  static void start() {
    database = CallCentreDatabase.start();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void oneUser() {
    centre.empty("{p}users");
    centre.user("one").insert();
  }

  @Test
  void workThatIsAlwaysInTheWayIsTriedFiveTimes() {
    AtomicInteger tries = new AtomicInteger();

    assertThatThrownBy(
            () ->
                sessions.inOne(
                    () -> {
                      sessions.table(AccountsTable.class).loginFailed("one", "10.1.2.3");
                      tries.incrementAndGet();
                      throw failure(1213);
                    }))
        .isInstanceOf(PersistenceException.class);

    assertThat(tries).hasValue(5);
    assertThat(centre.value("SELECT failed_login_count FROM {p}users")).isEqualTo("0");
  }

  @Test
  void onlyADeadlockIsTriedAgain() {
    AtomicInteger tries = new AtomicInteger();

    assertThatThrownBy(
            () ->
                sessions.inOne(
                    () -> {
                      tries.incrementAndGet();
                      throw failure(1205);
                    }))
        .isInstanceOf(DatabaseUnavailable.class);

    assertThat(tries).hasValue(1);
  }

  private static PersistenceException failure(int code) {
    return new PersistenceException(new SQLException("on purpose", "HY000", code));
  }

  @Test
  void aLockIsHeldInTheServerUntilTheEndAndNoLonger() {
    String name = lockName();
    assertThat(holder(name)).isEqualTo("NULL");

    sessions.inOne(
        () -> {
          sessions.hold("a lead");
          assertThat(holder(name)).isNotEqualTo("NULL");
          return true;
        });

    assertThat(holder(name)).isEqualTo("NULL");
  }

  @Test
  void aLockIsGivenUpWhenTheWorkFails() {
    assertThatThrownBy(
            () ->
                sessions.inOne(
                    () -> {
                      sessions.hold("a lead");
                      throw new StackOverflowError("on purpose");
                    }))
        .isInstanceOf(StackOverflowError.class);

    assertThat(holder(lockName())).isEqualTo("NULL");
  }

  @Test
  void whatWasWrittenIsKeptBeforeTheLockIsGivenUp() {
    sessions.inOne(
        () -> {
          sessions.hold("a lead");
          sessions.table(AccountsTable.class).loginFailed("one", "10.1.2.3");
          return true;
        });

    assertThat(centre.value("SELECT failed_login_count FROM {p}users")).isEqualTo("1");
    assertThat(holder(lockName())).isEqualTo("NULL");
  }

  private String lockName() {
    return new LockNames(centre.value("SELECT DATABASE()") + " dialer360_").inServer("a lead");
  }

  private String holder(String name) {
    return centre.value("SELECT IS_USED_LOCK(?)", name);
  }

  @Test
  void aNameInTheServerIsShortAndTheDatabasesOwn() {
    String name = new LockNames("db dialer360_").inServer("phone_number " + "7".repeat(500));

    assertThat(name).hasSizeLessThanOrEqualTo(64);
    assertThat(name)
        .isEqualTo(new LockNames("db dialer360_").inServer("phone_number " + "7".repeat(500)))
        .isNotEqualTo(new LockNames("db vicidial_").inServer("phone_number " + "7".repeat(500)))
        .isNotEqualTo(new LockNames("db dialer360_").inServer("phone_number " + "7".repeat(499)));
  }

  @Test
  void workWhoseConnectionIsKilledIsDoneAgain() {
    AtomicInteger tries = new AtomicInteger();

    sessions.inOne(
        () -> {
          sessions.table(AccountsTable.class).loginFailed("one", "10.1.2.3");
          if (tries.incrementAndGet() == 1) {
            killOwnConnection();
          }
          sessions.table(AccountsTable.class).loginFailed("one", "10.1.2.3");
          return true;
        });

    assertThat(tries).hasValue(2);
    assertThat(centre.value("SELECT failed_login_count FROM {p}users")).isEqualTo("2");
    assertThat(holder(lockName())).isEqualTo("NULL");
  }

  @Test
  void aConnectionThatIsKilledAgainAndAgainIsUnavailableAndTheNextCallWorks() {
    assertThatThrownBy(
            () ->
                sessions.inOne(
                    () -> {
                      sessions.table(AccountsTable.class).loginFailed("one", "10.1.2.3");
                      killOwnConnection();
                      sessions.table(AccountsTable.class).loginFailed("one", "10.1.2.3");
                      return true;
                    }))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class, away -> assertThat(away.inDoubt()).isFalse());

    sessions.table(AccountsTable.class).loginFailed("one", "10.1.2.3");
    assertThat(centre.value("SELECT failed_login_count FROM {p}users")).isEqualTo("1");
  }

  @Test
  void aConnectionThatIsKilledBeforeTheCommitIsUnavailableAndNothingIsDoneTwice() {
    AtomicInteger tries = new AtomicInteger();

    assertThatThrownBy(
            () ->
                sessions.inOne(
                    () -> {
                      tries.incrementAndGet();
                      sessions.table(AccountsTable.class).loginFailed("one", "10.1.2.3");
                      killOwnConnection();
                      return true;
                    }))
        .isInstanceOfSatisfying(
            DatabaseUnavailable.class, away -> assertThat(away.inDoubt()).isTrue());

    assertThat(tries).hasValue(1);
    assertThat(centre.value("SELECT failed_login_count FROM {p}users")).isEqualTo("0");
  }

  /** The lock tells which connection is that of the open transaction. */
  private void killOwnConnection() {
    sessions.hold("a lead");
    centre.execute("KILL " + holder(lockName()));
  }
}
