package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.lead.SureLikeness.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be told without the database, and what cannot. */
class SureLikenessTest {

  @ParameterizedTest
  @CsvSource({
    "DUPSYS, 7275551111, 101, 7275551111, 102, SAME",
    "DUPSYS, 7275551111, 101, 7275551112, 101, DIFFERENT",
    "DUPSYS, '727,5551111', 101, 7275551111, 101, UNSURE",
    "DUPLIST, 7275551111, 101, 7275551111, 101, SAME",
    "DUPLIST, 7275551111, 101, 7275551111, 0101, SAME",
    "DUPLIST, 7275551111, 101, 7275551111, 102, DIFFERENT",
    "DUPLIST, 7275551111, 1234567890123456789, 7275551111, 1234567890123456789, UNSURE",
    "DUPLIST, 7275551111, 1x1, 7275551111, 1x1, UNSURE",
    "DUPCAMP, 7275551111, 101, 7275551111, 101, SAME",
    "DUPCAMP, 7275551111, 101, 7275551111, 102, UNSURE",
    "DUPCAMP, 7275551111, 101, 7275551112, 102, DIFFERENT"
  })
  void numbersAndListsAreComparedAsTheirCheckSays(
      DuplicateCheckName check,
      String phone,
      String list,
      String otherPhone,
      String otherList,
      Relation relation) {
    assertThat(
            relation(check, lead(phone, list, "", "", ""), lead(otherPhone, otherList, "", "", "")))
        .isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({
    "Bob, Bob, SAME",
    "Bob, bob, UNSURE",
    "Bob, 'B-ob', UNSURE",
    "Bob, Rob, DIFFERENT",
    "Zoé, Zoe, UNSURE",
    "Zoé, Bob, UNSURE",
    "Zoé, Zoé, UNSURE",
    "Bob, 'Bob ', UNSURE",
    "abcdefghijklmnopqrstuvwxyz1234, abcdefghijklmnopqrstuvwxyz1234, SAME",
    "abcdefghijklmnopqrstuvwxyz12345, abcdefghijklmnopqrstuvwxyz12345, UNSURE"
  })
  void namesAreComparedWhileNoCollationCanMatter(String name, String other, Relation relation) {
    assertThat(
            relation(
                DuplicateCheckName.DUPNAMEPHONESYS,
                lead("1", "101", name, "", ""),
                lead("1", "101", other, "", "")))
        .isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({
    "Mr, 7275551111, SAME",
    "mr, 7275551111, UNSURE",
    "Dr, 7275551111, DIFFERENT",
    "Mr, 7275551112, DIFFERENT"
  })
  void titlesAreComparedWithTheirAlternatePhone(String title, String altPhone, Relation relation) {
    assertThat(
            relation(
                DuplicateCheckName.DUPTITLEALTPHONESYS,
                lead("1", "101", "a", "Mr", "7275551111"),
                lead("2", "102", "b", title, altPhone)))
        .isEqualTo(relation);
  }

  @Test
  void aTitleOrAlternatePhoneThatIsCutIsLeftToTheDatabase() {
    AddLeadCommand title = lead("1", "101", "", "Madam", "1");
    AddLeadCommand altPhone = lead("1", "101", "", "Mr", "1234567890123");

    assertThat(relation(DuplicateCheckName.DUPTITLEALTPHONESYS, title, title))
        .isEqualTo(Relation.UNSURE);
    assertThat(relation(DuplicateCheckName.DUPTITLEALTPHONESYS, altPhone, altPhone))
        .isEqualTo(Relation.UNSURE);
  }

  @Test
  void aBatchIsCutAtTheFirstDoubt() {
    assertThat(leading("7275551111", "7275551111", "7275552222")).isEqualTo(3);
    assertThat(leading("7275551111", "7275552222", "727,5551111", "1234567")).isEqualTo(2);
    assertThat(leading("727,5551111")).isEqualTo(1);
  }

  private static int leading(String... phones) {
    return SureLikeness.leading(
        List.of(phones).stream()
            .map(phone -> new LeadAddition(lead(phone, "101", "", "", "")))
            .toList());
  }

  @Test
  void aRehearsalRemembersWhatItHasSeen() {
    Rehearsal rehearsal = new Rehearsal();
    for (int lead = 0; lead < 10_000; lead++) {
      SureLikeness likeness = likeness(Integer.toString(1_000_000 + lead));
      assertThat(rehearsal.has(likeness)).isFalse();
      rehearsal.add(likeness);
      rehearsal.add(likeness);
    }

    for (int lead = 0; lead < 10_000; lead++) {
      assertThat(rehearsal.has(likeness(Integer.toString(1_000_000 + lead)))).isTrue();
    }
    assertThat(rehearsal.has(likeness("999999"))).isFalse();
  }

  private static SureLikeness likeness(String phone) {
    return SureLikeness.of(DuplicateCheckName.DUPSYS, lead(phone, "101", "", "", ""));
  }

  private static Relation relation(
      DuplicateCheckName check, AddLeadCommand one, AddLeadCommand other) {
    Relation relation = SureLikeness.of(check, one).relation(SureLikeness.of(check, other));
    assertThat(SureLikeness.of(check, other).relation(SureLikeness.of(check, one)))
        .isEqualTo(relation);
    return relation;
  }

  private static AddLeadCommand lead(
      String phone, String list, String firstName, String title, String altPhone) {
    return AddLead.command()
        .phoneNumber(phone)
        .listId(list)
        .duplicateCheck(DuplicateChecks.of("DUPSYS"))
        .details(
            LeadDetailsBuilder.builder(AddLead.command().details())
                .firstName(firstName)
                .title(title)
                .altPhone(altPhone)
                .build())
        .build();
  }
}
