package com.dialer360.lead;

import com.dialer360.settings.Settings;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes, or deletes, the custom fields of leads: those of each list at once. Source:
 * update_lead.md, "Custom fields".
 */
final class CustomFieldChanges implements LeadEdit.Step {
  private final Settings settings;
  private final CustomFields customFields;
  private final EditableLeads leads;

  @Inject
  CustomFieldChanges(Settings settings, CustomFields customFields, EditableLeads leads) {
    this.settings = settings;
    this.customFields = customFields;
    this.leads = leads;
  }

  @Override
  public Map<Long, UpdateLeadResult> done(LeadEdit edit) {
    if (!edit.command().customFields()) {
      return Map.of();
    }
    boolean deleting = edit.command().deleteLead();
    if (edit.asDocumented() && !deleting && !settings.current().customFieldsEnabled()) {
      return LeadEdit.ofEach(
          edit.leads(),
          lead -> new UpdateLeadResult.CustomFieldsDisabled(edit.command().phoneNumber()));
    }
    Map<Long, UpdateLeadResult> said = new LinkedHashMap<>();
    edit.leads().stream()
        .collect(
            Collectors.groupingBy(
                lead -> table(edit, lead), LinkedHashMap::new, Collectors.toList()))
        .forEach((listId, some) -> said.putAll(ofTable(edit, listId, some)));
    return said;
  }

  private static String table(LeadEdit edit, FoundLead lead) {
    return edit.command()
        .forcedEntryList()
        .orElse(
            ListNumber.namesCustomFields(lead.entryListId()) ? lead.entryListId() : lead.listId());
  }

  private Map<Long, UpdateLeadResult> ofTable(LeadEdit edit, String listId, List<FoundLead> some) {
    Optional<CustomTable> table = customFields.table(listId);
    if (table.isEmpty()) {
      return LeadEdit.ofEach(
          some,
          lead ->
              new UpdateLeadResult.CustomFieldsWithoutTable(
                  edit.command().phoneNumber(), lead.leadId(), lead.listId()));
    }
    return edit.command().deleteLead()
        ? deleted(edit, table.get(), some)
        : changed(edit, table.get(), some);
  }

  private Map<Long, UpdateLeadResult> deleted(
      LeadEdit edit, CustomTable table, List<FoundLead> some) {
    Set<Long> deleted = customFields.delete(table, LeadEdit.ids(some));
    return LeadEdit.ofEach(
        some.stream().filter(lead -> deleted.contains(lead.leadId())).toList(),
        lead ->
            new UpdateLeadResult.CustomFieldsDeleted(
                1,
                lead.phoneNumber(),
                edit.caller().user(),
                lead.listId(),
                lead.leadId(),
                lead.gmtOffset().plain(),
                edit.command().phoneNumber(),
                edit.entryListOf(lead),
                table.listId()));
  }

  private Map<Long, UpdateLeadResult> changed(
      LeadEdit edit, CustomTable table, List<FoundLead> some) {
    String listId = table.listId();
    List<CustomField> fields =
        customFields.of(listId).stream().filter(CustomField::stored).toList();
    Map<String, String> values = sentFields(edit.command(), fields, table);
    if (values.isEmpty() && edit.asDocumented()) {
      return LeadEdit.ofEach(
          some,
          lead ->
              new UpdateLeadResult.CustomFieldsUndefined(
                  edit.command().phoneNumber(), lead.leadId(), lead.listId()));
    }
    if (values.isEmpty() && fields.isEmpty()) {
      return Map.of();
    }
    Set<Long> changed =
        values.isEmpty() ? Set.of() : customFields.put(table, LeadEdit.ids(some), values);
    noteEntryList(listId, some.stream().filter(lead -> changed.contains(lead.leadId())).toList());
    return LeadEdit.ofEach(
        some,
        lead ->
            new UpdateLeadResult.CustomFieldsUpdated(
                edit.command().phoneNumber(),
                lead.leadId(),
                lead.listId(),
                edit.entryListOf(lead),
                listId,
                changed.contains(lead.leadId()) ? 1 : 0));
  }

  private static Map<String, String> sentFields(
      UpdateLeadCommand command, List<CustomField> fields, CustomTable table) {
    Map<String, String> sent = new LinkedHashMap<>();
    for (CustomField field : fields) {
      String value = command.values().get(field.label());
      if (value != null && table.has(field.label())) {
        sent.put(field.label(), UpdateLeadCommand.isBlank(value) ? "" : field.storedValue(value));
      }
    }
    return sent;
  }

  private void noteEntryList(String listId, List<FoundLead> changed) {
    List<FoundLead> unlike =
        changed.stream().filter(lead -> !lead.entryListId().equals(listId)).toList();
    if (!unlike.isEmpty()) {
      leads.write(LeadEdit.ids(unlike), LeadColumn.ENTRY_LIST_ID, listId);
    }
  }
}
