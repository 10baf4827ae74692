package com.dialer360.fakes;

import com.dialer360.access.Accounts;
import com.dialer360.access.IpLists;
import com.dialer360.access.PasswordHash;
import com.dialer360.bulk.ImportJobs;
import com.dialer360.campaign.Campaigns;
import com.dialer360.campaign.DialLimit;
import com.dialer360.campaign.HopperContents;
import com.dialer360.campaign.LeadFilters;
import com.dialer360.configuration.Configuration;
import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.dialect.PrintedLines;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.idempotency.KeptAnswers;
import com.dialer360.key.ApiKeys;
import com.dialer360.lead.Callbacks;
import com.dialer360.lead.CustomFields;
import com.dialer360.lead.DoNotCall;
import com.dialer360.lead.EditableLeads;
import com.dialer360.lead.Hopper;
import com.dialer360.lead.LeadFields;
import com.dialer360.lead.LeadLists;
import com.dialer360.lead.Leads;
import com.dialer360.lead.NewLeads;
import com.dialer360.list.BigListProgress;
import com.dialer360.list.BigListStep;
import com.dialer360.list.ListLeads;
import com.dialer360.list.ListReferences;
import com.dialer360.list.Lists;
import com.dialer360.log.AdminLog;
import com.dialer360.log.ApiLog;
import com.dialer360.media.AudioStore;
import com.dialer360.media.MusicOnHold;
import com.dialer360.media.SoundSettings;
import com.dialer360.media.VoicemailBoxes;
import com.dialer360.monitor.AgentSessions;
import com.dialer360.monitor.CurrentCalls;
import com.dialer360.monitor.ManagerRequests;
import com.dialer360.monitor.ManagersPhones;
import com.dialer360.monitor.MonitorLogs;
import com.dialer360.monitor.MonitorSettings;
import com.dialer360.monitor.SwitchControl;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
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
import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import com.dialer360.timezone.CallTimes;
import com.dialer360.timezone.InMemoryCallTimes;
import com.dialer360.timezone.InMemoryNanpaPrefixes;
import com.dialer360.timezone.InMemoryPhoneCodes;
import com.dialer360.timezone.NanpaPrefixes;
import com.dialer360.timezone.PhoneCodes;
import com.dialer360.timezone.PostalCodes;
import com.dialer360.timezone.Servers;
import com.dialer360.transaction.Locks;
import com.dialer360.transaction.Transactions;
import com.dialer360.user.CampaignRanks;
import com.dialer360.user.UserNumbers;
import com.dialer360.user.Users;
import com.dialer360.wiring.Dialer360;
import com.google.inject.AbstractModule;
import com.google.inject.Module;
import com.google.inject.multibindings.OptionalBinder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All ports in memory, for tests that go through the whole core: a small call centre like that of
 * the recorded cases, in New York, at half past two on the first of June 2017.
 */
public final class CallCentre extends AbstractModule {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  public final FixedSettings settings = new FixedSettings();
  public final InMemoryAccounts accounts =
      new InMemoryAccounts().add(AccountBuilder.account("6666").build(), "1234");
  public final InMemoryApiKeys apiKeys = new InMemoryApiKeys(accounts);
  public final InMemoryKeptAnswers keptAnswers = new InMemoryKeptAnswers();
  public final InMemoryIpLists ipLists = new InMemoryIpLists();
  public final DirectTransactions transactions = new DirectTransactions();
  public final RecordingApiLog apiLog = new RecordingApiLog(transactions);
  public final RecordingAdminLog adminLog = new RecordingAdminLog(transactions);
  public final InMemoryGroupAliases groupAliases = new InMemoryGroupAliases();
  public final HeldLocks locks = new HeldLocks(transactions);
  public final InMemoryUsers users = new InMemoryUsers();
  public final RecordingCampaignRanks campaignRanks = new RecordingCampaignRanks();
  public final InMemoryPhoneAliases phoneAliases = new InMemoryPhoneAliases();
  public final InMemoryPhones phones =
      new InMemoryPhones(phoneAliases)
          .add("gs102", "10.10.10.15", "gs102")
          .add("350", "10.10.10.15", "350a")
          .add("cc100", "10.10.10.16", "cc100");
  public final InMemoryLists lists =
      new InMemoryLists()
          .add("101", "TESTCAMP", "9am-9pm")
          .add("102", "TESTCAMP", "9am-9pm")
          .add("107", "OTHER", "9am-5pm")
          .add("999", "TESTCAMP", "9am-9pm");
  public final InMemoryListSettings listSettings = new InMemoryListSettings(lists);

  /** How far big lists had come. */
  public final List<BigListStep> bigListSteps = new ArrayList<>();

