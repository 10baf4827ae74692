package com.dialer360.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.transaction.DatabaseUnavailable;
import com.dialer360.transaction.MissingTable;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlFailureTest {

  private static PersistenceException of(SQLException cause) {
    return new PersistenceException("a statement failed", cause);
  }

  private static PersistenceException ofServer(int code) {
    return of(new SQLException("of the server", "HY000", code));
  }

  @Test
  void aDeadlockIsNothingElse() {
    PersistenceException deadlock = of(new SQLException("deadlock", "40001", 1213));

    assertThat(SqlFailure.isDeadlock(deadlock)).isTrue();
    assertThat(SqlFailure.isUnavailable(deadlock)).isFalse();
    assertThat(SqlFailure.translated(deadlock)).isSameAs(deadlock);
    assertThatThrownBy(() -> SqlFailure.idUnlessRefused(() -> fail(deadlock))).isSameAs(deadlock);
  }

  @Test
  void aTableThatIsMissingIsToldByName() {
    assertThatThrownBy(() -> SqlFailure.unlessMissing("api_keys", () -> fail(ofServer(1146))))
        .isInstanceOf(MissingTable.class)
        .extracting(failure -> ((MissingTable) failure).table())
        .isEqualTo("api_keys");
    assertThatThrownBy(() -> SqlFailure.unlessMissing("api_keys", () -> fail(ofServer(1054))))
        .isInstanceOf(PersistenceException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1021, 1040, 1045, 1053, 1114, 1205, 1290, 1317, 1927, 1969})
  void whatPassesByIsUnavailable(int code) {
    assertThat(SqlFailure.translated(ofServer(code))).isInstanceOf(DatabaseUnavailable.class);
    assertThatThrownBy(() -> SqlFailure.idUnlessRefused(() -> fail(ofServer(code))))
        .isInstanceOf(PersistenceException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3; Error writing file '/tmp/MYf8' (Errcode: 28 \"No space left on device\")",
        "20; Disk is full writing './dialer360/x.MYD' (Errcode: 28)",
        "1021; Disk got full writing 'dialer360_list'",
        "1026; Error writing file 'x' (Errcode: 28 \"No space left on device\")",
        "1030; Got error 28 \"No space left on device\" from storage engine InnoDB",
        "1114; The table 'dialer360_list' is full",
        "1180; Got error 28 \"No space left on device\" during COMMIT",
      })
  void aDiskThatIsFullPassesByAndIsToldAsSuch(int code, String message) {
    PersistenceException full = of(new SQLException(message, "HY000", code));

    assertThat(SqlFailure.translated(full))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("no space left")
        .hasCause(full);
    assertThatThrownBy(() -> SqlFailure.idUnlessRefused(() -> fail(full))).isSameAs(full);
  }

  @Test
  void anotherErrorOfAnEngineDoesNotPassBy() {
    PersistenceException broken =
        of(new SQLException("Got error 127 from storage engine MyISAM", "HY000", 1030));

    assertThat(SqlFailure.translated(broken)).isSameAs(broken);
  }

  @Test
  void aConnectionThatCannotBeHadIsUnavailable() {
    assertThat(SqlFailure.isUnavailable(of(new SQLTransientConnectionException("timed out"))))
        .isTrue();
    assertThat(
            SqlFailure.isUnavailable(
                of(new SQLNonTransientConnectionException("socket", "08000", -1))))
        .isTrue();
    assertThat(SqlFailure.isUnavailable(of(new SQLException("gone", "08S01", 1159)))).isTrue();
  }

  @Test
  void aDriverThatHasGoneToAnotherServerHasLostTheTransaction() {
    PersistenceException gone =
        of(new SQLTransientConnectionException("Driver has reconnect connection", "25S03"));

    assertThat(SqlFailure.isUnavailable(gone)).isTrue();
    assertThat(SqlFailure.isBrokenConnection(gone)).isFalse();
  }

  @Test
  void aGaleraNodeThatHasLostTheOthersIsUnavailable() {
    assertThat(SqlFailure.isUnavailable(of(new SQLException("not prepared", "08S01", 1047))))
        .isTrue();
  }

  @Test
  void aStateThatTheDriverDoesNotKnowIsNotOfTheConnection() {
    PersistenceException signal =
        of(new SQLTransientConnectionException("refused by a trigger", "45000", 1644));

    assertThat(SqlFailure.isUnavailable(signal)).isFalse();
    assertThat(SqlFailure.idUnlessRefused(() -> fail(signal))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1048, 1054, 1062, 1146, 1264, 1452})
  void whatIsRefusedGivesNoId(int code) {
    assertThat(SqlFailure.idUnlessRefused(() -> fail(ofServer(code)))).isEmpty();
    assertThat(SqlFailure.translated(ofServer(code))).isInstanceOf(PersistenceException.class);
  }

  @Test
  void aRowIsStoredUnlessItsKeyIsTaken() {
    assertThat(SqlFailure.storedUnlessDuplicate(() -> {})).isTrue();
    assertThat(SqlFailure.storedUnlessDuplicate(() -> fail(ofServer(1062)))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1048, 1146, 1213, 1205})
  void whatElseKeepsARowFromBeingStoredIsNoDuplicate(int code) {
    PersistenceException failure = ofServer(code);

    assertThatThrownBy(() -> SqlFailure.storedUnlessDuplicate(() -> fail(failure)))
        .isSameAs(failure);
  }

  @Test
  void whatIsNoFailureOfTheDatabaseStaysWhatItIs() {
    IllegalStateException other = new IllegalStateException("other");

    assertThat(SqlFailure.translated(other)).isSameAs(other);
    assertThatThrownBy(() -> SqlFailure.idUnlessRefused(() -> fail(other))).isSameAs(other);
    assertThat(SqlFailure.idUnlessRefused(() -> 7L)).hasValue(7);
  }

  private static Long fail(RuntimeException failure) {
    throw failure;
  }
}
