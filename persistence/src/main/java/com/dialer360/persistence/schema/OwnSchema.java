package com.dialer360.persistence.schema;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** The tables of our own: made and migrated at the start. */
public final class OwnSchema {
  private OwnSchema() {}

  /**
   * Brings the tables up to date, and fills a new database with phone codes and, if wanted, the
   * demo call centre.
   */
  public static void migrate(DataSource database, String prefix, boolean demo) {
    MigrateResult result =
        Flyway.configure(OwnSchema.class.getClassLoader())
            .dataSource(database)
            .locations("classpath:com/dialer360/persistence/schema")
            .placeholders(Map.of("p", prefix))
            .table(prefix + "schema_history")
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .load()
            .migrate();
    Scripts scripts = new Scripts(database, prefix);
    if (result.migrationsExecuted > 0 && scripts.isEmpty("phone_codes")) {
      scripts.run("/com/dialer360/persistence/reference/phone-codes.sql");
    }
    if (demo && scripts.isEmpty("users")) {
      scripts.run("/com/dialer360/persistence/demo/demo.sql");
    }
  }
}
