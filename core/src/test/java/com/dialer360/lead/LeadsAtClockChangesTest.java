package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.CallCentre;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Leads in the nights in which the clocks of the call centre change: New York on 2017-03-12 at
 * 07:00Z and on 2017-11-05 at 06:00Z, Berlin on 2017-03-26 and on 2017-10-29 at 01:00Z.
 */
class LeadsAtClockChangesTest {
  private final CallCentre callCentre = new CallCentre();

  private void at(Instant moment, ZoneId zone) {
    callCentre
        .localGmt(Optional.of(zone.getId().equals("Europe/Berlin") ? "1.00" : "-5.00"))
        .at(moment, zone);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-12T06:59:59Z, America/New_York, 1, 7275551111, -5",
    "2017-03-12T07:00:00Z, America/New_York, 1, 7275551111, -4",
    "2017-03-12T07:00:00Z, America/New_York, 1, 2135551111, -8",
    "2017-03-12T09:59:59Z, America/New_York, 1, 2135551111, -8",
    "2017-03-12T10:00:00Z, America/New_York, 1, 2135551111, -7",
    "2017-03-12T07:00:00Z, America/New_York, 1, 8085551111, -10",
    // a range ends by standard time, an hour after the clocks of the place: timezone.md, part 2
    "2017-11-05T05:30:00Z, America/New_York, 1, 7275551111, -4",
    "2017-11-05T05:59:59Z, America/New_York, 1, 7275551111, -4",
    "2017-11-05T06:00:00Z, America/New_York, 1, 7275551111, -4",
    "2017-11-05T06:59:59Z, America/New_York, 1, 7275551111, -4",
    "2017-11-05T07:00:00Z, America/New_York, 1, 7275551111, -5",
    "2017-11-05T06:30:00Z, America/New_York, 1, 8085551111, -10",
    "2017-11-05T09:59:59Z, America/New_York, 1, 2135551111, -7",
    "2017-11-05T10:00:00Z, America/New_York, 1, 2135551111, -8",
    "2017-03-26T00:59:59Z, Europe/Berlin, 44, 2075551111, 0",
    "2017-03-26T01:00:00Z, Europe/Berlin, 44, 2075551111, 1",
    "2017-03-26T01:00:00Z, Europe/Berlin, 1, 7275551111, -4",
    "2017-10-29T00:30:00Z, Europe/Berlin, 44, 2075551111, 1",
    "2017-10-29T00:59:59Z, Europe/Berlin, 44, 2075551111, 1",
    "2017-10-29T01:00:00Z, Europe/Berlin, 44, 2075551111, 0",
    "2017-10-29T01:30:00Z, Europe/Berlin, 44, 2075551111, 0",
    "2017-10-29T01:30:00Z, Europe/Berlin, 1, 7275551111, -4",
  })
  void anAddedLeadHasTheOffsetOfThatMoment(
      Instant moment, ZoneId zone, String phoneCode, String number, String offset) {
    at(moment, zone);

    assertThat(
            callCentre.text(
                "function=add_lead&phone_code=" + phoneCode + "&phone_number=" + number))
        .isEqualTo(
            "SUCCESS: add_lead LEAD HAS BEEN ADDED - %s|999|1|%s|6666\n".formatted(number, offset));
  }

  /** From nine to nine in Honolulu, which has no daylight saving time: 19:00Z to 07:00Z. */
  @ParameterizedTest
  @CsvSource({
    "2017-03-12T06:59:59Z, America/New_York, true",
    "2017-03-12T07:00:00Z, America/New_York, false",
    "2017-11-05T05:30:00Z, America/New_York, true",
    "2017-11-05T06:30:00Z, America/New_York, true",
    "2017-11-05T06:59:59Z, America/New_York, true",
    "2017-11-05T07:00:00Z, America/New_York, false",
    "2017-03-26T00:59:59Z, Europe/Berlin, true",
    "2017-03-26T01:00:00Z, Europe/Berlin, true",
    "2017-10-29T00:30:00Z, Europe/Berlin, true",
    "2017-10-29T01:30:00Z, Europe/Berlin, true",
    "2017-10-29T06:59:59Z, Europe/Berlin, true",
    "2017-10-29T07:00:00Z, Europe/Berlin, false",
  })
  void aNumberIsQueuedWhenItsOwnHourIsRight(Instant moment, ZoneId zone, boolean queued) {
    at(moment, zone);
    OldLeads old = new OldLeads(callCentre.leads);
    old.add("8085552222", "101");

    callCentre.text(
        "function=add_lead&phone_code=1&phone_number=8085551111&list_id=101&add_to_hopper=Y"
            + "&hopper_local_call_time_check=Y");
    callCentre.text(
        DialectName.VICIDIAL,
        "function=update_lead&lead_id=1&gmt_offset_now=-10&add_to_hopper=Y"
            + "&hopper_local_call_time_check=Y");

    assertThat(callCentre.hopper.entries()).hasSize(queued ? 2 : 0);
  }
}
