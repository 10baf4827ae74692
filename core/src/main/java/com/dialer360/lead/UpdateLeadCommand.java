package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import com.dialer360.field.Blankable;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import java.util.Optional;

/**
 * Which leads are searched for, and what becomes of them. Source: update_lead.md, "Parameters".
 *
 * <p>{@code --BLANK--} for the whole value empties a field.
 *
 * @param values every parameter as sent, of which those named after custom fields are stored
 */
@RecordBuilder
public record UpdateLeadCommand(
    LeadSearchRequest search,
    @Parameter("Number of the lead.") String leadId,
    @Parameter(value = "Phone number, {length} to search or insert.", least = 6, most = 18)
        String phoneNumber,
    @Parameter(value = "List of the search and of an insertion, {length}.", least = 3)
        String listId,
    @Parameter("Y only tells what is found.") boolean noUpdate,
    @Parameter("Y deletes the leads instead of changing them.") boolean deleteLead,
    @Parameter("Y resets the mark that the lead was called since the last reset.")
        boolean resetLead,
    @Parameter("Y writes phone_number into the lead.") boolean updatePhoneNumber,
    @Parameter("Y inserts a lead when none is found.") boolean insertIfNotFound,
    @Parameter("Country code of an inserted lead.") String phoneCode,
    @Parameter("Alternate phones of an inserted lead: number_code_note, several separated by !.")
        String multiAltPhones,
    @Parameter(
            "How the time zone of an inserted lead is looked up: POSTAL by postal code, TZCODE by"
                + " the zone in owner, NANPA by areacode and prefix; else by areacode.")
        String tzMethod,
    @Parameter(value = "User of the lead, {length}.", least = 1, most = 20) String userField,
    @Parameter(value = "List that the lead goes into, {length}.", least = 3, most = 12)
        String listIdField,
    @Parameter(value = "Status, {length}.", least = 1, most = 6) String status,
    @Parameter("Offset from GMT in hours.") String gmtOffsetNow,
    LeadDetails details,
    @Parameter(
            value = "M, F or U.",
            oneOf = {"M", "F", "U"})
        String gender,
    @Parameter("Rank, up to 32767.") String rank,
    @Parameter("How often the lead was called.") String calledCount,
    @Parameter("List whose custom fields the lead has; left out with custom_fields.")
        String entryListId,
    @Parameter(value = "The same, also with custom_fields; {length}.", least = 2)
        String forceEntryListId,
    @Parameter(value = "Campaign of a callback, {length}.", least = 2, most = 8) String campaignId,
    CallbackEdit callback,
    @Parameter("Y stores custom fields; each value is a parameter of the field's label.")
        boolean customFields,
    HopperRequest hopper,
    Map<String, String> values) {
  private static final int SHORTEST_PHONE = 6;
  private static final int LONGEST_PHONE = 18;
  private static final int SHORTEST_LIST = 3;
  private static final int SHORTEST_FORCED_LIST = 2;

  /** True for the word that empties a field; it counts as the caller sent it, before any filter. */
  static boolean isBlank(String sent) {
    return Blankable.of(sent, "").emptied();
  }

  /**
   * True when the word that empties a field was sent.
   *
   * @param text the filtered text, which is all that a typed caller sends
   */
  boolean blanks(String parameter, String text) {
    return isBlank(values.getOrDefault(parameter, text));
  }

  /** What an insertion stores of this parameter. */
  String inserted(String parameter, String text, String fallback) {
    if (blanks(parameter, text)) {
      return "";
    }
    return text.isEmpty() ? fallback : text;
  }

  /** True when the number is one to search by, or to insert. */
  boolean hasPhoneNumber() {
    int length = Utf8.length(phoneNumber);
    return length >= SHORTEST_PHONE && length <= LONGEST_PHONE && !isBlank(phoneNumber);
  }

  /** True when the vendor's code is one to search by. */
  boolean hasVendorLeadCode() {
    String code = details.vendorLeadCode();
    return !code.isEmpty() && !blanks("vendor_lead_code", code);
  }

  /** True when the list limits a search. */
  boolean hasList() {
    return Utf8.length(listId) >= SHORTEST_LIST && ListNumber.restricted(listId);
  }

  /** The list that an inserted lead goes into, if its id is long enough. */
  String listToInsertInto() {
    return listIdField.isEmpty() || isBlank(listIdField) ? listId : listIdField;
  }

  /** True when a lead can be inserted. */
  boolean insertable() {
    return hasPhoneNumber()
        && !phoneCode.isEmpty()
        && Utf8.length(listToInsertInto()) >= SHORTEST_LIST;
  }

  /** The list that the lead's custom fields are those of, whatever the lead says. */
  Optional<String> forcedEntryList() {
    return Utf8.length(forceEntryListId) >= SHORTEST_FORCED_LIST
        ? Optional.of(forceEntryListId)
        : Optional.empty();
  }

  /** The list to be noted as the one whose custom fields the lead has; empty when none was sent. */
  String entryList() {
    return forcedEntryList().orElse(isBlank(entryListId) ? "" : entryListId);
  }
}
