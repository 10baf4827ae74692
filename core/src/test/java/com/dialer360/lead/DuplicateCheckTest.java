package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.InMemoryLeads;
import com.dialer360.fakes.InMemoryLists;
import com.dialer360.timezone.CallCentreClock;
import com.dialer360.timezone.GmtOffset;
import com.dialer360.timezone.ServerTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** add_lead.md, rule 7. */
class DuplicateCheckTest {
  private static final ServerTime NOW = CallCentreClock.newYork("2017-06-01T14:30:00");
  private static final LocalDateTime YESTERDAY = NOW.now().minusDays(1);

  private final InMemoryLists lists =
      new InMemoryLists()
          .add("101", "TESTCAMP", "")
          .add("102", "TESTCAMP", "")
          .add("107", "OTHER", "");
  private final InMemoryLeads leads = new InMemoryLeads(lists);
  private final List<String> held = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "DUPLIST, 101, true",
    "DUPLIST, 102, false",
    "DUPCAMP, 101, true",
    "DUPCAMP, 102, true",
    "DUPCAMP, 107, false",
    "DUPCAMP, 555, false",
    "DUPSYS, 107, true",
    "DUPSYS, 555, true",
    "DUPTITLEALTPHONELIST, 101, true",
    "DUPTITLEALTPHONELIST, 102, false",
    "DUPTITLEALTPHONECAMP, 102, true",
    "DUPTITLEALTPHONECAMP, 107, false",
    "DUPTITLEALTPHONESYS, 107, true",
    "DUPNAMEPHONELIST, 101, true",
    "DUPNAMEPHONELIST, 102, false",
    "DUPNAMEPHONECAMP, 102, true",
    "DUPNAMEPHONECAMP, 107, false",
    "DUPNAMEPHONESYS, 107, true"
  })
  void looksWhereItsNameSays(String check, String listOfTheNewLead, boolean found) {
    load("101", "7275551111", bob(), YESTERDAY);

    assertThat(refuse(check, "7275551111", listOfTheNewLead, bob()).isPresent()).isEqualTo(found);
  }

  @Test
  void namesTheOutcomeTheTwoListsAndTheLead() {
    load("101", "7275551111", bob(), YESTERDAY);

    assertThat(outcome("DUPLIST", "101"))
        .isEqualTo(new AddLeadResult.DuplicateInList("7275551111", "101", 1));
    assertThat(outcome("DUPCAMP", "102"))
        .isEqualTo(new AddLeadResult.DuplicateInCampaign("7275551111", "102", 1, "101"));
    assertThat(outcome("DUPSYS", "107"))
        .isEqualTo(new AddLeadResult.DuplicateInSystem("7275551111", "107", 1, "101"));
    assertThat(outcome("DUPTITLEALTPHONELIST", "101"))
        .isEqualTo(new AddLeadResult.DuplicateTitleInList("Mr", "7275559999", "101", 1));
    assertThat(outcome("DUPTITLEALTPHONECAMP", "102"))
        .isEqualTo(new AddLeadResult.DuplicateTitleInCampaign("Mr", "7275559999", "102", 1, "101"));
    assertThat(outcome("DUPTITLEALTPHONESYS", "107"))
        .isEqualTo(new AddLeadResult.DuplicateTitleInSystem("Mr", "7275559999", "107", 1, "101"));
    assertThat(outcome("DUPNAMEPHONELIST", "101"))
        .isEqualTo(
            new AddLeadResult.DuplicateNameInList("Bob", "Wilson", "7275551111", "101", 1, "101"));
    assertThat(outcome("DUPNAMEPHONECAMP", "102"))
        .isEqualTo(
            new AddLeadResult.DuplicateNameInCampaign(
                "Bob", "Wilson", "7275551111", "102", 1, "101"));
    assertThat(outcome("DUPNAMEPHONESYS", "107"))
        .isEqualTo(
            new AddLeadResult.DuplicateNameInSystem(
                "Bob", "Wilson", "7275551111", "107", 1, "101"));
  }

  @Test
  void comparesWhatItsNameSays() {
    load("101", "7275551111", bob(), YESTERDAY);
    LeadDetails other = details("Dr", "Bob", "Smith", "7275558888");

    assertThat(refuse("DUPLIST", "7275550000", "101", bob())).isEmpty();
    assertThat(refuse("DUPLIST", "7275551111", "101", other)).isPresent();
    assertThat(refuse("DUPTITLEALTPHONELIST", "7275550000", "101", bob())).isPresent();
    assertThat(refuse("DUPTITLEALTPHONELIST", "7275551111", "101", other)).isEmpty();
    assertThat(refuse("DUPNAMEPHONELIST", "7275551111", "101", other)).isEmpty();
    assertThat(refuse("DUPNAMEPHONELIST", "7275550000", "101", bob())).isEmpty();
  }

  @Test
  void takesEmptyForEqualToEmpty() {
    load("101", "7275551111", details("", "", "", ""), YESTERDAY);

    assertThat(refuse("DUPTITLEALTPHONESYS", "7275550000", "107", details("", "", "", "")))
        .isPresent();
  }

  @Test
  void makesTheChecksInOrderAndEndsWithTheFirstHit() {
    load("102", "7275551111", bob(), YESTERDAY);

    assertThat(outcome("DUPNAMEPHONESYS-DUPSYS-DUPCAMP-DUPLIST", "101"))
        .isInstanceOf(AddLeadResult.DuplicateInCampaign.class);
    assertThat(leads.searches())
        .extracting(DuplicateSearch::scope)
        .containsExactly(DuplicateSearch.Scope.LIST, DuplicateSearch.Scope.CAMPAIGN);
  }

  @Test
  void looksForNothingWhenNoCheckIsNamed() {
    load("101", "7275551111", bob(), YESTERDAY);

    assertThat(refuse("90DAY", "7275551111", "101", bob())).isEmpty();
    assertThat(leads.searches()).isEmpty();
    assertThat(held).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DUPSYS90DAY, 2017-03-03T14:30:00, false",
    "DUPSYS90DAY, 2017-03-03T14:30:01, true",
    "dupsys-90day, 2017-03-03T14:29:59, false",
    "DUPSYS, 2017-03-03T14:30:00, true"
  })
  void ninetyDaysLimitTheSearchToLaterLeads(String checks, LocalDateTime entryDate, boolean found) {
    load("101", "7275551111", bob(), entryDate);

    assertThat(refuse(checks, "7275551111", "101", bob()).isPresent()).isEqualTo(found);
  }

  @Test
  void ninetyDaysLimitEveryCheck() {
    refuse("DUPLIST DUPTITLEALTPHONESYS 90DAY", "7275551111", "101", bob());

    assertThat(leads.searches())
        .extracting(DuplicateSearch::loadedAfter)
        .containsExactly(
            Optional.of(LocalDateTime.parse("2017-03-03T14:30:00")),
            Optional.of(LocalDateTime.parse("2017-03-03T14:30:00")));
  }

  @Test
  void holdsALockOnTheDigitsOfEachNumberOnceAndInOrderBeforeItSearches() {
    refuse("DUPSYS DUPTITLEALTPHONESYS DUPNAMEPHONESYS", "727,5551111", "101", bob());

    assertThat(held).containsExactly("alt_phone 7275559999", "phone_number 7275551111");
  }

  @Test
  void leadsThatACollationCallsTheSameHaveTheSameLock() {
    refuse("DUPTITLEALTPHONESYS", "7275551111", "101", details("", "", "", "727-555 9999 X"));
    refuse("DUPTITLEALTPHONESYS", "7275551111", "101", details("", "", "", "７２７-555 9999 x"));

    assertThat(held).containsExactly("alt_phone 7275559999", "alt_phone 7275559999");
  }

  private AddLeadResult outcome(String checks, String listId) {
    return refuse(checks, "7275551111", listId, bob()).orElseThrow();
  }

  private Optional<AddLeadResult> refuse(
      String checks, String number, String listId, LeadDetails details) {
    int searchesBefore = leads.searches().size();
    DuplicateCheck check =
        new DuplicateCheck(
            leads,
            lists,
            names -> {
              assertThat(leads.searches()).as("searches before the lock").hasSize(searchesBefore);
              held.addAll(names);
            },
            NOW);
    LeadAddition lead =
        new LeadAddition(
            AddLead.command()
                .phoneNumber(number)
                .listId(listId)
                .duplicateCheck(DuplicateChecks.of(checks))
                .details(details)
                .build());
    check.lock(List.of(lead));
    assertThat(check.refuse(List.of(lead))).isEmpty();
    return lead.said().stream().findFirst();
  }

  private void load(String listId, String number, LeadDetails details, LocalDateTime entryDate) {
    leads.add(
        new NewLead(
            entryDate,
            "NEW",
            "6666",
            listId,
            "0",
            "1",
            number,
            new GmtOffset("-4"),
            "U",
            "0",
            details));
  }

  private static LeadDetails bob() {
    return details("Mr", "Bob", "Wilson", "7275559999");
  }

  private static LeadDetails details(
      String title, String firstName, String lastName, String altPhone) {
    return LeadDetailsBuilder.builder(AddLead.command().details())
        .title(title)
        .firstName(firstName)
        .lastName(lastName)
        .altPhone(altPhone)
        .build();
  }
}
