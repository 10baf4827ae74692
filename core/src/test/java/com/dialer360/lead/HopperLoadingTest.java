package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.InMemoryHopper;
import com.dialer360.fakes.InMemoryLists;
import com.dialer360.lead.HopperLoading.Result;
import com.dialer360.timezone.CallCentreClock;
import com.dialer360.timezone.DialableNow;
import com.dialer360.timezone.GmtOffset;
import com.dialer360.timezone.InMemoryCallTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** add_lead.md, rule 12. */
class HopperLoadingTest {
  private static final HopperRequest UNCHECKED =
      new HopperRequest(true, new HopperPriority(5), false);
  private static final HopperRequest CHECKED = new HopperRequest(true, new HopperPriority(5), true);

  private final InMemoryHopper hopper = new InMemoryHopper();
  private final InMemoryLists lists =
      new InMemoryLists()
          .add("101", "TESTCAMP", "9am-9pm")
          .add(new LeadList("102", "TESTCAMP", "9am-5pm", true, "24hours"))
          .add(new LeadList("103", "GONE", "24hours", false, ""))
          .add(new LeadList("104", "GONE", "", false, ""))
          .add("105", "TESTCAMP", "states");

  @Test
  void queuesTheLeadForTheCampaignOfItsList() {
    assertThat(load("101", "", UNCHECKED)).isEqualTo(new Result.Queued(501));
    assertThat(hopper.entries())
        .containsExactly(
            new HopperEntry(
                7, "TESTCAMP", "101", new GmtOffset("-4"), "", new HopperPriority(5), "V1"));
  }

  @ParameterizedTest
  @CsvSource({"103", "555"})
  void queuesForNoCampaignWhereListOrCampaignDoNotExist(String listId) {
    load(listId, "", UNCHECKED);

    assertThat(hopper.entries())
        .singleElement()
        .extracting(HopperEntry::campaignId, HopperEntry::listId)
        .containsExactly("", listId);
  }

  /** At half past seven in the evening there. */
  @ParameterizedTest
  @CsvSource({
    "101, '', true",
    "102, '', false",
    "103, '', true",
    "104, '', false",
    "555, '', false",
    "105, FL, true",
    "105, TX, true"
  })
  void queuesWithinTheCallTimeOfTheListOrElseOfItsCampaign(
      String listId, String state, boolean queued) {
    assertThat(load(listId, state, CHECKED))
        .isEqualTo(queued ? new Result.Queued(501) : new Result.OutsideOfCallTime());
    assertThat(hopper.entries()).hasSize(queued ? 1 : 0);
  }

  @Test
  void looksAtTheHoursOfTheState() {
    assertThat(loadAt("2017-06-01T20:30:00", "105", "AL", CHECKED))
        .isEqualTo(new Result.OutsideOfCallTime());
    assertThat(loadAt("2017-06-01T20:30:00", "105", "", CHECKED)).isEqualTo(new Result.Queued(501));
  }

  @Test
  void looksAtTheCallTimeOnlyWhenAskedTo() {
    assertThat(loadAt("2017-06-01T23:30:00", "101", "", CHECKED))
        .isEqualTo(new Result.OutsideOfCallTime());
    assertThat(loadAt("2017-06-01T23:30:00", "101", "", UNCHECKED))
        .isEqualTo(new Result.Queued(501));
  }

  @Test
  void tellsThatTheDatabaseRefused() {
    hopper.refuse();

    assertThat(load("101", "", UNCHECKED)).isEqualTo(new Result.Refused());
  }

  private Result load(String listId, String state, HopperRequest request) {
    return loadAt("2017-06-01T19:30:00", listId, state, request);
  }

  private Result loadAt(String wallTime, String listId, String state, HopperRequest request) {
    return new HopperLoading(
            lists,
            hopper,
            new DialableNow(InMemoryCallTimes.ofRecordedCases(), CallCentreClock.newYork(wallTime)))
        .load(new AddedLead(7, "7275551111", listId, new GmtOffset("-4"), state, "V1"), request);
  }
}
