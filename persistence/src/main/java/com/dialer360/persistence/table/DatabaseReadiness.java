package com.dialer360.persistence.table;

import com.dialer360.system.Readiness;
import com.dialer360.transaction.DatabaseUnavailable;
import java.util.Optional;
import org.apache.ibatis.exceptions.PersistenceException;

/** Whether the database can be reached and has its tables. */
public final class DatabaseReadiness implements Readiness {
  private final SchemaProbe probe;

  /** Asks this. */
  public DatabaseReadiness(SchemaProbe probe) {
    this.probe = probe;
  }

  @Override
  public Optional<String> problem() {
    try {
      probe.hasUsers();
      return Optional.empty();
    } catch (DatabaseUnavailable e) {
      return Optional.of("database not reachable");
    } catch (PersistenceException e) {
      return Optional.of("the database lacks its tables");
    }
  }
}
