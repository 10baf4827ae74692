package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.system.VersionResult;
import com.dialer360.timezone.GmtOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table "Common outcomes" of common.md, and version.md: words and what the log holds. */
class CommonWordsTest {
  private static final Outcome VERSION =
      new VersionResult.Shown(
          "2.4-34",
          "110424-0854",
          "2017-06-01 14:30:00",
          1496341800,
          1,
          new GmtOffset("-5"),
          new GmtOffset("-4"),
          "2.14-111",
          "181214-1606",
          new GmtOffset("-5.00"),
          new GmtOffset("-4.00"));

  private static final Map<String, Refusal> REFUSALS =
      Stream.of(
              new Refusal.Coffee("make_coffee"),
              new Refusal.LoginBad("6666", "1234"),
              new Refusal.LoginLocked("6666"),
              new Refusal.LoginIpBlocked("10.1.2.3"),
              new Refusal.UserGroupMissing("6666", "GHOSTS"),
              new Refusal.NoFunction(),
              new Refusal.TableMissing("api_keys"),
              new Refusal.IdempotencyKeyInvalid(),
              new Refusal.IdempotencyKeysDiffer(),
              new Refusal.IdempotencyConflict(),
              new Refusal.IdempotencyInProgress(),
              new Refusal.InvalidSource("a"),
              new Refusal.FunctionDenied("6666", "add_lead", "1"))
          .collect(
              Collectors.toUnmodifiableMap(
                  refusal -> OutcomeName.of(refusal).code(), Function.identity()));

