package com.dialer360.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.outcome.Reply;
import com.dialer360.page.Cell;
import com.dialer360.page.ChooserPage;
import com.dialer360.page.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class MohListTest {
  private final CallCentre callCentre = new CallCentre();

  private void music() {
    callCentre
        .media
        .add("---ALL---", new MusicClass("default", "Default Music", "N", List.of()))
        .add("AGENTS", new MusicClass("jazz", "Smooth jazz", "Y", List.of("piano", "sax")));
  }

  @Test
  void showsEachClassWithItsFilesBelow() {
    music();

    Reply<?> reply = callCentre.call("function=moh_list&format=tab&stage=date&comments=field");

    assertThat(((Reply.Page<?>) reply).model())
        .isEqualTo(
            new ChooserPage(
                "Music On Hold",
                "field",
                List.of(
                    new Cell.Text("#"),
                    new Cell.Text("Music On Hold Class"),
                    new Cell.Text("Name"),
                    new Cell.Text("Random")),
                List.of(
                    Row.of(
                        new Cell.Text("1"),
                        new Cell.Choice("default", "default"),
                        new Cell.Text("Default Music"),
                        new Cell.Text("N")),
                    Row.of(new Cell.Text(""), new Cell.Text("Files:"), new Cell.Text("")),
                    Row.of(
                        new Cell.Text("2"),
                        new Cell.Choice("jazz", "jazz"),
                        new Cell.Text("Smooth jazz"),
                        new Cell.Text("Y")),
                    Row.of(
                        new Cell.Text(""),
                        new Cell.Text("Files:"),
                        new Cell.Text("piano\u00a0 sax")))));
    assertThat(callCentre.apiLog.rows()).isEmpty();
  }

  @Test
  void tellsTheSameAsData() {
    music();

    assertThat(callCentre.call("function=moh_list").outcomes())
        .isEqualTo(
            List.of(
                new MohListResult.MusicClass(1, "default", "Default Music", "N", ""),
                new MohListResult.MusicClass(2, "jazz", "Smooth jazz", "Y", "piano  sax")));
    assertThat(callCentre.text("function=moh_list"))
        .isEqualTo(
            """
            1|default|Default Music|N|
            2|jazz|Smooth jazz|Y|piano  sax
            """);
  }

  @Test
  void showsAnEmptyTableWhenThereIsNoClass() {
    Reply<?> reply = callCentre.call("function=moh_list");

    assertThat(((ChooserPage) ((Reply.Page<?>) reply).model()).rows()).isEmpty();
  }

  @Test
  void needsCentralSoundControl() {
    callCentre.media.controlOff();
    music();

    assertThat(callCentre.text("function=moh_list"))
        .isEqualTo("ERROR: sounds_list CENTRAL SOUND CONTROL IS NOT ACTIVE: |6666|0|\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly("moh_list/ERROR/sounds_list CENTRAL SOUND CONTROL IS NOT ACTIVE/0");
  }

  @Test
  void refusesAUserWhoseNameIsSpelledOtherwiseThanItIs() {
    callCentre.settings.nonLatin();

    assertThat(callCentre.text("function=moh_list&user=66 66"))
        .isEqualTo(
            "ERROR: sounds_list USER DOES NOT HAVE PERMISSION TO VIEW SOUNDS LIST: |66 66|0|\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "moh_list/ERROR/sounds_list USER DOES NOT HAVE PERMISSION TO VIEW SOUNDS LIST/0");
  }

  @Test
  void looksAtTheAllowedFunctionsBeforeTheControl() {
    callCentre.media.controlOff();
    callCentre.accounts.add(
        AccountBuilder.account("4444").level(7).allowed(" version ").build(), "1234");

    assertThat(callCentre.text("function=moh_list&user=4444&source="))
        .isEqualTo(
            "ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION: |4444|moh_list|\n");
  }

  @Test
  void aCommandStartsWithNothingSent() {
    assertThat(MohList.command().comments("f").build()).isEqualTo(new MohListCommand("", "f"));
    assertThat(MohList.ENTRY.permission().flags()).isEmpty();
  }
}
