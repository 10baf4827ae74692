package com.dialer360.http.benchmark;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** The calls that many connections make at once, each beside its floor. */
final class SingleCalls {
  private static final int CONNECTIONS = 8;

  private final AtomicLong numbers = new AtomicLong();
  private final ServerProcess server;
  private final Floors floors;
  private final int leads;
  private final Contest.Preparation prepare;

  /**
   * @param leads that there are
   * @param prepare what has to be done before each run
   */
  SingleCalls(ServerProcess server, Floors floors, int leads, Contest.Preparation prepare) {
    this.server = server;
    this.floors = floors;
    this.leads = leads;
    this.prepare = prepare;
  }

  /** Those that go to the lead table. */
  List<Contest> ofLeads() {
    return List.of(
        contest("add_lead", () -> new AddLeadCalls(server.port()), floors.addLead()),
        contest(
            "add_lead, DUPSYS",
            () -> new AddLeadCalls(server.port(), "&duplicate_check=DUPSYS"),
            floors.addLeadOnce()),
        contest(
            "add_lead, hopper and call time",
            () -> new HopperCalls(server.port()),
            floors.addLeadToHopper()),
        contest(
            "update_lead by lead_id",
            calls(
                call ->
                    "function=update_lead&search_method=LEAD_ID&lead_id="
                        + Scattered.of(call, leads)
                        + "&address3=Call"
                        + call,
                "SUCCESS: update_lead LEAD HAS BEEN UPDATED"),
            floors.updateLead(leads)),
        contest(
            "agent_status",
            calls(
                call -> "function=agent_status&agent_user=" + Scattered.agentOnCall(call),
                "INCALL|V"),
            floors.agentStatus()));
  }

  /** The others. */
  List<Contest> others() {
    return List.of(
        contest("version", calls(call -> "function=version", "VERSION: "), floors.version()),
        contest(
            "logged_in_agents, 1,000 agents",
            calls(call -> "function=logged_in_agents", "a1|"),
            floors.loggedInAgents()));
  }

  private Callable<Load.Connection> calls(LongFunction<String> pairs, String expected) {
    return () ->
        new ApiCalls(server.port(), () -> pairs.apply(numbers.getAndIncrement()), expected);
  }

  private Contest contest(
      String name, Callable<Load.Connection> call, Callable<Load.Connection> floor) {
    return new Contest(name, CONNECTIONS, 1, false, prepare, call, server::cpuSeconds, floor);
  }
}
