package com.dialer360.cli.launch;

import com.dialer360.cli.CallFailed;
import com.dialer360.configuration.Configuration;
import com.dialer360.list.BigListProgress;
import com.dialer360.persistence.PersistenceModule;
import com.dialer360.persistence.embedded.EmbeddedDatabaseException;
import com.dialer360.persistence.schema.SchemaException;
import com.dialer360.telephony.TelephonyModule;
import com.dialer360.wiring.Dialer360;

/** Puts the core and its adapters together, to answer in this process. */
final class Assembly {
  private Assembly() {}

  /**
   * The running API.
   *
   * @param progress is told how far big lists have come
   * @throws CallFailed when the database cannot be used
   */
  static Dialer360 start(Configuration configuration, BigListProgress progress) {
    try {
      return Dialer360.builder(configuration)
          .with(new PersistenceModule(configuration))
          .with(new TelephonyModule(configuration))
          .overriddenBy(binder -> binder.bind(BigListProgress.class).toInstance(progress))
          .start();
    } catch (EmbeddedDatabaseException e) {
      throw new CallFailed(e.getMessage() + "; or call the server that runs, with --url", e);
    } catch (SchemaException e) {
      throw new CallFailed(e.getMessage(), e);
    }
  }
}
