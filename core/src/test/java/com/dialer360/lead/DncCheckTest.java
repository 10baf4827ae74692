package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.InMemoryDoNotCall;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** add_lead.md, rule 6. */
class DncCheckTest {
  private static final String NUMBER = "7275551111";

  private final InMemoryDoNotCall doNotCall = new InMemoryDoNotCall();

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 7275551111, true",
    "NUMBER, 727XXXXXXX, false",
    "AREACODE, 7275551111, true",
    "AREACODE, 727XXXXXXX, true",
    "AREACODE, 312XXXXXXX, false",
    "OFF, 7275551111, false"
  })
  void looksOnTheListOfTheSystem(DncLookup lookup, String entry, boolean refused) {
    doNotCall.system(entry);

    assertThat(refuse(lookup, DncLookup.OFF))
        .isEqualTo(refused ? Optional.of(DncList.SYSTEM) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, CAMP, 7275551111, true",
    "NUMBER, CAMP, 727XXXXXXX, false",
    "AREACODE, CAMP, 7275551111, true",
    "AREACODE, CAMP, 727XXXXXXX, true",
    "NUMBER, OTHER, 7275551111, false",
    "OFF, CAMP, 7275551111, false"
  })
  void looksOnTheListOfTheCampaignSent(
      DncLookup lookup, String campaign, String entry, boolean refused) {
    doNotCall.campaign(campaign, entry);

    assertThat(refuse(DncLookup.OFF, lookup))
        .isEqualTo(refused ? Optional.of(DncList.CAMPAIGN) : Optional.empty());
  }

  @Test
  void tellsOfTheSystemFirst() {
    doNotCall.system(NUMBER).campaign("CAMP", NUMBER);

    assertThat(refuse(DncLookup.NUMBER, DncLookup.NUMBER)).contains(DncList.SYSTEM);
  }

  private Optional<DncList> refuse(DncLookup system, DncLookup campaign) {
    return new DncCheck(doNotCall).barring(new DncQuestion(NUMBER, system, campaign, "CAMP"));
  }
}
