package com.dialer360.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.outcome.Reply;
import com.dialer360.page.Cell;
import com.dialer360.page.ChooserPage;
import com.dialer360.page.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VmListTest {
  private final CallCentre callCentre = new CallCentre();

  private ChooserPage page(String pairs) {
    return (ChooserPage) ((Reply.Page<?>) callCentre.call(pairs)).model();
  }

  private void boxes() {
    callCentre
        .media
        .add("---ALL---", new VoicemailBox("9000", "Sales mailbox", "sales@example.com"))
        .add("AGENTS", new VoicemailBox("9001", "Agents mailbox", ""))
        .add("---ALL---", new PhoneBox("100", "cc100", "Extension 100", ""))
        .add("ADMIN", new PhoneBox("350", "350", "Extension 350", "350@example.com"));
  }

  private static Row row(String number, String id, String name, String email) {
    return Row.of(
        new Cell.Text(number), new Cell.Choice(id, id), new Cell.Text(name), new Cell.Text(email));
  }

  @Test
  void showsTheBoxesAndThenThosePhonesHaveEachNumberedFromOne() {
    boxes();

    assertThat(page("function=vm_list&format=tab&stage=date&comments=field"))
        .isEqualTo(
            new ChooserPage(
                "Voicemail Boxes",
                "field",
                List.of(
                    new Cell.Text("#"),
                    new Cell.Text("Voicemail Boxes"),
                    new Cell.Text("Name"),
                    new Cell.Text("Email")),
                List.of(
                    row("1", "9000", "Sales mailbox", "sales@example.com"),
                    row("2", "9001", "Agents mailbox", ""),
                    row("1", "100", "cc100 - Extension 100", ""),
                    row("2", "350", "350 - Extension 350", "350@example.com"))));
  }

  @Test
  void tellsTheSameAsData() {
    boxes();

    Reply<?> reply = callCentre.call("function=vm_list");

    assertThat(reply.outcomes())
        .isEqualTo(
            List.of(
                new VmListResult.Box(1, "9000", "Sales mailbox", "sales@example.com"),
                new VmListResult.Box(2, "9001", "Agents mailbox", ""),
                new VmListResult.Phone(1, "100", "cc100", "Extension 100", ""),
                new VmListResult.Phone(2, "350", "350", "Extension 350", "350@example.com")));
    assertThat(reply.succeeded()).isTrue();
  }

  @Test
  void saysALineABoxWhereNoPageCanBeShown() {
    boxes();

    assertThat(callCentre.text("function=vm_list"))
        .isEqualTo(
            """
            1|9000|Sales mailbox|sales@example.com
            2|9001|Agents mailbox|
            1|100|cc100 - Extension 100|
            2|350|350 - Extension 350|350@example.com
            """);
  }

  @Test
  void showsAnEmptyTableWhenThereIsNothing() {
    assertThat(page("function=vm_list").rows()).isEmpty();
    assertThat(page("function=vm_list").field()).isEmpty();
    assertThat(page("function=vm_list").heads()).hasSize(4);
  }

  @Test
  void logsNoSuccess() {
    boxes();

    callCentre.call("function=vm_list");

    assertThat(callCentre.apiLog.rows()).isEmpty();
  }

  @Test
  void showsOnlyWhatTheGroupMaySee() {
    boxes();
    callCentre.accounts.add(AccountBuilder.account("3333").seeing(" AGENTS ").build(), "1234");

    assertThat(page("function=vm_list&user=3333").rows())
        .extracting(row -> row.cells().get(1).text())
        .containsExactly("9000", "9001", "100");
  }

  @Test
  void needsNoSourceAndNoFlagButLevelSeven() {
    callCentre.accounts.add(AccountBuilder.account("7777").level(7).build(), "1234");

    assertThat(callCentre.call("function=vm_list&user=7777&source=").succeeded()).isTrue();
    assertThat(VmList.ENTRY.permission().flags()).isEmpty();
    assertThat(VmList.ENTRY.permission().level()).isEqualTo(7);
  }

  @Test
  void refusesAUserWhoseNameIsSpelledOtherwiseThanItIs() {
    callCentre.settings.nonLatin();

    assertThat(callCentre.text("function=vm_list&user=66 66"))
        .isEqualTo(
            "ERROR: vm_list USER DOES NOT HAVE PERMISSION TO VIEW VOICEMAIL BOXES LIST:"
                + " |66 66|0|\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "vm_list/ERROR/vm_list USER DOES NOT HAVE PERMISSION TO VIEW VOICEMAIL BOXES LIST/0");
  }

  @Test
  void needsCentralSoundControlInTheDialectOfTheDocument() {
    callCentre.media.controlOff();

    assertThat(callCentre.call("function=vm_list").outcomes())
        .isEqualTo(List.of(new VmListResult.ControlInactive()));
    assertThat(callCentre.apiLog.lines())
        .containsExactly("vm_list/ERROR/vm_list CENTRAL SOUND CONTROL IS NOT ACTIVE/0");
  }

  @Test
  void listsWithoutCentralSoundControlAsLiveSystemsDo() {
    callCentre.media.controlOff();
    boxes();

    Reply<?> reply =
        callCentre.call(
            new ApiRequest(
                    Map.of("user", "6666", "pass", "1234", "function", "vm_list"),
                    Optional.empty(),
                    Origin.local("test"))
                .in(DialectName.VICIDIAL));

    assertThat(reply.outcomes()).hasSize(4);
  }

  @Test
  void looksAtThePermissionBeforeTheFunctionsAndAtTheseBeforeTheControl() {
    callCentre.media.controlOff();
    callCentre.accounts.add(AccountBuilder.account("4444").allowed(" version ").build(), "1234");

    assertThat(callCentre.text("function=vm_list&user=4444"))
        .isEqualTo(
            "ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION: |4444|vm_list|\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly("vm_list/ERROR/auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION/1");
  }

  @Test
  void aCommandStartsWithNothingSent() {
    assertThat(VmList.command().comments("f").build()).isEqualTo(new VmListCommand("", "f"));
  }
}
