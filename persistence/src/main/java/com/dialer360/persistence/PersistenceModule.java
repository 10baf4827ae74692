package com.dialer360.persistence;

import com.dialer360.access.Accounts;
import com.dialer360.access.PasswordHash;
import com.dialer360.configuration.Configuration;
import com.dialer360.key.ApiKeys;
import com.dialer360.lead.NewLeads;
import com.dialer360.log.ApiLog;
import com.dialer360.media.AudioStore;
import com.dialer360.persistence.PortTables.PortTable;
import com.dialer360.persistence.audio.AudioFolders;
import com.dialer360.persistence.cache.CachedAccounts;
import com.dialer360.persistence.cache.Caches;
import com.dialer360.persistence.cache.ForgettingKeys;
import com.dialer360.persistence.cache.ForgettingUsers;
import com.dialer360.persistence.database.ExportSessions;
import com.dialer360.persistence.database.HikariGauges;
import com.dialer360.persistence.database.LockNames;
import com.dialer360.persistence.database.OpenDatabase;
import com.dialer360.persistence.database.SessionFactories;
import com.dialer360.persistence.database.Sessions;
import com.dialer360.persistence.database.SharedReads;
import com.dialer360.persistence.table.AccountsTable;
import com.dialer360.persistence.table.ApiKeysTable;
import com.dialer360.persistence.table.ApiLogTable;
import com.dialer360.persistence.table.DatabaseReadiness;
import com.dialer360.persistence.table.LeadRows;
import com.dialer360.persistence.table.LogKeys;
import com.dialer360.persistence.table.SchemaProbe;
import com.dialer360.persistence.table.StoredApiLog;
import com.dialer360.persistence.table.UsersTable;
import com.dialer360.system.PoolGauges;
import com.dialer360.system.Readiness;
import com.dialer360.transaction.Locks;
import com.dialer360.transaction.Transactions;
import com.dialer360.user.Users;
import com.dialer360.wiring.Resources;
import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;

/** Binds the ports of the core to tables of a MariaDB. */
public final class PersistenceModule extends AbstractModule {
  private final PersistenceSettings settings;

  /** With these settings. */
  public PersistenceModule(PersistenceSettings settings) {
    this.settings = settings;
  }

  /** With the settings of this configuration. */
  public PersistenceModule(Configuration configuration) {
    this(PersistenceSettings.of(configuration));
  }

  @Override
  protected void configure() {
    bind(Caches.class).toInstance(new Caches(settings.cacheLife()));
    bind(PasswordHash.class).toInstance(new BcryptPasswordHash());
    bind(Transactions.class).to(Sessions.class);
    bind(Locks.class).to(Sessions.class);
    PortTables.OF_CALLS.forEach(this::table);
    PortTables.CACHED.forEach(this::cachedTable);
    PortTables.SHARED.forEach(this::sharedTable);
    PortTables.EXPORTED.forEach(this::exported);
    bind(Accounts.class).to(CachedAccounts.class);
  }

  private <P> void table(PortTable<P> one) {
    Provider<Sessions> sessions = getProvider(Sessions.class);
    bind(one.port()).toProvider(() -> sessions.get().table(one.table())).in(Singleton.class);
  }

  private <P> void cachedTable(PortTable<P> one) {
    Provider<Sessions> sessions = getProvider(Sessions.class);
    Provider<Caches> caches = getProvider(Caches.class);
    bind(one.port())
        .toProvider(() -> caches.get().reading(one.port(), sessions.get().table(one.table())))
        .in(Singleton.class);
  }

  private <P> void sharedTable(PortTable<P> one) {
    Provider<Sessions> sessions = getProvider(Sessions.class);
    bind(one.port())
        .toProvider(() -> SharedReads.of(one.port(), sessions.get().tableApart(one.table())))
        .in(Singleton.class);
  }

  private <P> void exported(PortTable<P> one) {
    Provider<ExportSessions> sessions = getProvider(ExportSessions.class);
    bind(one.port()).toProvider(() -> sessions.get().table(one.table())).in(Singleton.class);
  }

  @Provides
  @Singleton
  OpenDatabase database(Resources resources) {
    return OpenDatabase.open(settings, resources);
  }

  @Provides
  @Singleton
  Sessions sessions(OpenDatabase database) {
    return new Sessions(
        SessionFactories.create(database.calls(), settings.prefix(), PortTables.ofCalls()),
        new LockNames(database.name() + " " + settings.prefix()),
        database::dropIdleConnections);
  }

  @Provides
  @Singleton
  NewLeads newLeads(Sessions sessions) {
    return new LeadRows(sessions, settings.prefix());
  }

  @Provides
  @Singleton
  ExportSessions exportSessions(OpenDatabase database) {
    return new ExportSessions(
        SessionFactories.forExports(
            database.exports(), settings.prefix(), PortTables.ofExports(), settings.readLongest()),
        database.exports());
  }

  @Provides
  @Singleton
  Readiness readiness(Sessions sessions) {
    return new DatabaseReadiness(sessions.table(SchemaProbe.class));
  }

  @Provides
  @Singleton
  PoolGauges poolGauges(OpenDatabase database) {
    return new HikariGauges(database);
  }

  @Provides
  @Singleton
  AudioStore audioStore(Clock clock) {
    return new AudioFolders(settings.audioRoot(), clock);
  }

  @Provides
  @Singleton
  CachedAccounts accounts(Sessions sessions, Caches caches) {
    return new CachedAccounts(sessions.table(AccountsTable.class), caches);
  }

  @Provides
  @Singleton
  Users users(Sessions sessions, CachedAccounts accounts) {
    return new ForgettingUsers(sessions.table(UsersTable.class), accounts, sessions::afterCommit);
  }

  @Provides
  @Singleton
  ApiKeys apiKeys(Sessions sessions, CachedAccounts accounts) {
    return new ForgettingKeys(sessions.table(ApiKeysTable.class), accounts, sessions::afterCommit);
  }

  @Provides
  @Singleton
  ApiLog apiLog(Sessions sessions, Caches caches) throws UnknownHostException {
    return new StoredApiLog(
        sessions.table(ApiLogTable.class),
        new LogKeys(sessions, caches),
        InetAddress.getLocalHost().getHostName());
  }
}
