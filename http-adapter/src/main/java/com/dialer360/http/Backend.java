package com.dialer360.http;

import com.dialer360.bulk.ImportJobs;
import com.dialer360.bulk.ImportLeads;
import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.gateway.ApiGateway;
import com.dialer360.realtime.BoardFeed;
import com.dialer360.system.PoolGauges;
import com.dialer360.system.Readiness;
import com.dialer360.wiring.Dialer360;

/** What the server needs of the program behind it. */
record Backend(
    ApiGateway gateway,
    FunctionCatalogue catalogue,
    BoardFeed feed,
    Importer imports,
    ImportJobs jobs,
    Readiness readiness,
    PoolGauges pool) {

  static Backend of(Dialer360 dialer) {
    return new Backend(
        dialer.gateway(),
        dialer.catalogue(),
        dialer.part(BoardFeed.class),
        dialer.part(ImportLeads.class)::run,
        dialer.part(ImportJobs.class),
        dialer.part(Readiness.class),
        dialer.part(PoolGauges.class));
  }
}
