package com.dialer360.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Occasion;
import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.list.BigListStep.Work;
import com.dialer360.transaction.DatabaseUnavailable;
import com.dialer360.wiring.Dialer360;
import org.junit.jupiter.api.Test;

/** A list of too many leads for one transaction is worked through before it. */
class BigListTest {
  private static final int RANGE = BigList.RANGE;

  private final CallCentre callCentre = new CallCentre();

  private String updateList(String pairs) {
    return callCentre.text(DialectName.DIALER360, "function=update_list&list_id=101&" + pairs);
  }

  @Test
  void aListOfARangeIsDoneInTheTransaction() {
    callCentre.listLeads.add(1, RANGE, true);

    assertThat(updateList("reset_list=Y&delete_leads=Y"))
        .contains("RESET - 6666|101|" + RANGE + "\n", "DELETED - 6666|101|" + RANGE + "\n");
    assertThat(callCentre.listLeads.statements()).containsExactly("reset all", "delete all");
  }

  @Test
  void aLargerOneIsDoneRangeByRangeWithTheTrueCount() {
    callCentre.listLeads.add(5, 7, true).add(2008, 4005, true).add(10_000, 10_000, false);

    assertThat(updateList("active=N&reset_list=Y&delete_leads=Y"))
        .isEqualTo(
            """
            SUCCESS: update_list LIST HAS BEEN UPDATED - 6666|101
            NOTICE: update_list LEADS IN LIST HAVE BEEN RESET - 6666|101|2001
            NOTICE: update_list LEADS IN LIST HAVE BEEN DELETED - 6666|101|2002
            """);
    assertThat(callCentre.listLeads.statements())
        .containsExactly(
            "reset 5-2004",
            "reset 2005-4004",
            "reset 4005-6004",
            "reset 6005-8004",
            "reset 8005-10000",
            "delete 5-2004",
            "delete 2005-4004",
            "delete 4005-6004",
            "delete 6005-8004",
            "delete 8005-10000");
    assertThat(callCentre.adminLog.lines())
        .contains("LISTS/RESET/101/ADMIN API RESET LIST/2001 leads reset, list resets today: 1");
  }

  @Test
  void aTransactionThatBeginsAnewKeepsTheCount() {
    callCentre.listLeads.add(1, RANGE + 1, true);
    callCentre.transactions.breakOff(1);

    assertThat(updateList("delete_leads=Y")).endsWith("DELETED - 6666|101|2001\n");
  }

  @Test
  void tellsHowFarItHasCome() {
    callCentre.listLeads.add(1, 3, true).add(2001, 4000, true).add(7500, 8000, false);

    updateList("reset_list=Y&delete_leads=Y");

    assertThat(callCentre.bigListSteps)
        .containsExactly(
            new BigListStep("101", Work.RESET, 3, 2504, 25),
            new BigListStep("101", Work.RESET, 2003, 2504, 50),
            new BigListStep("101", Work.RESET, 2003, 2504, 75),
            new BigListStep("101", Work.RESET, 2003, 2504, 100),
            new BigListStep("101", Work.DELETE, 3, 2504, 25),
            new BigListStep("101", Work.DELETE, 2003, 2504, 50),
            new BigListStep("101", Work.DELETE, 2003, 2504, 75),
            new BigListStep("101", Work.DELETE, 2504, 2504, 100));
  }

  @Test
  void aListOfARangeNeedsNoProgress() {
    callCentre.listLeads.add(1, RANGE, true);

    updateList("reset_list=Y");

    assertThat(callCentre.bigListSteps).isEmpty();
  }

  @Test
  void stoppedInTheMiddleItGoesOnWithTheRestAndTellsItsOwnNumber() {
    callCentre.listLeads.add(1, 7000, true).breakAt(4500);
    assertThatThrownBy(() -> updateList("delete_leads=Y")).isInstanceOf(DatabaseUnavailable.class);
    assertThat(callCentre.bigListSteps)
        .last()
        .isEqualTo(new BigListStep("101", Work.DELETE, 4000, 7000, 57));
    assertThat(callCentre.adminLog.lines()).isEmpty();

    assertThat(updateList("delete_leads=Y")).endsWith("DELETED - 6666|101|3000\n");
    assertThat(callCentre.listLeads.count()).isZero();
  }

  @Test
  void aResetThatWasStoppedGoesOnWithTheRestAndIsCountedOnce() {
    callCentre.listLeads.add(1, 7000, true).breakAt(4500);
    assertThatThrownBy(() -> updateList("reset_list=Y")).isInstanceOf(DatabaseUnavailable.class);
    assertThat(callCentre.listLeads.called()).isEqualTo(3000);

    assertThat(updateList("reset_list=Y")).endsWith("RESET - 6666|101|3000\n");
    assertThat(callCentre.listLeads.called()).isZero();
    assertThat(callCentre.adminLog.lines())
        .containsExactly(
            "LISTS/RESET/101/ADMIN API RESET LIST/3000 leads reset, list resets today: 1");
  }

  @Test
  void onlyWhatWasAskedForIsDone() {
    callCentre.listLeads.add(1, RANGE + 1, true);

    updateList("reset_list=Y");

    assertThat(callCentre.listLeads.statements())
        .containsExactly("reset 1-2000", "reset 2001-2001");
  }

  @Test
  void whatIsRefusedIsNotDoneBefore() {
    callCentre.listLeads.add(1, RANGE + 1, true);
    callCentre.listSettings.resets("101", 3, 3);

    assertThat(updateList("reset_list=Y&delete_leads=Y&active=X")).startsWith("ERROR");
    assertThat(updateList("reset_list=Y")).contains("LIST RESET FAILED");
    callCentre.accounts.add(
        AccountBuilder.account("6666").without(Flag.MODIFY_LEADS).build(), "1234");
    assertThat(updateList("delete_leads=Y")).contains("USER DOES NOT HAVE PERMISSION");
    assertThat(callCentre.listLeads.statements()).isEmpty();
  }

  @Test
  void aListThatDoesNotExistIsLeftAlone() {
    callCentre.listLeads.add(1, RANGE + 1, true);
    callCentre.lists.remove("101");

    assertThat(updateList("reset_list=Y&delete_leads=Y")).contains("LIST DOES NOT EXIST");
    assertThat(callCentre.listLeads.statements()).isEmpty();
  }

  /** Another call deleted the list while its leads were being reset. */
  @Test
  void aListThatGoesMeanwhileCannotBeReset() {
    callCentre.listLeads.add(1, 3, true);
    callCentre.listSettings.forget("101");

    assertThat(updateList("reset_list=Y"))
        .endsWith("LIST RESET FAILED, daily reset limit reached: 0 / 0 - 6666|101\n");
  }

  @Test
  void withinTheTransactionOfAnotherAllIsDoneThere() {
    callCentre.listLeads.add(1, RANGE + 1, true);
    Caller caller =
        new Caller("6666", AccountBuilder.account("6666").build(), "test", Occasion.embedded());

    try (Dialer360 dialer = callCentre.start()) {
      UpdateList updateList = dialer.part(UpdateList.class);
      callCentre.transactions.inOne(
          () ->
              updateList.execute(
                  caller, UpdateList.command().listId("101").deleteLeads(true).build()));
    }

    assertThat(callCentre.listLeads.statements()).containsExactly("delete all");
  }
}
