package com.dialer360.persistence.contract;

import com.dialer360.fixtures.contract.ApiKeysContract;
import com.dialer360.fixtures.data.CallCentre;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiKeysTest implements ApiKeysContract {
  @RegisterExtension static final SharedDatabase DATABASE = new SharedDatabase();

  @Override
  public CallCentre centre() {
    return DATABASE.centre();
  }

  @Override
  public <T> T port(Class<T> type) {
    return DATABASE.port(type);
  }
}
