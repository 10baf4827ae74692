package com.dialer360.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.FixedSettings;
import com.dialer360.fakes.InMemoryAccounts;
import com.dialer360.fakes.InMemoryIpLists;
import com.dialer360.timezone.CallCentreClock;
import com.dialer360.timezone.ServerTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locks and keys in the nights in which the wall clock jumps: they last as long as in others. */
class LoginAtClockChangesTest {
  private static final Occasion OCCASION =
      new Occasion("10.1.2.3", "host", "page", "", "", DialectName.DIALER360, 0);
  private static final BearerKey KEY = new BearerKey("0123456789ab", "s".repeat(43));

  private final InMemoryAccounts accounts = new InMemoryAccounts();

  @ParameterizedTest
  @CsvSource({
    // from 02:00 to 03:00 at 07:00Z
    "America/New_York, 2017-03-12T01:55, 2017-03-12T07:05:00Z, true",
    "America/New_York, 2017-03-12T01:55, 2017-03-12T07:10:00Z, true",
    "America/New_York, 2017-03-12T01:55, 2017-03-12T07:10:01Z, false",
    "America/New_York, 2017-03-12T03:00, 2017-03-12T07:15:00Z, true",
    "America/New_York, 2017-03-12T03:00, 2017-03-12T07:15:01Z, false",
    // from 02:00 back to 01:00 at 06:00Z
    "America/New_York, 2017-11-05T00:50, 2017-11-05T05:05:00Z, true",
    "America/New_York, 2017-11-05T00:50, 2017-11-05T05:05:01Z, false",
    "America/New_York, 2017-11-05T01:10, 2017-11-05T05:25:00Z, true",
    "America/New_York, 2017-11-05T01:10, 2017-11-05T05:25:01Z, false",
    "America/New_York, 2017-11-05T01:50, 2017-11-05T05:59:59Z, true",
    "America/New_York, 2017-11-05T01:50, 2017-11-05T06:05:00Z, true",
    "America/New_York, 2017-11-05T01:50, 2017-11-05T06:05:01Z, false",
    "America/New_York, 2017-11-05T01:50, 2017-11-05T06:49:59Z, false",
    // what may have been the second showing locks: rather too long than not at all
    "America/New_York, 2017-11-05T01:50, 2017-11-05T07:05:00Z, true",
    "America/New_York, 2017-11-05T01:50, 2017-11-05T07:05:01Z, false",
    "Europe/Berlin, 2017-03-26T01:55, 2017-03-26T01:10:00Z, true",
    "Europe/Berlin, 2017-03-26T01:55, 2017-03-26T01:10:01Z, false",
    "Europe/Berlin, 2017-10-29T02:50, 2017-10-29T01:05:00Z, true",
    "Europe/Berlin, 2017-10-29T02:50, 2017-10-29T01:05:01Z, false",
  })
  void tenFailuresLockForFifteenMinutes(
      ZoneId zone, LocalDateTime lastLogin, Instant now, boolean locked) {
    accounts.add(AccountBuilder.account("6666").build(), "1234", 10, lastLogin);

    assertThat(admitted(new Credentials("6666", "1234"), CallCentreClock.at(now, zone)))
        .isEqualTo(!locked);
  }

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2017-03-12T02:30, 2017-03-12T06:59:59Z, true",
    "America/New_York, 2017-03-12T02:30, 2017-03-12T07:00:00Z, false",
    "America/New_York, 2017-11-05T01:30, 2017-11-05T05:29:59Z, true",
    "America/New_York, 2017-11-05T01:30, 2017-11-05T05:30:00Z, false",
    // 01:15 once more: what had expired stays so
    "America/New_York, 2017-11-05T01:30, 2017-11-05T06:15:00Z, false",
    "Europe/Berlin, 2017-10-29T02:30, 2017-10-29T00:29:59Z, true",
    "Europe/Berlin, 2017-10-29T02:30, 2017-10-29T01:15:00Z, false",
  })
  void aKeyExpiresOnce(ZoneId zone, LocalDateTime expires, Instant now, boolean opens) {
    accounts.add(AccountBuilder.account("6666").build(), "1234");
    accounts.add(
        new ApiKey(
            KEY.id(),
            "6666",
            LocalDateTime.parse("2017-01-01T00:00"),
            Optional.of(expires),
            Optional.empty(),
            Set.of()),
        KEY.secretHash());

    assertThat(admitted(KEY, CallCentreClock.at(now, zone))).isEqualTo(opens);
  }

  private boolean admitted(Authorization sent, ServerTime serverTime) {
    FixedSettings settings = new FixedSettings();
    return new Login(
                accounts,
                new AddressRules(new InMemoryIpLists(), settings),
                (password, current) -> Optional.of("#" + password),
                settings,
                serverTime)
            .admit(sent, "test", OCCASION)
        instanceof Admission.Admitted;
  }
}
