package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import java.sql.SQLException;

/** The floor of an import: each call inserts so many leads in bare batches. */
final class BareImport implements Load.Connection {
  private final EmbeddedMariaDb database;
  private final int leads;

  BareImport(EmbeddedMariaDb database, int leads) {
    this.database = database;
    this.leads = leads;
  }

  @Override
  public void call() throws SQLException {
    BareBatches.insert(database.jdbcUrl(), database.user(), database.password(), leads);
  }

  @Override
  public void close() {}
}
