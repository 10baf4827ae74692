package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.Outcome;
import com.dialer360.persistence.schema.OwnSchema;
import com.dialer360.persistence.schema.SchemaException;
import com.google.inject.util.Modules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A database that somebody else has made, of tables without transactions. */
class ExistingDatabaseTest {
  private final Configuration configuration =
      TestDatabase.configuration(
          Map.of(
              ConfigurationKey.DATABASE_PREFIX, "vicidial_",
              ConfigurationKey.DATABASE_SCHEMA, "existing"));
  private final CallCentre centre = CallCentreDatabase.centre(configuration);

  private void foreignTables() {
    OwnSchema.migrate(
        CallCentreDatabase.dataSource(configuration.text(ConfigurationKey.DATABASE_URL)),
        "vicidial_",
        true);
    centre.execute("DROP TABLE vicidial_schema_history");
    centre
        .rows(
            "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()")
        .forEach(table -> centre.execute("ALTER TABLE " + table.get("name") + " ENGINE=MyISAM"));
  }

  @Test
  void aLeadIsAddedAndNoTableIsMade() {
    foreignTables();
    String tables = tables();

    List<? extends Outcome> said;
    List<? extends Outcome> again;
    try (CallCentreDatabase database =
        CallCentreDatabase.start(configuration, Modules.EMPTY_MODULE)) {
      Calls calls = new Calls(database.dialer());
      said =
          calls.addLead(
              "7275557777",
              Map.of("custom_fields", "Y", "favorite_color", "blue", "add_to_hopper", "Y"));
      again = calls.addLead("7275557777", Map.of("duplicate_check", "DUPSYS"));
    }

    assertThat(Stream.concat(said.stream(), again.stream()).map(Outcome::getClass))
        .isEqualTo(
            List.of(
                AddLeadResult.LeadAdded.class,
                AddLeadResult.CustomFieldsAdded.class,
                AddLeadResult.HopperAdded.class,
                AddLeadResult.DuplicateInSystem.class));
    assertThat(centre.value("SELECT COUNT(*) FROM {p}list WHERE phone_number = '7275557777'"))
        .isEqualTo("1");
    assertThat(centre.value("SELECT COUNT(*) FROM {p}api_log JOIN {p}api_urls USING (api_id)"))
        .isEqualTo("4");
    assertThat(tables()).isEqualTo(tables);
  }

  @Test
  void aDatabaseWithoutTheTablesStopsTheStart() {
    assertThatThrownBy(() -> CallCentreDatabase.start(configuration, Modules.EMPTY_MODULE))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("table vicidial_list");

    assertThat(tables()).isEqualTo("NULL");
  }

  private String tables() {
    return centre.value(
        "SELECT GROUP_CONCAT(table_name ORDER BY table_name) FROM information_schema.tables"
            + " WHERE table_schema = DATABASE()");
  }
}
