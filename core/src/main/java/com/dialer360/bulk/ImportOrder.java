package com.dialer360.bulk;

import java.util.Map;

/**
 * What is to be done with the rows.
 *
 * @param listId as sent
 * @param options parameters of add_lead that hold for all rows, list_id among them; they win over
 *     what a row says
 * @param again true begins anew what was imported, or begun, before
 * @param dryRun true only looks what would be refused
 */
public record ImportOrder(
    String listId, Map<String, String> options, boolean again, boolean dryRun) {
  public ImportOrder {
    options = Map.copyOf(options);
  }
}
