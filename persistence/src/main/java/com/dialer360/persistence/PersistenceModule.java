package com.dialer360.persistence;

import com.dialer360.access.Accounts;
import com.dialer360.access.IpLists;
import com.dialer360.access.PasswordHash;
import com.dialer360.configuration.Configuration;
import com.dialer360.lead.Callbacks;
import com.dialer360.lead.CustomFields;
import com.dialer360.lead.DoNotCall;
import com.dialer360.lead.Hopper;
import com.dialer360.lead.LeadLists;
import com.dialer360.lead.Leads;
import com.dialer360.log.AdminLog;
import com.dialer360.log.ApiLog;
import com.dialer360.persistence.cache.CachedAccounts;
import com.dialer360.persistence.cache.Caches;
import com.dialer360.persistence.cache.ForgettingUsers;
import com.dialer360.persistence.database.HikariGauges;
import com.dialer360.persistence.database.LockNames;
import com.dialer360.persistence.database.OpenDatabase;
import com.dialer360.persistence.database.SessionFactories;
import com.dialer360.persistence.database.Sessions;
import com.dialer360.persistence.table.AccountsTable;
import com.dialer360.persistence.table.AdminLogTable;
import com.dialer360.persistence.table.ApiLogTable;
import com.dialer360.persistence.table.CallTimesTable;
import com.dialer360.persistence.table.CallbacksTable;
import com.dialer360.persistence.table.CampaignRanksTable;
import com.dialer360.persistence.table.ConfFilesTable;
import com.dialer360.persistence.table.CustomFieldsTable;
import com.dialer360.persistence.table.DatabaseReadiness;
import com.dialer360.persistence.table.DoNotCallTable;
import com.dialer360.persistence.table.GroupAliasesTable;
import com.dialer360.persistence.table.HopperTable;
import com.dialer360.persistence.table.IpListsTable;
import com.dialer360.persistence.table.LeadListsTable;
import com.dialer360.persistence.table.LeadsTable;
import com.dialer360.persistence.table.LogKeys;
import com.dialer360.persistence.table.LogKeysTable;
import com.dialer360.persistence.table.NanpaPrefixesTable;
import com.dialer360.persistence.table.PhoneAliasesTable;
import com.dialer360.persistence.table.PhoneCodesTable;
import com.dialer360.persistence.table.PhoneLoginsTable;
import com.dialer360.persistence.table.PhonesTable;
import com.dialer360.persistence.table.PostalCodesTable;
import com.dialer360.persistence.table.SchemaProbe;
import com.dialer360.persistence.table.ServersTable;
import com.dialer360.persistence.table.SettingsTable;
import com.dialer360.persistence.table.StoredApiLog;
import com.dialer360.persistence.table.UserNumbersTable;
import com.dialer360.persistence.table.UsersTable;
import com.dialer360.phone.ConfFiles;
import com.dialer360.phone.GroupAliases;
import com.dialer360.phone.PhoneAliases;
import com.dialer360.phone.PhoneLogins;
import com.dialer360.phone.Phones;
import com.dialer360.settings.Settings;
import com.dialer360.system.PoolGauges;
import com.dialer360.system.Readiness;
import com.dialer360.timezone.CallTimes;
import com.dialer360.timezone.NanpaPrefixes;
import com.dialer360.timezone.PhoneCodes;
import com.dialer360.timezone.PostalCodes;
import com.dialer360.timezone.Servers;
import com.dialer360.transaction.Locks;
import com.dialer360.transaction.Transactions;
import com.dialer360.user.CampaignRanks;
import com.dialer360.user.UserNumbers;
import com.dialer360.user.Users;
import com.dialer360.wiring.Resources;
import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Binds the ports of the core to tables of a MariaDB. */
public final class PersistenceModule extends AbstractModule {
  private static final List<Class<?>> TABLES =
      List.of(
          AccountsTable.class,
          AdminLogTable.class,
          ApiLogTable.class,
          CallTimesTable.class,
          CallbacksTable.class,
          CampaignRanksTable.class,
          ConfFilesTable.class,
          CustomFieldsTable.class,
          DoNotCallTable.class,
          GroupAliasesTable.class,
          HopperTable.class,
          IpListsTable.class,
          LeadListsTable.class,
          LeadsTable.class,
          LogKeysTable.class,
          NanpaPrefixesTable.class,
          PhoneAliasesTable.class,
          PhoneCodesTable.class,
          PhoneLoginsTable.class,
          PhonesTable.class,
          PostalCodesTable.class,
          SchemaProbe.class,
          ServersTable.class,
          SettingsTable.class,
          UserNumbersTable.class,
          UsersTable.class);

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
    table(AdminLog.class, AdminLogTable.class);
    table(Leads.class, LeadsTable.class);
    table(LeadLists.class, LeadListsTable.class);
    table(DoNotCall.class, DoNotCallTable.class);
    table(Hopper.class, HopperTable.class);
    table(Callbacks.class, CallbacksTable.class);
    table(CustomFields.class, CustomFieldsTable.class);
    table(GroupAliases.class, GroupAliasesTable.class);
    table(PhoneAliases.class, PhoneAliasesTable.class);
    table(PhoneLogins.class, PhoneLoginsTable.class);
    table(Phones.class, PhonesTable.class);
    table(ConfFiles.class, ConfFilesTable.class);
    table(UserNumbers.class, UserNumbersTable.class);
    table(CampaignRanks.class, CampaignRanksTable.class);
    bind(Accounts.class).to(CachedAccounts.class);
    cachedTable(Settings.class, SettingsTable.class);
    cachedTable(IpLists.class, IpListsTable.class);
    cachedTable(Servers.class, ServersTable.class);
    cachedTable(PhoneCodes.class, PhoneCodesTable.class);
    cachedTable(PostalCodes.class, PostalCodesTable.class);
    cachedTable(NanpaPrefixes.class, NanpaPrefixesTable.class);
    cachedTable(CallTimes.class, CallTimesTable.class);
  }

  private <P, T extends P> void table(Class<P> port, Class<T> table) {
    Provider<Sessions> sessions = getProvider(Sessions.class);
    bind(port).toProvider(() -> sessions.get().table(table)).in(Singleton.class);
  }

  private <P, T extends P> void cachedTable(Class<P> port, Class<T> table) {
    Provider<Sessions> sessions = getProvider(Sessions.class);
    Provider<Caches> caches = getProvider(Caches.class);
    bind(port)
        .toProvider(() -> caches.get().reading(port, sessions.get().table(table)))
        .in(Singleton.class);
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
        SessionFactories.create(database.calls(), settings.prefix(), TABLES),
        new LockNames(database.name() + " " + settings.prefix()));
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
  ApiLog apiLog(Sessions sessions, Caches caches) throws UnknownHostException {
    return new StoredApiLog(
        sessions.table(ApiLogTable.class),
        new LogKeys(sessions, caches),
        InetAddress.getLocalHost().getHostName());
  }
}