  public final InMemoryListLeads listLeads = new InMemoryListLeads(transactions);
  public final InMemoryCampaigns campaigns =
      new InMemoryCampaigns().add("TESTCAMP").add("OTHER").add("SHORT");
  public final InMemoryListReferences listReferences =
      new InMemoryListReferences().script("hello").inGroup("SALES");
  public final InMemoryLeads leads = new InMemoryLeads(lists);
  public final InMemoryImportJobs importJobs = new InMemoryImportJobs();
  public final InMemoryEditableLeads editableLeads = new InMemoryEditableLeads(leads);
  public final InMemoryLeadFields leadFields = new InMemoryLeadFields();
  public final InMemoryLoggedCalls loggedCalls = new InMemoryLoggedCalls();
  public final InMemoryHopper hopper = new InMemoryHopper();
  public final InMemoryCallbacks callbacks =
      new InMemoryCallbacks().campaign("TESTCAMP").user("1000", "AGENTS");
  public final InMemoryDoNotCall doNotCall = new InMemoryDoNotCall();
  public final InMemoryCustomFields customFields = new InMemoryCustomFields();
  public final InMemoryPhoneCodes phoneCodes = InMemoryPhoneCodes.ofRecordedCases();
  public final InMemoryNanpaPrefixes nanpaPrefixes = new InMemoryNanpaPrefixes();
  public final InMemoryMedia media = new InMemoryMedia();
  public final InMemoryCallLogs callLogs = new InMemoryCallLogs();
  public final InMemoryRecordings recordings = new InMemoryRecordings();
  public final InMemoryDidLogs didLogs = new InMemoryDidLogs();
  public final InMemoryLiveAgents liveAgents = new InMemoryLiveAgents();
  public final InMemoryFloor floor = new InMemoryFloor();
  public final InMemoryLiveFloor liveFloor = new InMemoryLiveFloor();
  public final InMemoryAgentInGroups agentInGroups = new InMemoryAgentInGroups();
  public final InMemoryCallIds callIds = new InMemoryCallIds();
  public final InMemoryAgentLogs agentLogs = new InMemoryAgentLogs();
  public final InMemoryTelephony telephony = new InMemoryTelephony(transactions);
  private Clock clock;
  private Optional<SwitchControl> switches = Optional.empty();
  private String dialLimit = "4";
  private Optional<String> localGmt = Optional.of("-5.00");

  public CallCentre() {
    at("2017-06-01T14:30:00");
  }

  /** Stops the clock at this wall time. */
  public CallCentre at(String wallTime) {
    clock = Clock.fixed(LocalDateTime.parse(wallTime).atZone(NEW_YORK).toInstant(), NEW_YORK);
    return this;
  }

  /** Stops the clock at this moment, which a wall clock there may show twice. */
  public CallCentre at(Instant moment, ZoneId zone) {
    clock = Clock.fixed(moment, zone);
    return this;
  }

  /** auto_dial_limit of the system. */
  public CallCentre dialLimit(String text) {
    dialLimit = text;
    return this;
  }

  /** local_gmt of the first active server. */
  public CallCentre localGmt(Optional<String> text) {
    localGmt = text;
    return this;
  }

  /** Telephony servers are asked at once. */
  public CallCentre switches(SwitchControl control) {
    switches = Optional.of(control);
    return this;
  }

  /** Loads enough prefixes for the NANPA checks to be made: 727-550 to 727-559. */
  public CallCentre withNanpaPrefixes() {
    for (int prefix = 550; prefix < 560; prefix++) {
      nanpaPrefixes.add("727", Integer.toString(prefix), "-5", "Y");
    }
    return this;
  }

  /** The program on these ports. */
  public Dialer360 start() {
    return start(Configuration.defaults());
  }

  /** The program on these ports. */
  public Dialer360 start(Configuration configuration) {
    return Dialer360.builder(configuration)
        .with(this)
        .overriddenBy(binder -> binder.bind(Clock.class).toInstance(clock))
        .overriddenBy(binder -> binder.bind(BigListProgress.class).toInstance(bigListSteps::add))
        .start();
  }

  /** The program on these ports, with these bindings on top. */
  public Dialer360 start(Module overrides) {
    return Dialer360.builder()
        .with(this)
        .overriddenBy(binder -> binder.bind(Clock.class).toInstance(clock))
        .overriddenBy(overrides)
        .start();
  }

  /**
   * The answer to this call.
   *
   * @param pairs {@code name=value} between {@code &}, not encoded; user 6666, its password and a
   *     source are added where they are not named
   */
  public Reply<?> call(String pairs) {
    return call(pairs, Origin.local("test"));
  }

  /** The answer to this call from there. */
  public Reply<?> call(String pairs, Origin origin) {
    return call(request(pairs, origin));
  }

