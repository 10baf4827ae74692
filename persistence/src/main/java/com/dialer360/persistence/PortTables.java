package com.dialer360.persistence;

import com.dialer360.access.IpLists;
import com.dialer360.bulk.ImportJobs;
import com.dialer360.campaign.Campaigns;
import com.dialer360.campaign.DialLimit;
import com.dialer360.campaign.HopperContents;
import com.dialer360.campaign.LeadFilters;
import com.dialer360.idempotency.KeptAnswers;
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
import com.dialer360.media.MusicOnHold;
import com.dialer360.media.SoundSettings;
import com.dialer360.media.VoicemailBoxes;
import com.dialer360.monitor.AgentSessions;
import com.dialer360.monitor.CurrentCalls;
import com.dialer360.monitor.ManagerRequests;
import com.dialer360.monitor.ManagersPhones;
import com.dialer360.monitor.MonitorLogs;
import com.dialer360.monitor.MonitorSettings;
import com.dialer360.monitor.SwitchAddresses;
import com.dialer360.persistence.table.AccountsTable;
import com.dialer360.persistence.table.AdminLogTable;
import com.dialer360.persistence.table.AgentInGroupsTable;
import com.dialer360.persistence.table.AgentLogsTable;
import com.dialer360.persistence.table.AgentSessionsTable;
import com.dialer360.persistence.table.ApiKeysTable;
import com.dialer360.persistence.table.ApiLogTable;
import com.dialer360.persistence.table.CallIdsTable;
import com.dialer360.persistence.table.CallLogsTable;
import com.dialer360.persistence.table.CallTimesTable;
import com.dialer360.persistence.table.CallbacksTable;
import com.dialer360.persistence.table.CampaignRanksTable;
import com.dialer360.persistence.table.CampaignsTable;
import com.dialer360.persistence.table.ConfFilesTable;
import com.dialer360.persistence.table.CurrentCallsTable;
import com.dialer360.persistence.table.CustomFieldsTable;
import com.dialer360.persistence.table.DialLimitTable;
import com.dialer360.persistence.table.DidLogsTable;
import com.dialer360.persistence.table.DoNotCallTable;
import com.dialer360.persistence.table.EditableLeadsTable;
import com.dialer360.persistence.table.GroupAgentsTable;
import com.dialer360.persistence.table.GroupAliasesTable;
import com.dialer360.persistence.table.HopperTable;
import com.dialer360.persistence.table.ImportJobsTable;
import com.dialer360.persistence.table.IpListsTable;
import com.dialer360.persistence.table.KeptAnswersTable;
import com.dialer360.persistence.table.LeadFieldsTable;
import com.dialer360.persistence.table.LeadFiltersTable;
import com.dialer360.persistence.table.LeadListsTable;
import com.dialer360.persistence.table.LeadsTable;
import com.dialer360.persistence.table.ListLeadsTable;
import com.dialer360.persistence.table.ListReferencesTable;
import com.dialer360.persistence.table.ListsTable;
import com.dialer360.persistence.table.LiveAgentsTable;
import com.dialer360.persistence.table.LiveCallsTable;
import com.dialer360.persistence.table.LiveFloorTable;
import com.dialer360.persistence.table.LogKeysTable;
import com.dialer360.persistence.table.LoggedCallsTable;
import com.dialer360.persistence.table.ManagerRequestsTable;
import com.dialer360.persistence.table.ManagersPhonesTable;
import com.dialer360.persistence.table.MonitorLogsTable;
import com.dialer360.persistence.table.MonitorSettingsTable;
import com.dialer360.persistence.table.MusicOnHoldTable;
import com.dialer360.persistence.table.NanpaPrefixesTable;
import com.dialer360.persistence.table.PhoneAliasesTable;
import com.dialer360.persistence.table.PhoneCodesTable;
import com.dialer360.persistence.table.PhoneLoginsTable;
import com.dialer360.persistence.table.PhonesTable;
import com.dialer360.persistence.table.PostalCodesTable;
import com.dialer360.persistence.table.RebuildFlagsTable;
import com.dialer360.persistence.table.RecordingsTable;
import com.dialer360.persistence.table.SchemaProbe;
import com.dialer360.persistence.table.ServersTable;
import com.dialer360.persistence.table.SettingsTable;
import com.dialer360.persistence.table.SoundSettingsTable;
import com.dialer360.persistence.table.SwitchAddressesTable;
import com.dialer360.persistence.table.UserNumbersTable;
import com.dialer360.persistence.table.UsersTable;
import com.dialer360.persistence.table.VoicemailBoxesTable;
import com.dialer360.phone.ConfFiles;
import com.dialer360.phone.GroupAliases;
import com.dialer360.phone.PhoneAliases;
import com.dialer360.phone.PhoneLogins;
import com.dialer360.phone.Phones;
import com.dialer360.realtime.AgentInGroups;
import com.dialer360.realtime.GroupAgents;
import com.dialer360.realtime.LiveAgents;
import com.dialer360.realtime.LiveCalls;
import com.dialer360.realtime.LiveFloor;
import com.dialer360.report.AgentLogs;
import com.dialer360.report.CallIds;
import com.dialer360.report.CallLogs;
import com.dialer360.report.DidLogs;
import com.dialer360.report.LoggedCalls;
import com.dialer360.report.Recordings;
import com.dialer360.settings.Settings;
import com.dialer360.system.RebuildFlags;
import com.dialer360.timezone.CallTimes;
import com.dialer360.timezone.NanpaPrefixes;
import com.dialer360.timezone.PhoneCodes;
import com.dialer360.timezone.PostalCodes;
import com.dialer360.timezone.Servers;
import com.dialer360.user.CampaignRanks;
import com.dialer360.user.UserNumbers;
import java.util.List;
import java.util.stream.Stream;

