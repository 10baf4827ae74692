package com.dialer360.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.Configuration;
import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.log.ApiLogRow;
import com.dialer360.outcome.Reply;
import com.dialer360.wiring.Dialer360;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** version.md, with the recorded answers. */
class VersionTest {
  private static final Configuration RECORDED =
      Configuration.defaults()
          .with("the test", Map.of("version", "2.4-34", "build", "110424-0854"));

  private final CallCentre callCentre = new CallCentre();

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "2017-06-01T14:30:00, -5.00, 1496341800|DST: 1|TZ: -5|TZNOW: -4|, 1496341800|DST: 1|TZ:"
            + " -5.00|TZNOW: -4|",
        "2017-12-01T14:30:00, -5.00, 1512156600|DST: 0|TZ: -5|TZNOW: -5|, 1512156600|DST: 0|TZ:"
            + " -5.00|TZNOW: -5.00|",
        "2017-06-01T14:30:00, 5.50, 1496341800|DST: 1|TZ: 5.5|TZNOW: 6.5|, 1496341800|DST: 1|TZ:"
            + " 5.50|TZNOW: 6.5|",
        "2017-12-01T14:30:00, 5.50, 1512156600|DST: 0|TZ: 5.5|TZNOW: 5.5|, 1512156600|DST: 0|TZ:"
            + " 5.50|TZNOW: 5.50|",
        "2017-06-01T14:30:00, 0.00, 1496341800|DST: 1|TZ: 0|TZNOW: 1|, 1496341800|DST: 1|TZ:"
            + " 0.00|TZNOW: 1|",
        "2017-06-01T14:30:00, none, 1496341800|DST: 1|TZ: |TZNOW: -4|, 1496341800|DST: 1|TZ:"
            + " |TZNOW: -4|",
        "2017-12-01T14:30:00, none, 1512156600|DST: 0|TZ: |TZNOW: -5|, 1512156600|DST: 0|TZ:"
            + " |TZNOW: -5|",
        "2017-06-01T14:30:00, '', 1496341800|DST: 1|TZ: |TZNOW: 1|, 1496341800|DST: 1|TZ:"
            + " |TZNOW: 1|",
        "2017-12-01T14:30:00, '', 1512156600|DST: 0|TZ: |TZNOW: |, 1512156600|DST: 0|TZ:"
            + " |TZNOW: |"
      })
  void tellsTheTimeOfTheCallCentre(String wallTime, String localGmt, String told, String live) {
    callCentre.at(wallTime).localGmt(Optional.ofNullable(localGmt));
    String date = wallTime.replace('T', ' ');

    Reply<?> reply = version();

    assertThat(Dialect.named(DialectName.DIALER360).text(reply))
        .isEqualTo("VERSION: 2.4-34|BUILD: 110424-0854|DATE: " + date + "|EPOCH: " + told + "\n");
    assertThat(Dialect.named(DialectName.VICIDIAL).text(reply))
        .isEqualTo("VERSION: 2.14-111|BUILD: 181214-1606|DATE: " + date + "|EPOCH: " + live + "\n");
  }

  @Test
  void needsNoLoginAndIsLoggedAsPrintedUnderTheUserThatWasNamed() {
    assertThat(version().succeeded()).isTrue();
    assertThat(callCentre.apiLog.rows())
        .singleElement()
        .extracting(
            ApiLogRow::user,
            ApiLogRow::function,
            ApiLogRow::result,
            ApiLogRow::resultReason,
            ApiLogRow::data,
            ApiLogRow::source)
        .containsExactly(
            "nobody",
            "version",
            "SUCCESS",
            "",
            "VERSION: 2.14-111|BUILD: 181214-1606|DATE: 2017-06-01 14:30:00|EPOCH: 1496341800"
                + "|DST: 1|TZ: -5.00|TZNOW: -4|",
            "");
    assertThat(callCentre.accounts.writes()).isZero();
  }

  @Test
  void versionAndBuildAreThoseOfThisProgramUnlessConfigured() {
    VersionSettings settings = VersionSettings.of(Configuration.defaults());

    assertThat(settings.dialer360()).isEqualTo(ReleaseStamp.own());
    assertThat(settings.vicidial()).isEqualTo(new ReleaseStamp("2.14-111", "181214-1606"));
  }

  @Test
  void versionAndBuildCanBeConfiguredForEachDialect() {
    Configuration configuration =
        Configuration.defaults()
            .with(
                "the test",
                Map.of(
                    "version", "v",
                    "build", "b",
                    "vicidial.version", "lv",
                    "vicidial.build", "lb"));

    assertThat(VersionSettings.of(configuration))
        .isEqualTo(new VersionSettings(new ReleaseStamp("v", "b"), new ReleaseStamp("lv", "lb")));
  }

  @Test
  void theOwnStampIsFilledInByTheBuild() {
    assertThat(ReleaseStamp.own().version()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
    assertThat(ReleaseStamp.own().build()).matches("[0-9]{6}-[0-9]{4}");
  }

  private Reply<?> version() {
    try (Dialer360 dialer = callCentre.start(RECORDED)) {
      return dialer
          .gateway()
          .call(
              new ApiRequest(
                  Map.of("function", "version", "user", "nobody"),
                  Optional.empty(),
                  Origin.local("test")));
    }
  }
}
