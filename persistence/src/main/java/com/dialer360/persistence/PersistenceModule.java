package com.dialer360.persistence;

import com.dialer360.access.Accounts;
import com.dialer360.access.IpLists;
import com.dialer360.access.PasswordHash;
import com.dialer360.campaign.Campaigns;
import com.dialer360.campaign.DialLimit;
import com.dialer360.campaign.HopperContents;
import com.dialer360.campaign.LeadFilters;
import com.dialer360.configuration.Configuration;
import com.dialer360.lead.Callbacks;
import com.dialer360.lead.CustomFields;
import com.dialer360.lead.DoNotCall;
import com.dialer360.lead.EditableLeads;
import com.dialer360.lead.Hopper;
import com.dialer360.lead.LeadFields;
import com.dialer360.lead.LeadLists;
import com.dialer360.lead.Leads;
import com.dialer360.list.ListLeads;
import com.dialer360.list.ListReferences;
import com.dialer360.list.Lists;
import com.dialer360.log.AdminLog;
import com.dialer360.log.ApiLog;
import com.dialer360.media.AudioStore;
import com.dialer360.media.MusicOnHold;
import com.dialer360.media.SoundSettings;
import com.dialer360.media.VoicemailBoxes;
import com.dialer360.persistence.audio.AudioFolders;
import com.dialer360.persistence.cache.CachedAccounts;
import com.dialer360.persistence.cache.Caches;
import com.dialer360.persistence.database.ExportSessions;
import com.dialer360.persistence.database.HikariGauges;
import com.dialer360.persistence.database.LockNames;
import com.dialer360.persistence.database.OpenDatabase;
import com.dialer360.persistence.database.SessionFactories;
import com.dialer360.persistence.database.Sessions;
import com.dialer360.persistence.table.AccountsTable;
import com.dialer360.persistence.table.AdminLogTable;
import com.dialer360.persistence.table.AgentLogsTable;
import com.dialer360.persistence.table.ApiLogTable;
import com.dialer360.persistence.table.CallIdsTable;
import com.dialer360.persistence.table.CallLogsTable;
import com.dialer360.persistence.table.CallTimesTable;
import com.dialer360.persistence.table.CallbacksTable;
import com.dialer360.persistence.table.CampaignsTable;
import com.dialer360.persistence.table.CustomFieldsTable;
import com.dialer360.persistence.table.DatabaseReadiness;
import com.dialer360.persistence.table.DialLimitTable;
import com.dialer360.persistence.table.DidLogsTable;
import com.dialer360.persistence.table.DoNotCallTable;
import com.dialer360.persistence.table.EditableLeadsTable;
import com.dialer360.persistence.table.HopperTable;
import com.dialer360.persistence.table.IpListsTable;
import com.dialer360.persistence.table.LeadFieldsTable;
import com.dialer360.persistence.table.LeadFiltersTable;
import com.dialer360.persistence.table.LeadListsTable;
import com.dialer360.persistence.table.LeadsTable;
import com.dialer360.persistence.table.ListLeadsTable;
import com.dialer360.persistence.table.ListReferencesTable;
import com.dialer360.persistence.table.ListsTable;
import com.dialer360.persistence.table.LogKeys;
import com.dialer360.persistence.table.LogKeysTable;
import com.dialer360.persistence.table.LoggedCallsTable;
import com.dialer360.persistence.table.MusicOnHoldTable;
import com.dialer360.persistence.table.NanpaPrefixesTable;
import com.dialer360.persistence.table.PhoneCodesTable;
import com.dialer360.persistence.table.PostalCodesTable;
import com.dialer360.persistence.table.RecordingsTable;
import com.dialer360.persistence.table.SchemaProbe;
import com.dialer360.persistence.table.ServersTable;
import com.dialer360.persistence.table.SettingsTable;
import com.dialer360.persistence.table.SoundSettingsTable;
import com.dialer360.persistence.table.StoredApiLog;
import com.dialer360.persistence.table.VoicemailBoxesTable;
import com.dialer360.report.AgentLogs;
import com.dialer360.report.CallIds;
import com.dialer360.report.CallLogs;
import com.dialer360.report.DidLogs;
import com.dialer360.report.LoggedCalls;
import com.dialer360.report.Recordings;
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
import com.dialer360.wiring.Resources;
import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;

/** Binds the ports of the core to tables of a MariaDB. */
public final class PersistenceModule extends AbstractModule {
  private static final List<Class<?>> TABLES =
      List.of(
          AccountsTable.class,
          AdminLogTable.class,
          ApiLogTable.class,
          CallIdsTable.class,
          CallTimesTable.class,
          CallbacksTable.class,
          CampaignsTable.class,
          CustomFieldsTable.class,
          DialLimitTable.class,
          DoNotCallTable.class,
          EditableLeadsTable.class,
          HopperTable.class,
          IpListsTable.class,
          LeadFiltersTable.class,
          LeadFieldsTable.class,
          LeadListsTable.class,
          LeadsTable.class,
          ListLeadsTable.class,
          ListReferencesTable.class,
          ListsTable.class,
          LogKeysTable.class,
          MusicOnHoldTable.class,
          LoggedCallsTable.class,
          NanpaPrefixesTable.class,
          PhoneCodesTable.class,
          PostalCodesTable.class,
          SchemaProbe.class,
          ServersTable.class,
          SettingsTable.class,
          SoundSettingsTable.class,
          VoicemailBoxesTable.class);

  private static final List<Class<?>> EXPORTED =
      List.of(AgentLogsTable.class, CallLogsTable.class, DidLogsTable.class, RecordingsTable.class);

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
    table(EditableLeads.class, EditableLeadsTable.class);
    table(LeadFields.class, LeadFieldsTable.class);
    table(LeadLists.class, LeadListsTable.class);
    table(LoggedCalls.class, LoggedCallsTable.class);
    table(DoNotCall.class, DoNotCallTable.class);
    table(Hopper.class, HopperTable.class);
    table(Callbacks.class, CallbacksTable.class);
    table(CustomFields.class, CustomFieldsTable.class);
    table(MusicOnHold.class, MusicOnHoldTable.class);
    table(VoicemailBoxes.class, VoicemailBoxesTable.class);
    table(Lists.class, ListsTable.class);
    table(ListReferences.class, ListReferencesTable.class);
    table(ListLeads.class, ListLeadsTable.class);
    table(Campaigns.class, CampaignsTable.class);
    table(HopperContents.class, HopperTable.class);
    table(LeadFilters.class, LeadFiltersTable.class);
    table(CallIds.class, CallIdsTable.class);
    exported(AgentLogs.class, AgentLogsTable.class);
    exported(CallLogs.class, CallLogsTable.class);
    exported(DidLogs.class, DidLogsTable.class);
    exported(Recordings.class, RecordingsTable.class);
    cachedTable(Settings.class, SettingsTable.class);
    cachedTable(SoundSettings.class, SoundSettingsTable.class);
    cachedTable(IpLists.class, IpListsTable.class);
    cachedTable(DialLimit.class, DialLimitTable.class);
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

  private <P, T extends P> void exported(Class<P> port, Class<T> table) {
    Provider<ExportSessions> sessions = getProvider(ExportSessions.class);
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
  ExportSessions exportSessions(OpenDatabase database) {
    return new ExportSessions(
        SessionFactories.forExports(
            database.exports(), settings.prefix(), EXPORTED, settings.readLongest()),
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
  Accounts accounts(Sessions sessions, Caches caches) {
    return new CachedAccounts(sessions.table(AccountsTable.class), caches);
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
