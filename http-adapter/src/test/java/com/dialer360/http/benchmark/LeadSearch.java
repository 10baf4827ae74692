package com.dialer360.http.benchmark;

import java.util.function.IntFunction;

/**
 * A call that searches the lead table.
 *
 * @param name as the table of figures shows it
 * @param pairs the parameters of a call about the lead of this number
 * @param expected how its answer begins
 */
record LeadSearch(String name, IntFunction<String> pairs, String expected) {

  /** An update_lead that searches by this and changes the lead it finds. */
  static LeadSearch update(String name, IntFunction<String> by) {
    return new LeadSearch(
        name,
        lead -> "function=update_lead&address3=Bench" + lead + "&" + by.apply(lead),
        "SUCCESS: update_lead LEAD HAS BEEN UPDATED");
  }

  /** An add_lead that is refused by this check. */
  static LeadSearch duplicate(String check, String words) {
    return new LeadSearch(
        "add_lead " + check,
        lead ->
            "function=add_lead&duplicate_check="
                + check
                + "&list_id="
                + ManyLeads.list(lead)
                + "&phone_number="
                + ManyLeads.phone(lead)
                + "&title=Mr&alt_phone="
                + ManyLeads.phone(lead)
                + "&first_name=F"
                + lead
                + "&last_name=L"
                + lead,
        "ERROR: add_lead DUPLICATE " + words);
  }
}
