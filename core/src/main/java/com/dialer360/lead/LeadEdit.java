package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.dialect.DialectName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A command to be carried out on the leads that it found.
 *
 * @param leads as they were before, newest first
 */
record LeadEdit(Caller caller, UpdateLeadCommand command, List<FoundLead> leads) {

  /** A part of the work: what it has to say of each lead, of which it may have nothing to say. */
  interface Step {
    Map<Long, UpdateLeadResult> done(LeadEdit edit);
  }

  List<Long> leadIds() {
    return ids(leads);
  }

  static List<Long> ids(Collection<FoundLead> leads) {
    return leads.stream().map(FoundLead::leadId).toList();
  }

  /** The list whose custom fields this lead has, by what was sent or is stored. */
  String entryListOf(FoundLead lead) {
    return command.forcedEntryList().orElse(lead.entryListId());
  }

  /** True where the answer is that of the API document, which is stricter than live systems. */
  boolean asDocumented() {
    return caller.occasion().dialect() == DialectName.DIALER360;
  }

  /** The same said of each of these leads. */
  static Map<Long, UpdateLeadResult> ofEach(
      Collection<FoundLead> leads, Function<FoundLead, UpdateLeadResult> outcome) {
    Map<Long, UpdateLeadResult> said = new LinkedHashMap<>();
    leads.forEach(lead -> said.put(lead.leadId(), outcome.apply(lead)));
    return said;
  }
}
