package com.dialer360.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Account;
import com.dialer360.access.Admission;
import com.dialer360.access.ApiKey;
import com.dialer360.access.BearerKey;
import com.dialer360.access.Caller;
import com.dialer360.access.Occasion;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.wiring.Dialer360;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeysTest {
  private static final LocalDateTime NOW = LocalDateTime.parse("2017-06-01T14:30:00");
  private static final Caller BY = new Caller("cli", Account.none(), "cli", Occasion.embedded());

  private final CallCentre centre = new CallCentre();
  private final Dialer360 dialer =
      centre.start(
          binder ->
              binder
                  .bind(RandomBytes.class)
                  .toInstance(bytes -> Arrays.fill(bytes, (byte) bytes.length)));
  private final Keys keys = dialer.part(Keys.class);

  @AfterEach
  void stop() {
    dialer.close();
  }

  @Test
  void aKeyIsMadeAndLetsIn() {
    CreateKeyResult.Created created =
        (CreateKeyResult.Created)
            keys.create(
                BY,
                new KeyOrder("6666", Optional.of(NOW.plusDays(1)), Set.of("version", "add_lead")));

    assertThat(created.key())
        .isEqualTo(
            new ApiKey(
                "060606060606",
                "6666",
                NOW,
                Optional.of(NOW.plusDays(1)),
                Optional.empty(),
                Set.of("add_lead", "version")));
    assertThat(created.secret().token())
        .isEqualTo("d360_060606060606_ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA");
    assertThat(created.toString()).doesNotContain("ICAg");
    assertThat(keys.all()).containsExactly(created.key());
    assertThat(dialer.logIn(created.secret(), "test")).isInstanceOf(Admission.Admitted.class);
    assertThat(centre.adminLog.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.user()).isEqualTo("cli");
              assertThat(row.date()).isEqualTo(NOW);
              assertThat(row.event().section()).isEqualTo("USERS");
              assertThat(row.event().recordId()).isEqualTo("6666");
              assertThat(row.event().code()).isEqualTo("ADMIN API ADD KEY");
              assertThat(row.event().notes()).isEqualTo("key: 060606060606");
              assertThat(row.event().change())
                  .isEqualTo(
                      "key_id='060606060606', expires='2017-06-02 14:30:00',"
                          + " functions='add_lead version'");
            });
  }

  @Test
  void whatCannotBeIsRefusedAndLeavesNothing() {
    centre.accounts.add(AccountBuilder.account("low").level(6).build(), "1234");
    centre.accounts.add(AccountBuilder.account("gone").inactive().build(), "1234");

    assertThat(keys.create(BY, KeyOrder.of("none")))
        .isEqualTo(new CreateKeyResult.NoSuchUser("none"));
    assertThat(keys.create(BY, KeyOrder.of("LOW")))
        .isEqualTo(new CreateKeyResult.UserMayNotLogIn("low"));
    assertThat(keys.create(BY, KeyOrder.of("gone")))
        .isEqualTo(new CreateKeyResult.UserMayNotLogIn("gone"));
    assertThat(
            keys.create(
                BY, new KeyOrder("6666", Optional.empty(), Set.of("b_lead", "a_lead", "add_lead"))))
        .isEqualTo(new CreateKeyResult.UnknownFunctions(List.of("a_lead", "b_lead")));
    assertThat(keys.create(BY, new KeyOrder("6666", Optional.of(NOW), Set.of())))
        .isEqualTo(new CreateKeyResult.AlreadyExpired(NOW));
    assertThat(keys.all()).isEmpty();
    assertThat(centre.adminLog.rows()).isEmpty();
  }

  @Test
  void aRevokedKeyOpensNothingAndStaysListed() {
    BearerKey secret = ((CreateKeyResult.Created) keys.create(BY, KeyOrder.of("6666"))).secret();

    Optional<ApiKey> revoked = keys.revoke(BY, secret.id());
    keys.revoke(BY, secret.id());

    assertThat(revoked.flatMap(ApiKey::revoked)).contains(NOW);
    assertThat(keys.ofUser("6666")).isEqualTo(List.of(revoked.orElseThrow()));
    assertThat(keys.ofUser("7777")).isEmpty();
    assertThat(dialer.logIn(secret, "test")).isInstanceOf(Admission.Turned.class);
    assertThat(centre.adminLog.rows())
        .extracting(row -> row.event().code())
        .containsExactly("ADMIN API ADD KEY", "ADMIN API REVOKE KEY");
    assertThat(keys.revoke(BY, "none")).isEmpty();
  }
}
