package com.dialer360.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.CallCentreDatabase;
import com.dialer360.persistence.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ExistingSchemaTest {
  private final DataSource database = CallCentreDatabase.dataSource(TestDatabase.newDatabase());
  private final CallCentre centre = new CallCentre(database, "vicidial_");

  @Test
  void aCompleteSchemaPassesAndNothingIsMade() {
    OwnSchema.migrate(database, "vicidial_", false);
    String before = tables();

    assertThatCode(() -> ExistingSchema.check(database, "vicidial_")).doesNotThrowAnyException();

    assertThat(tables()).isEqualTo(before);
  }

  @Test
  void eachTableThatIsMissingIsNamed() {
    assertThatThrownBy(() -> ExistingSchema.check(database, "vicidial_"))
        .isInstanceOf(SchemaException.class)
        .satisfies(
            refused ->
                RequiredColumns.read("vicidial_")
                    .keySet()
                    .forEach(table -> assertThat(refused).hasMessageContaining("table " + table)));

    assertThat(tables()).isEqualTo("0");
  }

  @Test
  void eachColumnThatIsMissingIsNamedAndNoOther() {
    OwnSchema.migrate(database, "vicidial_", false);
    centre.execute("ALTER TABLE {p}list DROP COLUMN comments, DROP COLUMN owner");
    centre.execute("ALTER TABLE servers DROP COLUMN local_gmt");
    centre.execute("DROP TABLE {p}hopper");

    assertThatThrownBy(() -> ExistingSchema.check(database, "vicidial_"))
        .isInstanceOf(SchemaException.class)
        .hasMessageStartingWith(
            "the database lacks column servers.local_gmt, column vicidial_list.comments, column"
                + " vicidial_list.owner, table vicidial_hopper; ");
  }

  @Test
  void anotherPrefixIsAnotherSchema() {
    OwnSchema.migrate(database, "vicidial_", false);

    assertThatThrownBy(() -> ExistingSchema.check(database, "dialer360_"))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("table dialer360_list")
        .hasMessageNotContainingAny("table servers");
  }

  private String tables() {
    return centre.value(
        "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()");
  }
}
