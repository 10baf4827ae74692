package com.dialer360.persistence.contract;

import com.dialer360.fixtures.contract.LeadsContract;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.CallCentreDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What is stored does not depend on the mode that the server is in. */
class LeadsOnStrictServerTest implements LeadsContract {
  private static CallCentreDatabase database;
  private static String modeBefore;

  @BeforeAll
  static void start() {
    database = CallCentreDatabase.start();
    modeBefore = database.centre().value("SELECT @@GLOBAL.sql_mode");
    setMode("STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO");
    database.close();
    database = CallCentreDatabase.start();
  }

  @AfterAll
  static void stop() {
    setMode(modeBefore);
    database.close();
  }

  private static void setMode(String mode) {
    database.centre().execute("SET GLOBAL sql_mode = '" + mode + "'");
  }

  @Override
  public CallCentre centre() {
    return database.centre();
  }

  @Override
  public <T> T port(Class<T> type) {
    return database.dialer().part(type);
  }
}
