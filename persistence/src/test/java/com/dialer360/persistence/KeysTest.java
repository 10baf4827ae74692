package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.access.Account;
import com.dialer360.access.BearerKey;
import com.dialer360.access.Caller;
import com.dialer360.access.Occasion;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.key.CreateKeyResult;
import com.dialer360.key.KeyOrder;
import com.dialer360.key.Keys;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.transaction.MissingTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Keys on a real database, from their making to their end. */
class KeysTest {
  private static final Caller BY = new Caller("cli", Account.none(), "cli", Occasion.embedded());

  private final CallCentreDatabase database =
      CallCentreDatabase.start(
          TestDatabase.configuration(
              Map.of(
                  ConfigurationKey.DEMO, "true",
                  ConfigurationKey.CACHE_SECONDS, "3600",
                  ConfigurationKey.DATABASE_POOL_SIZE, "1")),
          binder -> {});
  private final CallCentre centre = database.centre();
  private final Keys keys = database.dialer().part(Keys.class);

  @AfterEach
  void stop() {
    database.close();
  }

  @Test
  void aRevokedKeyOpensNothingThoughItWasKeptInMemory() {
    BearerKey key = made();
    assertThat(call(key, "version2").outcomes()).isEqualTo(List.of(new Refusal.NoFunction()));

    keys.revoke(BY, key.id());

    assertThat(call(key, "version2").outcomes()).isEqualTo(List.of(new Refusal.LoginBad("", "")));
  }

  @Test
  void aKeyIsReadByOneStatementAndThenFromMemory() {
    BearerKey key = made();
    call(key, "no_function");

    assertThat(statements(() -> call(key, "add_lead"))).contains("INSERT").doesNotContain("UPDATE");
    List<String> warm = statements(() -> call(key, "add_lead"));
    assertThat(warm).containsExactly("INSERT", "INSERT", "INSERT", "COMMIT");
    database.dialer().part(com.dialer360.persistence.cache.Caches.class).flush();
    assertThat(statements(() -> call(key, "no_function")).stream().filter("SELECT"::equals))
        .hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void theSecretStandsNowhere() {
    BearerKey key = made();
    call(key, "add_lead");
    call(key, "no_function");
    keys.revoke(BY, key.id());
    call(key, "add_lead");

    centre
        .rows(
            "SELECT table_name AS name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")
        .forEach(
            table ->
                assertThat(centre.rows("SELECT * FROM " + table.get("name")).toString())
                    .as(table.get("name"))
                    .doesNotContain(key.secret()));
    assertThat(centre.value("SELECT DISTINCT user FROM {p}api_log")).isEqualTo("6666");
  }

  @Test
  void aDatabaseWithoutTheTableSaysSoToThoseWhoNeedIt() {
    centre.execute("DROP TABLE {p}api_keys");

    assertThat(call(BearerKey.of("d360_0123456789ab_" + "s".repeat(43)), "version2").outcomes())
        .isEqualTo(List.of(new Refusal.TableMissing("api_keys")));
    assertThatThrownBy(keys::all)
        .isInstanceOf(MissingTable.class)
        .hasMessageContaining("api_keys")
        .hasMessageContaining("docs/live-system.md");
    assertThatThrownBy(() -> keys.create(BY, KeyOrder.of("6666"))).isInstanceOf(MissingTable.class);
    assertThat(new Calls(database.dialer()).addLead("7275551111", Map.of())).hasSize(1);
  }

  private BearerKey made() {
    return ((CreateKeyResult.Created) keys.create(BY, KeyOrder.of("6666"))).secret();
  }

  private Reply<?> call(BearerKey key, String function) {
    Map<String, String> parameters =
        Map.of("function", function, "source", "test", "phone_number", "7275551111");
    return database
        .dialer()
        .gateway()
        .call(
            new ApiRequest(
                parameters,
                Optional.of(key),
                new Origin(
                    "10.1.2.3", "host", "http://host/api", "key=" + key.token(), List.of())));
  }

  private List<String> statements(Runnable work) {
    return GeneralLog.of(centre, work).stream().map(text -> text.split(" ", 2)[0]).toList();
  }
}
