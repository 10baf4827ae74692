package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/** The floor of each call: what it has to do in the database, and nothing else. */
final class Floors {
  private static final String ADDED = "add_lead LEAD HAS BEEN ADDED";

  private final AtomicLong numbers = new AtomicLong(8_500_000_000L);
  private final EmbeddedMariaDb database;
  private final String jdbcUrl;

  /** Floors whose statements are prepared in the database, as those of the server are. */
  Floors(EmbeddedMariaDb database) {
    this.database = database;
    this.jdbcUrl = database.jdbcUrl() + "&useServerPrepStmts=true";
  }

  Callable<Load.Connection> version() {
    return of(
        BareStatement.log(
            "version", "", call -> "VERSION: 2.14-111|BUILD: 181214-1606|DATE: |EPOCH: " + call),
        BareStatement.url(call -> "function=version"));
  }

  Callable<Load.Connection> addLead() {
    return () -> new BareInserts(jdbcUrl, database.user(), database.password());
  }

  Callable<Load.Connection> addLeadOnce() {
    return of(
        BareStatement.of(
            "SELECT lead_id, list_id FROM dialer360_list WHERE phone_number = ?"
                + " ORDER BY lead_id LIMIT 1",
            call -> List.of(String.valueOf(call))),
        BareStatement.lead(),
        BareStatement.log("add_lead", ADDED, call -> call + "|101|1|-5"),
        BareStatement.url(call -> AddLeadCalls.pairs(call) + "&duplicate_check=DUPSYS"));
  }

  Callable<Load.Connection> addLeadToHopper() {
    return of(
        BareStatement.lead(),
        BareStatement.of(
            "SELECT l.campaign_id, l.local_call_time, c.local_call_time FROM dialer360_lists l"
                + " LEFT JOIN dialer360_campaigns c ON c.campaign_id = l.campaign_id"
                + " WHERE l.list_id = 101",
            call -> List.of()),
        BareStatement.of(
            "INSERT INTO dialer360_hopper (lead_id, campaign_id, status, user, list_id,"
                + " gmt_offset_now, state, priority, source, vendor_lead_code)"
                + " VALUES (LAST_INSERT_ID(), 'TESTCAMP', 'READY', '', 101, -5, 'IL', 0, 'P', '')",
            call -> List.of()),
        BareStatement.twoLogs(
            "add_lead", ADDED, "add_lead ADDED TO HOPPER", call -> call + "|101|1|-5"),
        BareStatement.twoUrls(call -> AddLeadCalls.pairs(call) + HopperCalls.PAIRS));
  }

  Callable<Load.Connection> updateLead(int leads) {
    return of(
        BareStatement.of(
            "SELECT list_id, entry_list_id, phone_number, gmt_offset_now, state, vendor_lead_code"
                + " FROM dialer360_list WHERE lead_id = ? FOR UPDATE",
            call -> List.of(Scattered.of(call, leads))),
        BareStatement.of(
            "UPDATE dialer360_list SET address3 = ? WHERE lead_id = ?",
            call -> List.of("Bench" + call, Scattered.of(call, leads))),
        BareStatement.log(
            "update_lead",
            "update_lead LEAD HAS BEEN UPDATED",
            call -> "|1001|" + Scattered.of(call, leads) + "|"),
        BareStatement.url(
            call ->
                "function=update_lead&search_method=LEAD_ID&lead_id="
                    + Scattered.of(call, leads)
                    + "&address3=Bench"
                    + call));
  }

  Callable<Load.Connection> agentStatus() {
    return of(
        BareStatement.of(AgentRows.STATUS, call -> List.of(Scattered.agentOnCall(call))),
        BareStatement.log(
            "agent_status",
            "agent_status INCALL|V6010000000000000003|3|CAMP3|0|Agent number 3|G3|1|||7000000003",
            call -> "6666|" + Scattered.agentOnCall(call) + "|pipe"),
        BareStatement.url(
            call -> "function=agent_status&agent_user=" + Scattered.agentOnCall(call)));
  }

  Callable<Load.Connection> loggedInAgents() {
    return of(
        BareStatement.of(AgentRows.LOGGED_IN, call -> List.of()),
        BareStatement.log(
            "logged_in_agents",
            "logged_in_agents a1|CAMP1||READY|0|V6010000000000000001|0|Agent number 1|G1|1\n",
            call -> "6666|1000|pipe"),
        BareStatement.url(call -> "function=logged_in_agents"));
  }

  Callable<Load.Connection> statistics() {
    return of(
        BareStatement.export(ReportRows.STATISTICS_SQL),
        BareStatement.export(AgentRows.NAMES),
        BareStatement.log(
            "agent_stats_export", "agent_stats_export AGENTS FOUND: 1000", call -> "6666||||pipe"),
        BareStatement.url(call -> ReportRows.STATISTICS));
  }

  Callable<Load.Connection> export() {
    return of(
        BareStatement.export(ReportRows.EXPORT_SQL),
        BareStatement.log(
            "recording_lookup", "recording_lookup RECORDINGS FOUND", call -> "6666|1000||2017"),
        BareStatement.url(call -> ReportRows.EXPORT));
  }

  Callable<Load.Connection> importOf(int leads) {
    return () -> new BareImport(database, leads);
  }

  private Callable<Load.Connection> of(BareStatement... statements) {
    return () ->
        new BareCall(
            DriverManager.getConnection(jdbcUrl, database.user(), database.password()),
            numbers::getAndIncrement,
            List.of(statements));
  }
}
