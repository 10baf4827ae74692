package com.dialer360.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.persistence.CallCentreDatabase;
import com.dialer360.persistence.TestDatabase;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class OwnSchemaTest {
  private final DataSource database = CallCentreDatabase.dataSource(TestDatabase.newDatabase());
  private final CallCentre centre = new CallCentre(database, "dialer360_");

  @Test
  void aSecondStartChangesNothing() {
    OwnSchema.migrate(database, "dialer360_", false);
    List<Map<String, String>> tables = tables();
    centre.user("6666").insert();
    centre.row("{p}phone_codes").with("country_code", 1).with("areacode", "XYZ").insert();
    long codes = centre.count("{p}phone_codes");

    OwnSchema.migrate(database, "dialer360_", false);

    assertThat(tables()).isEqualTo(tables);
    assertThat(centre.count("{p}users")).isEqualTo(1);
    assertThat(centre.count("{p}phone_codes")).isEqualTo(codes).isGreaterThan(1);
  }

  private List<Map<String, String>> tables() {
    return centre.rows(
        "SELECT table_name, column_name, column_type FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() ORDER BY 1, 2");
  }

  @Test
  void twoPrefixesShareADatabase() {
    OwnSchema.migrate(database, "dialer360_", false);
    OwnSchema.migrate(database, "second_", true);
    CallCentre second = new CallCentre(database, "second_");

    assertThat(centre.count("{p}users")).isZero();
    assertThat(second.count("{p}users")).isPositive();
    assertThat(second.count("{p}phone_codes")).isEqualTo(centre.count("{p}phone_codes"));
    ExistingSchema.check(database, "dialer360_");
    ExistingSchema.check(database, "second_");
  }

  @Test
  void anEmptyPrefixIsOneToo() {
    OwnSchema.migrate(database, "", false);

    ExistingSchema.check(database, "");
    assertThat(new CallCentre(database, "").count("{p}phone_codes")).isPositive();
  }

  @Test
  void demoDataComesIntoAnEmptyDatabaseOnly() {
    OwnSchema.migrate(database, "dialer360_", false);
    centre.user("mine").insert();
    OwnSchema.migrate(database, "dialer360_", true);

    assertThat(centre.rows("SELECT user FROM {p}users")).containsExactly(Map.of("user", "mine"));

    centre.empty("{p}users");
    OwnSchema.migrate(database, "dialer360_", true);

    assertThat(centre.value("SELECT user_level FROM {p}users WHERE user = '6666'")).isEqualTo("9");
  }

  @Test
  void phoneCodesThatWereTakenOutStayOut() {
    OwnSchema.migrate(database, "dialer360_", false);
    centre.empty("{p}phone_codes");

    OwnSchema.migrate(database, "dialer360_", false);

    assertThat(centre.count("{p}phone_codes")).isZero();
  }
}
