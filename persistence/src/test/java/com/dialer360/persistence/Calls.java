package com.dialer360.persistence;

import com.dialer360.dialect.DialectName;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import com.dialer360.wiring.Dialer360;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls of the API as the demo's administrator, from outside of this JVM as it were. */
final class Calls {
  private final Dialer360 dialer;

  Calls(Dialer360 dialer) {
    this.dialer = dialer;
  }

  /** Adds a lead with these parameters too; what was said. */
  List<? extends Outcome> addLead(String phoneNumber, Map<String, String> more) {
    Map<String, String> parameters = new HashMap<>(more);
    parameters.put("phone_number", phoneNumber);
    parameters.putIfAbsent("list_id", "101");
    return call("add_lead", parameters);
  }

  /** Calls update_lead with these parameters; what was said. */
  List<? extends Outcome> updateLead(Map<String, String> sent) {
    return call("update_lead", sent);
  }

  /** Calls a function with these parameters, and reads a table to its end; what was said. */
  List<? extends Outcome> call(String function, Map<String, String> sent) {
    Map<String, String> parameters = new HashMap<>(sent);
    parameters.putAll(
        Map.of("function", function, "user", "6666", "pass", "1234", "source", "test"));
    Reply<?> reply =
        dialer
            .gateway()
            .call(
                new ApiRequest(
                    parameters,
                    Optional.empty(),
                    new Origin(
                        "10.1.2.3",
                        "dialer.example",
                        "http://dialer.example/api",
                        "q=1",
                        List.of()),
                    DialectName.VICIDIAL));
    if (reply instanceof Table<?> table) {
      try (Rows<Row> rows = table.rows()) {
        rows.forEachRemaining(row -> {});
      }
    }
    return reply.outcomes();
  }
}
