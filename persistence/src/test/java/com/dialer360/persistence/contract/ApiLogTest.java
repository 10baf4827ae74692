package com.dialer360.persistence.contract;

import com.dialer360.fixtures.contract.ApiLogContract;
import com.dialer360.fixtures.data.CallCentre;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiLogTest implements ApiLogContract {
  @RegisterExtension static final SharedDatabase DATABASE = new SharedDatabase();

  @Override
  public CallCentre centre() {
    return DATABASE.centre();
  }

  @Override
  public <T> T port(Class<T> type) {
    return DATABASE.port(type);
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
