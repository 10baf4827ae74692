package com.dialer360.http;

import com.dialer360.bulk.ImportOrder;
import com.dialer360.catalogue.ParameterEntry;
import com.dialer360.lead.AddLead;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the query string of an import says: parameters of add_lead for all rows, {@code
 * map=COLUMN=PARAMETER}, {@code dry_run} and {@code again}.
 *
 * @param mapping parameter by column
 */
record ImportParameters(ImportOrder order, Map<String, String> mapping) {
  private static final Set<String> OF_CALLS = Set.of("function", "source", "user", "pass");
  private static final String YES = "Y";

  /**
   * Reads these pairs.
   *
   * @throws UnreadableRequest when one is no parameter of an import
   */
  static ImportParameters of(List<Map.Entry<String, String>> pairs) throws UnreadableRequest {
    Set<String> known =
        AddLead.ENTRY.parameters().stream().map(ParameterEntry::name).collect(Collectors.toSet());
    Map<String, String> options = new HashMap<>();
    Map<String, String> mapping = new HashMap<>();
    boolean dryRun = false;
    boolean again = false;
    for (Map.Entry<String, String> pair : pairs) {
      String name = pair.getKey();
      String value = pair.getValue();
      int equals = value.lastIndexOf('=');
      if (known.contains(name)) {
        options.put(name, value);
      } else if (name.equals("map") && equals > 0) {
        mapping.put(value.substring(0, equals), value.substring(equals + 1));
      } else if (name.equals("dry_run")) {
        dryRun = value.equals(YES);
      } else if (name.equals("again")) {
        again = value.equals(YES);
      } else if (!OF_CALLS.contains(name)) {
        throw new UnreadableRequest(
            Trouble.importRefused(
                400, "unknown_parameter", "UNKNOWN PARAMETER - " + name + " is none of an import"));
      }
    }
    return new ImportParameters(
        new ImportOrder(options.getOrDefault("list_id", ""), options, again, dryRun), mapping);
  }

  boolean customFields() {
    return order.options().getOrDefault("custom_fields", "").equals(YES);
  }
}
