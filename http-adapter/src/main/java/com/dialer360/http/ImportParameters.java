package com.dialer360.http;

import com.dialer360.bulk.ImportOrder;
import com.dialer360.catalogue.ParameterEntry;
import com.dialer360.lead.AddLead;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private static final String MAP = "map";
  private static final String DRY_RUN = "dry_run";
  private static final String AGAIN = "again";

  /** Those that are no parameters of add_lead, and what they mean. */
  static final Map<String, String> OWN =
      new TreeMap<>(
          Map.of(
              MAP,
              "COLUMN=PARAMETER: this column is that parameter; an empty one leaves it out. Any"
                  + " number of times.",
              DRY_RUN,
              "Y: only say what would be refused.",
              AGAIN,
              "Y: begin with the first row, though the rows were imported before, or begun."));

  /**
   * Reads these pairs.
   *
   * @throws UnreadableRequest when one is no parameter of an import
   */
  static ImportParameters of(List<Map.Entry<String, String>> pairs) throws UnreadableRequest {
    Set<String> known = ofAllRows().stream().map(ParameterEntry::name).collect(Collectors.toSet());
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
      } else if (name.equals(MAP) && equals > 0) {
        mapping.put(value.substring(0, equals), value.substring(equals + 1));
      } else if (name.equals(DRY_RUN)) {
        dryRun = value.equals(YES);
      } else if (name.equals(AGAIN)) {
        again = value.equals(YES);
      } else if (!OF_CALLS.contains(name)) {
        throw new UnreadableRequest(BulkTrouble.unknownParameter(name));
      }
    }
    return new ImportParameters(
        new ImportOrder(options.getOrDefault("list_id", ""), options, again, dryRun), mapping);
  }

  /** Parameters of add_lead, which hold for all rows. */
  static List<ParameterEntry> ofAllRows() {
    return AddLead.ENTRY.parameters();
  }

  boolean customFields() {
    return order.options().getOrDefault("custom_fields", "").equals(YES);
  }
}
