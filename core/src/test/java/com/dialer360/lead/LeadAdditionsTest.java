package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Caller;
import com.dialer360.access.Occasion;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.outcome.Failure;
import com.dialer360.transaction.Transactions;
import com.dialer360.wiring.Dialer360;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Many leads at once end as they would one after the other. */
class LeadAdditionsTest {
  private static final Caller CALLER =
      new Caller("6666", AccountBuilder.account("6666").build(), "test", Occasion.embedded());
  private static final List<String> CHECKS =
      List.of(
          "",
          "DUPLIST",
          "DUPCAMP",
          "DUPSYS",
          "DUPTITLEALTPHONELIST",
          "DUPTITLEALTPHONESYS",
          "DUPNAMEPHONELIST",
          "DUPNAMEPHONECAMP",
          "DUPNAMEPHONESYS-DUPLIST",
          "DUPSYS-DUPNAMEPHONELIST-90DAY");

  private static final Pattern DUPLICATE_ID = Pattern.compile("duplicateId=(\\d+)");

  private final CallCentre together = new CallCentre();
  private final CallCentre alone = new CallCentre();
  private final Dialer360 addingTogether = together.start();
  private final Dialer360 addingAlone = alone.start();

  @AfterEach
  void stop() {
    addingTogether.close();
    addingAlone.close();
  }

  @RepeatedTest(200)
  void endAsOneAfterTheOther(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<AddLeadCommand> commands =
        IntStream.range(0, 40).mapToObj(row -> command(random, row)).toList();
    together.doNotCall.system("7275550007");
    alone.doNotCall.system("7275550007");

    List<String> atOnce = told(together, added(addingTogether, commands));
    List<String> inTurn = new ArrayList<>();
    for (AddLeadCommand command : commands) {
      inTurn.addAll(told(alone, added(addingAlone, List.of(command))));
    }

    assertThat(atOnce).isEqualTo(inTurn);
    assertThat(stored(together)).isEqualTo(stored(alone));
  }

  @Test
  void aRowThatRepeatsARefusedOneIsAddedInItsPlace() {
    together.leads.refuse("refused");

    List<List<AddLeadResult>> said =
        added(
            addingTogether,
            List.of(
                named("refused", "7275551111"),
                named("taken", "7275551111"),
                named("late", "7275551111"),
                named("other", "7275552222")));

    assertThat(said.get(0).get(0)).isInstanceOf(AddLeadResult.LeadNotAdded.class);
    assertThat(said.get(1)).noneMatch(Failure.class::isInstance);
    assertThat(said.get(2).get(0)).isInstanceOf(AddLeadResult.DuplicateInSystem.class);
    assertThat(stored(together)).containsExactlyInAnyOrder("taken", "other");
  }

  @Test
  void whenTheDatabaseRefusesOneOfManyTheOthersAreStored() {
    together.leads.refuse("refused");

    List<List<AddLeadResult>> said =
        added(
            addingTogether,
            List.of(
                named("one", "7275551111"),
                named("refused", "7275552222"),
                named("two", "7275553333")));

    assertThat(said.get(1).get(0)).isInstanceOf(AddLeadResult.LeadNotAdded.class);
    assertThat(stored(together)).containsExactly("one", "two");
  }

  @Test
  void locksOfAllAreTakenAtOnceInOrderBeforeAnythingIsLookedFor() {
    added(
        addingTogether,
        List.of(named("b", "7275552222"), named("a", "7275551111"), named("c", "7275552222")));

    assertThat(together.locks.held())
        .containsExactly("phone_number 7275551111", "phone_number 7275552222");
  }

  private static AddLeadCommand named(String code, String phoneNumber) {
    return AddLead.command()
        .phoneNumber(phoneNumber)
        .listId("101")
        .duplicateCheck(DuplicateChecks.of("DUPSYS"))
        .details(
            LeadDetailsBuilder.builder(AddLead.command().details()).vendorLeadCode(code).build())
        .build();
  }

  private static AddLeadCommand command(Random random, int row) {
    return AddLead.command()
        .phoneNumber(one(random, "7275550001", "7275550002", "7275550007", "727555000,1", "1"))
        .listId(one(random, "101", "102", "107", "555"))
        .duplicateCheck(DuplicateChecks.of(CHECKS.get(random.nextInt(CHECKS.size()))))
        .dncCheck(random.nextBoolean() ? DncLookup.NUMBER : DncLookup.OFF)
        .multiAltPhones(random.nextInt(5) == 0 ? "7275559999_1_x" : "")
        .details(
            LeadDetailsBuilder.builder(AddLead.command().details())
                .vendorLeadCode("row " + row)
                .title(one(random, "Mr", "mr", "Doctor", ""))
                .altPhone(one(random, "", "1", "2"))
                .firstName(one(random, "Bob", "bob", "Ann", "Zoé"))
                .lastName(one(random, "Smith", "SMITH"))
                .build())
        .build();
  }

  private static String one(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }

  private static List<List<AddLeadResult>> added(Dialer360 dialer, List<AddLeadCommand> commands) {
    return dialer
        .part(Transactions.class)
        .inOne(() -> dialer.part(LeadAdditions.class).added(CALLER, commands));
  }

  /** What was said, each lead named by its code instead of its id; an addition is not told. */
  private static List<String> told(CallCentre centre, List<List<AddLeadResult>> said) {
    return said.stream()
        .map(
            each ->
                each.stream()
                    .filter(Failure.class::isInstance)
                    .map(result -> named(centre, result.toString()))
                    .toList()
                    .toString())
        .toList();
  }

  private static String named(CallCentre centre, String text) {
    return DUPLICATE_ID
        .matcher(text)
        .replaceAll(
            match -> centre.leads.lead(Long.parseLong(match.group(1))).details().vendorLeadCode());
  }

  private static List<String> stored(CallCentre centre) {
    return centre.leads.ids().stream()
        .map(id -> centre.leads.lead(id).details().vendorLeadCode())
        .sorted()
        .toList();
  }
}
