package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.FixedSettings;
import com.dialer360.fakes.InMemoryCustomFields;
import com.dialer360.fakes.InMemoryLeads;
import com.dialer360.fakes.InMemoryLists;
import com.dialer360.lead.CustomFieldValues.Result;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** add_lead.md, rule 11. */
class CustomFieldValuesTest {
  private final FixedSettings settings = new FixedSettings();
  private final InMemoryCustomFields customFields = new InMemoryCustomFields();
  private final InMemoryLeads leads = new InMemoryLeads(new InMemoryLists());

  @Test
  void tellsFirstThatCustomFieldsAreDisabled() {
    settings.withoutCustomFields();

    assertThat(store(Map.of())).isEqualTo(new Result.Disabled());
  }

  @Test
  void tellsThatTheListHasNoTableWhateverItsFields() {
    customFields.field("101", "size").withTable("102");

    assertThat(store(Map.of())).isEqualTo(new Result.NoTable());
  }

  @Test
  void tellsThatNoFieldIsStored() {
    customFields
        .withTable("101")
        .field("101", new CustomField("banner", "DISPLAY", false, false))
        .field("101", new CustomField("note", "TEXT", true, false))
        .field("101", "city");

    assertThat(store(Map.of("city", "Tampa"))).isEqualTo(new Result.NoFields());
  }

  @Test
  void storesEveryFieldInOrderThoseNotSentEmpty() {
    customFields
        .withTable("101")
        .field("101", "size")
        .field("101", new CustomField("banner", "DISPLAY", false, false))
        .field("101", "color");

    assertThat(store(Map.of("color", "b+l;ue", "banner", "x", "other", "y")))
        .isEqualTo(new Result.Stored(1));
    assertThat(customFields.row(7))
        .containsExactly(Map.entry("size", ""), Map.entry("color", "b lue"));
    assertThat(leads.entryListOf(7)).isEqualTo("101");
  }

  @Test
  void leavesTheEntryListAloneWhenTheDatabaseRefuses() {
    customFields.withTable("101").field("101", "size").refuse();

    assertThat(store(Map.of("size", "1"))).isEqualTo(new Result.Refused());
    assertThat(leads.entryListOf(7)).isNull();
  }

  @Test
  void tellsThatTheLeadSaidSoAlready() {
    customFields.withTable("101").field("101", "size");
    leads.changeEntryList(7, "101");

    assertThat(store(Map.of())).isEqualTo(new Result.Stored(0));
  }

  private Result store(Map<String, String> sent) {
    return new CustomFieldValues(settings, customFields, leads).store("101", 7, sent);
  }
}