/** Which table, or part of one, stands behind each port. */
final class PortTables {
  /** Read and written in the transaction of the call. */
  static final List<PortTable<?>> OF_CALLS =
      List.of(
          new PortTable<>(AdminLog.class, AdminLogTable.class),
          new PortTable<>(AgentInGroups.class, AgentInGroupsTable.class),
          new PortTable<>(AgentSessions.class, AgentSessionsTable.class),
          new PortTable<>(CallIds.class, CallIdsTable.class),
          new PortTable<>(Callbacks.class, CallbacksTable.class),
          new PortTable<>(CampaignRanks.class, CampaignRanksTable.class),
          new PortTable<>(Campaigns.class, CampaignsTable.class),
          new PortTable<>(ConfFiles.class, ConfFilesTable.class),
          new PortTable<>(CurrentCalls.class, CurrentCallsTable.class),
          new PortTable<>(CustomFields.class, CustomFieldsTable.class),
          new PortTable<>(DoNotCall.class, DoNotCallTable.class),
          new PortTable<>(EditableLeads.class, EditableLeadsTable.class),
          new PortTable<>(GroupAliases.class, GroupAliasesTable.class),
          new PortTable<>(Hopper.class, HopperTable.class),
          new PortTable<>(HopperContents.class, HopperTable.class),
          new PortTable<>(ImportJobs.class, ImportJobsTable.class),
          new PortTable<>(KeptAnswers.class, KeptAnswersTable.class),
          new PortTable<>(LeadFields.class, LeadFieldsTable.class),
          new PortTable<>(LeadFilters.class, LeadFiltersTable.class),
          new PortTable<>(LeadLists.class, LeadListsTable.class),
          new PortTable<>(Leads.class, LeadsTable.class),
          new PortTable<>(ListLeads.class, ListLeadsTable.class),
          new PortTable<>(ListReferences.class, ListReferencesTable.class),
          new PortTable<>(Lists.class, ListsTable.class),
          new PortTable<>(LoggedCalls.class, LoggedCallsTable.class),
          new PortTable<>(ManagerRequests.class, ManagerRequestsTable.class),
          new PortTable<>(ManagersPhones.class, ManagersPhonesTable.class),
          new PortTable<>(MonitorLogs.class, MonitorLogsTable.class),
          new PortTable<>(MusicOnHold.class, MusicOnHoldTable.class),
          new PortTable<>(PhoneAliases.class, PhoneAliasesTable.class),
          new PortTable<>(PhoneLogins.class, PhoneLoginsTable.class),
          new PortTable<>(Phones.class, PhonesTable.class),
          new PortTable<>(RebuildFlags.class, RebuildFlagsTable.class),
          new PortTable<>(SwitchAddresses.class, SwitchAddressesTable.class),
          new PortTable<>(UserNumbers.class, UserNumbersTable.class),
          new PortTable<>(VoicemailBoxes.class, VoicemailBoxesTable.class));

  /** Reference data that no function changes: kept in memory for a short while. */
  static final List<PortTable<?>> CACHED =
      List.of(
          new PortTable<>(CallTimes.class, CallTimesTable.class),
          new PortTable<>(DialLimit.class, DialLimitTable.class),
          new PortTable<>(IpLists.class, IpListsTable.class),
          new PortTable<>(MonitorSettings.class, MonitorSettingsTable.class),
          new PortTable<>(NanpaPrefixes.class, NanpaPrefixesTable.class),
          new PortTable<>(PhoneCodes.class, PhoneCodesTable.class),
          new PortTable<>(PostalCodes.class, PostalCodesTable.class),
          new PortTable<>(Servers.class, ServersTable.class),
          new PortTable<>(Settings.class, SettingsTable.class),
          new PortTable<>(SoundSettings.class, SoundSettingsTable.class));

  /** What goes on at this moment: asked for by many at once, and never changed by a function. */
  static final List<PortTable<?>> SHARED =
      List.of(
          new PortTable<>(GroupAgents.class, GroupAgentsTable.class),
          new PortTable<>(LiveAgents.class, LiveAgentsTable.class),
          new PortTable<>(LiveCalls.class, LiveCallsTable.class),
          new PortTable<>(LiveFloor.class, LiveFloorTable.class));

  /** Read by reports, row by row, perhaps from a replica. */
  static final List<PortTable<?>> EXPORTED =
      List.of(
          new PortTable<>(AgentLogs.class, AgentLogsTable.class),
          new PortTable<>(CallLogs.class, CallLogsTable.class),
          new PortTable<>(DidLogs.class, DidLogsTable.class),
          new PortTable<>(Recordings.class, RecordingsTable.class));

  /** Tables that ports reach through a class. */
  private static final List<Class<?>> BEHIND_CLASSES =
      List.of(
          AccountsTable.class,
          ApiKeysTable.class,
          ApiLogTable.class,
          LogKeysTable.class,
          SchemaProbe.class,
          UsersTable.class);

  private PortTables() {}

  /** All tables that calls reach. */
  static List<Class<?>> ofCalls() {
    return Stream.concat(
            BEHIND_CLASSES.stream(),
            Stream.of(OF_CALLS, CACHED, SHARED).flatMap(List::stream).map(PortTable::table))
        .distinct()
        .toList();
  }

  /** All tables that reports reach. */
  static List<Class<?>> ofExports() {
    return EXPORTED.stream().<Class<?>>map(PortTable::table).toList();
  }

  /**
   * A port and the mapper that implements it.
   *
   * @param <P> the port
   */
  record PortTable<P>(Class<P> port, Class<? extends P> table) {}
}
