package com.dialer360.persistence.contract;

import com.dialer360.fixtures.contract.ApiLogContract;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.CallCentreDatabase;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Servers of a cluster leave room for each other's keys: those of one statement have gaps. */
class ApiLogInClusterTest implements ApiLogContract {
  private static CallCentreDatabase database;

  @BeforeAll
  static void start() {
    database = CallCentreDatabase.start();
    setStep(3);
    database.close();
    database = CallCentreDatabase.start();
  }

  @AfterAll
  static void stop() {
    setStep(1);
    database.close();
  }

  private static void setStep(int step) {
    database.centre().execute("SET GLOBAL auto_increment_increment = " + step);
  }

  @Override
  public CallCentre centre() {
    return database.centre();
  }

  @Override
  public <T> T port(Class<T> type) {
    return database.dialer().part(type);
  }

  @Override
  public String hostname() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