  private static ApiRequest request(String pairs, Origin origin) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("user", "6666");
    parameters.put("pass", "1234");
    parameters.put("source", "test");
    parameters.putAll(parsed(pairs));
    return new ApiRequest(parameters, Optional.empty(), origin);
  }

  /** The answer to exactly this request. */
  public Reply<?> call(ApiRequest request) {
    try (Dialer360 dialer = start()) {
      return dialer.gateway().call(request);
    }
  }

  /** The answer to this call as live systems print it. */
  public String text(String pairs) {
    return text(DialectName.VICIDIAL, pairs);
  }

  /** The answer to this call, as it is given and printed in this dialect, a table to its end. */
  public String text(DialectName name, String pairs) {
    Dialect dialect = Dialect.named(name);
    Reply<?> reply = call(request(pairs, Origin.local("test")).in(name));
    return reply instanceof Table<?> table ? lines(dialect, table) : dialect.text(reply);
  }

  /** The same of a call of this function with these fields. */
  public String text(DialectName name, String function, Map<String, String> fields) {
    return text(
        name,
        fields.entrySet().stream()
            .map(field -> "&" + field.getKey() + "=" + field.getValue())
            .collect(Collectors.joining("", "function=" + function, "")));
  }

  private static String lines(Dialect dialect, Table<?> table) {
    PrintedLines lines = PrintedLines.of(table, dialect);
    StringBuilder text = new StringBuilder(lines.header());
    try (Rows<Row> rows = table.rows()) {
      rows.forEachRemaining(row -> text.append(lines.of(row)));
    }
    return text.toString();
  }

  /** Names and values of {@code name=value} pairs. */
  public static Map<String, String> parsed(String pairs) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : pairs.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return parameters;
  }

  @Override
  protected void configure() {
    bind(Settings.class).toInstance(settings);
    bind(Accounts.class).toInstance(accounts);
    bind(ApiKeys.class).toInstance(apiKeys);
    bind(KeptAnswers.class).toInstance(keptAnswers);
    bind(IpLists.class).toInstance(ipLists);
    bind(PasswordHash.class)
        .toInstance((password, current) -> Optional.of(current.passKey() + password));
    bind(Transactions.class).toInstance(transactions);
    bind(Locks.class).toInstance(locks);
    bind(ApiLog.class).toInstance(apiLog);
    bind(Users.class).toInstance(users);
    bind(UserNumbers.class).toInstance(users);
    bind(CampaignRanks.class).toInstance(campaignRanks);
    bind(Phones.class).toInstance(phones);
    bind(ConfFiles.class).toInstance(phones);
    bind(PhoneLogins.class).toInstance(phones);
    bind(PhoneAliases.class).toInstance(phoneAliases);
    bind(GroupAliases.class).toInstance(groupAliases);
    bind(LeadLists.class).toInstance(lists);
    bind(Leads.class).toInstance(leads);
    bind(NewLeads.class).toInstance(leads);
    bind(ImportJobs.class).toInstance(importJobs);
    bind(EditableLeads.class).toInstance(editableLeads);
    bind(LeadFields.class).toInstance(leadFields);
    bind(LoggedCalls.class).toInstance(loggedCalls);
    bind(Hopper.class).toInstance(hopper);
    bind(HopperContents.class).toInstance(hopper);
    bind(Lists.class).toInstance(listSettings);
    bind(ListLeads.class).toInstance(listLeads);
    bind(ListReferences.class).toInstance(listReferences);
    bind(Campaigns.class).toInstance(campaigns);
    bind(DialLimit.class).toInstance(() -> dialLimit);
    bind(LeadFilters.class).toInstance("DROP72HOUR"::equalsIgnoreCase);
    bind(AdminLog.class).toInstance(adminLog);
    bind(Callbacks.class).toInstance(callbacks);
    bind(DoNotCall.class).toInstance(doNotCall);
    bind(CustomFields.class).toInstance(customFields);
    bind(AudioStore.class).toInstance(media);
    bind(MusicOnHold.class).toInstance(media);
    bind(SoundSettings.class).toInstance(media);
    bind(VoicemailBoxes.class).toInstance(media);
    bind(PhoneCodes.class).toInstance(phoneCodes);
    bind(NanpaPrefixes.class).toInstance(nanpaPrefixes);
    bind(PostalCodes.class).toInstance((countryCode, postalCode) -> Optional.empty());
    bind(CallTimes.class).toInstance(InMemoryCallTimes.ofRecordedCases());
    bind(CallLogs.class).toInstance(callLogs);
    bind(Recordings.class).toInstance(recordings);
    bind(DidLogs.class).toInstance(didLogs);
    bind(LiveAgents.class).toInstance(liveAgents);
    bind(LiveCalls.class).toInstance(floor);
    bind(GroupAgents.class).toInstance(floor);
    bind(LiveFloor.class).toInstance(liveFloor);
    bind(AgentInGroups.class).toInstance(agentInGroups);
    bind(CallIds.class).toInstance(callIds);
    bind(AgentLogs.class).toInstance(agentLogs);
    bind(RebuildFlags.class).toInstance(telephony);
    bind(AgentSessions.class).toInstance(telephony);
    bind(ManagersPhones.class).toInstance(telephony);
    bind(MonitorSettings.class).toInstance(telephony);
    bind(CurrentCalls.class).toInstance(telephony);
    bind(ManagerRequests.class).toInstance(telephony);
    bind(MonitorLogs.class).toInstance(telephony);
    OptionalBinder<SwitchControl> control =
        OptionalBinder.newOptionalBinder(binder(), SwitchControl.class);
    switches.ifPresent(one -> control.setBinding().toInstance(one));
    bind(Servers.class).toInstance(() -> localGmt);
  }
}