  private final Dialect dialer360 = Dialect.named(DialectName.DIALER360);
  private final Dialect vicidial = Dialect.named(DialectName.VICIDIAL);
  private final LogText logText = new LogText();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
"""
login_bad ~ ERROR: Login incorrect, please try again: |6666||BAD| ~ ERROR: Login incorrect, please try again: |6666|1234|BAD|
login_locked ~ ERROR: Too many login attempts, try again in 15 minutes: |6666|LOCK| ~ same
login_ip_blocked ~ ERROR: Your IP Address is not allowed: 10.1.2.3: ||IPBLOCK| ~ same
user_group_missing ~ ERROR: user_group DOES NOT EXIST: |6666|GHOSTS| ~ same
no_function ~ ERROR: NO FUNCTION SPECIFIED ~ same
table_missing ~ ERROR: THE DATABASE LACKS A TABLE THAT THIS NEEDS, SEE docs/live-system.md - api_keys ~ ERROR: THE DATABASE LACKS A TABLE THAT THIS NEEDS, SEE docs/live-system.md: |api_keys|
idempotency_key_invalid ~ ERROR: IDEMPOTENCY KEY MUST BE 1 TO 255 VISIBLE ASCII CHARACTERS ~ same
idempotency_keys_differ ~ ERROR: IDEMPOTENCY KEYS OF HEADER AND PARAMETER DIFFER ~ same
idempotency_conflict ~ ERROR: IDEMPOTENCY KEY WAS USED FOR ANOTHER REQUEST ~ same
idempotency_in_progress ~ ERROR: THE FIRST CALL WITH THIS IDEMPOTENCY KEY IS STILL BEING WORKED ON ~ same
function_denied ~ ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - 6666|add_lead ~ ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION: |6666|add_lead|
""")
  void saysWhatItsRowSays(String code, String words, String liveWords) {
    Refusal refusal = REFUSALS.get(code);

    assertThat(refusal.kind()).isEqualTo(Outcome.Kind.ERROR);
    assertThat(dialer360.line(refusal)).isEqualTo(words + "\n");
    assertThat(vicidial.line(refusal))
        .isEqualTo((liveWords.equals("same") ? words : liveWords) + "\n");
  }

  @Test
  void coffeeEndsWithoutALineFeed() {
    Refusal coffee = REFUSALS.get("coffee");

    assertThat(coffee.kind()).isEqualTo(Outcome.Kind.ERROR);
    assertThat(dialer360.line(coffee)).isEqualTo("Coffee: make_coffee|Error 418 I'm a teapot");
    assertThat(vicidial.line(coffee)).isEqualTo("Coffee: make_coffee|Error 418 I'm a teapot");
  }

  @Test
  void anInvalidSourceIsToldInTwoLines() {
    String lines = "ERROR: Invalid Source - a\nERROR: Invalid Source: |a|\n";

    assertThat(dialer360.line(REFUSALS.get("invalid_source"))).isEqualTo(lines);
    assertThat(vicidial.line(REFUSALS.get("invalid_source"))).isEqualTo(lines);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      textBlock =
"""
coffee ~ `` ~ Coffee: make_coffee|Error 418 I'm a teapot ~ as called
user_group_missing ~ user_group DOES NOT EXIST ~ `` ~ as called
no_function ~ NO FUNCTION SPECIFIED ~ `` ~ as called
table_missing ~ THE DATABASE LACKS A TABLE THAT THIS NEEDS, SEE docs/live-system.md ~ api_keys ~ as called
idempotency_key_invalid ~ IDEMPOTENCY KEY MUST BE 1 TO 255 VISIBLE ASCII CHARACTERS ~ `` ~ as called
idempotency_keys_differ ~ IDEMPOTENCY KEYS OF HEADER AND PARAMETER DIFFER ~ `` ~ as called
idempotency_conflict ~ IDEMPOTENCY KEY WAS USED FOR ANOTHER REQUEST ~ `` ~ as called
idempotency_in_progress ~ THE FIRST CALL WITH THIS IDEMPOTENCY KEY IS STILL BEING WORKED ON ~ `` ~ as called
invalid_source ~ Invalid Source ~ `` ~ as called
function_denied ~ auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION ~ 1 ~ add_lead
""")
  void logsReasonAndData(String code, String reason, String data, String function) {
    assertThat(logText.of(REFUSALS.get(code)))
        .contains(
            new LogText.Line(
                Optional.of(function).filter(name -> !name.equals("as called")), reason, data));
  }

  @ParameterizedTest
  @CsvSource({"login_bad", "login_locked", "login_ip_blocked"})
  void logsNoLogin(String code) {
    assertThat(logText.of(REFUSALS.get(code))).isEmpty();
  }

  @Test
  void everyRefusalIsTestedHere() {
    assertThat(REFUSALS.values())
        .extracting(Outcome::getClass)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Refusal.class.getPermittedSubclasses())
                .<Class<? extends Outcome>>map(type -> type.asSubclass(Outcome.class))
                .toList());
  }

  @Test
  void versionIsToldByEachDialectInItsOwnFields() {
    String live =
        "VERSION: 2.14-111|BUILD: 181214-1606|DATE: 2017-06-01 14:30:00|EPOCH: 1496341800"
            + "|DST: 1|TZ: -5.00|TZNOW: -4.00|";

    assertThat(VERSION.kind()).isEqualTo(Outcome.Kind.SUCCESS);
    assertThat(dialer360.line(VERSION))
        .isEqualTo(
            "VERSION: 2.4-34|BUILD: 110424-0854|DATE: 2017-06-01 14:30:00|EPOCH: 1496341800"
                + "|DST: 1|TZ: -5|TZNOW: -4|\n");
    assertThat(vicidial.line(VERSION)).isEqualTo(live + "\n");
    assertThat(logText.of(VERSION)).contains(new LogText.Line(Optional.of("version"), "", live));
  }

  @Test
  void theLinesOfAReplyFollowEachOther() {
    Reply<Outcome> reply =
        new Reply.Answer<>(List.of(new Refusal.NoFunction(), new Refusal.LoginLocked("6666")));

    assertThat(dialer360.text(reply))
        .isEqualTo(
            """
            ERROR: NO FUNCTION SPECIFIED
            ERROR: Too many login attempts, try again in 15 minutes: |6666|LOCK|
            """);
  }
}
