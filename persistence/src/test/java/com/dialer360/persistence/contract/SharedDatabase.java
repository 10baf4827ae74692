package com.dialer360.persistence.contract;

import com.dialer360.fixtures.contract.DatabaseContract;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.CallCentreDatabase;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One program for all contracts: started for the first, closed after the last. Each contract
 * empties the tables that it uses.
 */
final class SharedDatabase implements BeforeAllCallback, DatabaseContract {
  private CallCentreDatabase database;

  @Override
  public void beforeAll(ExtensionContext context) {
    database =
        context
            .getRoot()
            .getStore(Namespace.create(SharedDatabase.class))
            .getOrComputeIfAbsent(
                "database", key -> CallCentreDatabase.start(), CallCentreDatabase.class);
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
