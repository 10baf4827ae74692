package com.dialer360.lead;

import com.dialer360.settings.Settings;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Stores a new lead's custom fields. Source: add_lead.md, rule 11; update_lead.md, "Insertion". */
final class CustomFieldValues {

  /** What became of them. */
  sealed interface Result {
    record Disabled() implements Result {}

    record NoTable() implements Result {}

    record NoFields() implements Result {}

    record Refused() implements Result {}

    /** Stored; {@code changed} rows of {p}list did not say yet whose custom fields the lead has. */
    record Stored(int changed) implements Result {}
  }

  private final Settings settings;
  private final CustomFields customFields;
  private final Leads leads;

  @Inject
  CustomFieldValues(Settings settings, CustomFields customFields, Leads leads) {
    this.settings = settings;
    this.customFields = customFields;
    this.leads = leads;
  }

  /** Stores what these parameters, as sent, hold of the list's fields. */
  Result store(String listId, long leadId, Map<String, String> sent) {
    return store(listId, listId, leadId, sent, CustomField::storedValue);
  }

  /**
   * Stores what these parameters, as sent, hold of a list's fields.
   *
   * @param listId whose fields these are
   * @param tableListId into whose table they go
   * @param stored what is stored of a value that was sent
   */
  Result store(
      String listId,
      String tableListId,
      long leadId,
      Map<String, String> sent,
      BiFunction<CustomField, String, String> stored) {
    if (!settings.current().customFieldsEnabled()) {
      return new Result.Disabled();
    }
    Optional<CustomTable> table = customFields.table(listId);
    if (table.isEmpty()) {
      return new Result.NoTable();
    }
    List<CustomField> fields =
        customFields.of(listId).stream().filter(CustomField::stored).toList();
    if (fields.isEmpty()) {
      return new Result.NoFields();
    }
    Map<String, String> values = new LinkedHashMap<>();
    fields.forEach(
        field ->
            values.put(field.label(), stored.apply(field, sent.getOrDefault(field.label(), ""))));
    return (tableListId.equals(listId) ? table : customFields.table(tableListId))
            .filter(into -> customFields.add(into, leadId, values))
            .isPresent()
        ? new Result.Stored(leads.changeEntryList(leadId, tableListId))
        : new Result.Refused();
  }
}
