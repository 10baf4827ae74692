package com.dialer360.http.benchmark;

import java.util.List;

/** The calls that move many rows, one at a time, each beside its floor. */
final class BulkCalls {
  private final Floors floors;

  BulkCalls(Floors floors) {
    this.floors = floors;
  }

  /** Those that read. */
  List<Contest> exports(ServerProcess server, int agentRecords, int recordings) {
    ReportCalls calls = new ReportCalls(server.port());
    return List.of(
        new Contest(
            String.format("agent_stats_export of %,d records, in rows", agentRecords),
            1,
            agentRecords,
            false,
            () -> {},
            () -> new ReportReader(calls, ReportRows.STATISTICS),
            server::cpuSeconds,
            floors.statistics()),
        new Contest(
            String.format("recording_lookup of %,d, in rows", recordings),
            1,
            recordings,
            false,
            () -> {},
            () -> new ReportReader(calls, ReportRows.EXPORT),
            server::cpuSeconds,
            floors.export()));
  }

  /** The import, into a table that is empty. */
  Contest importOf(int rows, LeadTable leads, ImportCalls calls) {
    return new Contest(
        String.format("import of %,d, in rows", rows),
        1,
        rows,
        true,
        leads::empty,
        () -> calls,
        calls::cpuSeconds,
        floors.importOf(rows));
  }
}
