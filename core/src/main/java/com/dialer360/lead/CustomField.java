package com.dialer360.lead;

import java.util.Locale;
import java.util.Set;

/**
 * A field that a call centre has defined for a list.
 *
 * @param label name of its column, and of the parameter that carries its value
 * @param type field_type: TEXT, SELECT, DISPLAY, ...
 * @param duplicate it shows another field once more
 * @param encrypted the module cf_encrypt is active and would encrypt it: its value must not be
 *     stored in clear
 */
public record CustomField(String label, String type, boolean duplicate, boolean encrypted) {
  private static final Set<String> WITHOUT_VALUE = Set.of("DISPLAY", "SCRIPT");
  private static final Set<String> STANDARD =
      Set.of(
          """
          lead_id vendor_lead_code source_id list_id gmt_offset_now called_since_last_reset
          phone_code phone_number title first_name middle_initial last_name address1 address2
          address3 city state province postal_code country_code gender date_of_birth alt_phone
          email security_phrase comments called_count last_local_call_time rank owner
          """
              .strip()
              .split("\\s+"));

  /** True when the table of custom fields holds it. Source: add_lead.md, rule 11c. */
  public boolean stored() {
    return !duplicate
        && !WITHOUT_VALUE.contains(type.toUpperCase(Locale.ROOT))
        && !STANDARD.contains(label.toLowerCase(Locale.ROOT));
  }

  /** What update_lead stores of a value that was sent for a lead that it inserts. */
  String insertedValue(String sent) {
    return encrypted ? "" : sent.replace('+', ' ').replace("'", "");
  }

  /** What is stored of a value that was sent. */
  public String storedValue(String sent) {
    return encrypted ? "" : sent.replace('+', ' ').replaceAll("[;\"]", "");
  }
}
