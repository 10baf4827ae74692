package com.dialer360.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.outcome.Reply;
import com.dialer360.page.Cell;
import com.dialer360.page.ChooserPage;
import com.dialer360.page.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundsListTest {
  private final CallCentre callCentre = new CallCentre();

  private void sounds() {
    callCentre
        .media
        .sound("sounds0000", "conf.wav", 8044, "2017-05-01T12:00:00.7Z")
        .sound("sounds0000", "hello.gsm", 1650, "2017-01-16T04:30:05Z");
  }

  private String text(String pairs) {
    return callCentre.text("function=sounds_list&" + pairs);
  }

  private ChooserPage page(String pairs) {
    Reply<?> reply = callCentre.call("function=sounds_list&" + pairs);
    return (ChooserPage) ((Reply.Page<?>) reply).model();
  }

  @Test
  void printsLinesWithTabsAndServerTime() {
    sounds();

    assertThat(text("format=tab&stage=date"))
        .isEqualTo(
            """
            0\tconf.wav\t2017-05-01 08:00:00.\t8044\t1493640000
            1\thello.gsm\t2017-01-15 23:30:05.\t1650\t1484541005
            """);
    assertThat(callCentre.apiLog.rows()).isEmpty();
  }

  @Test
  void printsLinksToTheServerOfTheSounds() {
    sounds();

    assertThat(text("format=link&stage=name"))
        .isEqualTo(
            """
            <a href="http://127.0.0.1/sounds0000/conf.wav">conf.wav</a><br>
            <a href="http://127.0.0.1/sounds0000/hello.gsm">hello.gsm</a><br>
            """);
  }

  @Test
  void linksGoThroughTheFoldersAboveTheAdminPages() {
    callCentre
        .media
        .control(new SoundControl(true, "[::1]:81", "so und", "a/b/admin"))
        .sound("so und", "x.wav", 1, "2017-05-01T12:00:00Z");

    assertThat(text("format=link&stage=name"))
        .isEqualTo("<a href=\"http://[::1]:81/a/b/so%20und/x.wav\">x.wav</a><br>\n");
  }

  @Test
  void linksLetNoNameOutOfItsPlace() {
    callCentre
        .media
        .control(new SoundControl(true, "h\" onclick=\"", "s", ""))
        .sound("s", "\"><script>'&.wav", 1, "2017-05-01T12:00:00Z");

    assertThat(text("format=link&stage=name"))
        .isEqualTo(
            "<a href=\"http://h%22%20onclick%3D%22/s/%22%3E%3Cscript%3E%27%26.wav\">"
                + "&#34;&gt;&lt;script&gt;&#39;&amp;.wav</a><br>\n");
  }

  @Test
  void printsSeveralFormatsFileByFile() {
    sounds();

    assertThat(text("format=linkTAB&stage=size"))
        .isEqualTo(
            """
            0\tconf.wav\t2017-05-01 08:00:00.\t8044\t1493640000
            <a href="http://127.0.0.1/sounds0000/conf.wav">conf.wav</a><br>
            1\thello.gsm\t2017-01-15 23:30:05.\t1650\t1484541005
            <a href="http://127.0.0.1/sounds0000/hello.gsm">hello.gsm</a><br>
            """);
  }

  @Test
  void showsAPageToChooseFrom() {
    sounds();
    callCentre.media.control(new SoundControl(true, "127.0.0.1", "sounds0000", "sub/admin"));

    assertThat(page("format=selectframe&stage=date&comments=my field"))
        .isEqualTo(
            new ChooserPage(
                "Sounds",
                "my field",
                List.of(
                    new Cell.Text("#"),
                    sortedBy("FILENAME", "name"),
                    sortedBy("DATE", "date"),
                    sortedBy("SIZE", "size"),
                    new Cell.Text("PLAY")),
                List.of(
                    Row.of(
                        new Cell.Text("1"),
                        new Cell.Choice("conf.wav", "conf"),
                        new Cell.Text("2017-05-01 08:00:00."),
                        new Cell.Text("8044"),
                        new Cell.SameHost("PLAY", "/sub/sounds0000/conf.wav")),
                    Row.of(
                        new Cell.Text("2"),
                        new Cell.Choice("hello.gsm", "hello"),
                        new Cell.Text("2017-01-15 23:30:05."),
                        new Cell.Text("1650"),
                        new Cell.SameHost("PLAY", "/sub/sounds0000/hello.gsm")))));
  }

  private static Cell sortedBy(String head, String stage) {
    return new Cell.Call(
        head,
        List.of(
            Map.entry("source", "admin"),
            Map.entry("function", "sounds_list"),
            Map.entry("format", "selectframe"),
            Map.entry("comments", "my field"),
            Map.entry("stage", stage)));
  }

  @Test
  void aPageMayHoldTheOtherFormatsAboveEachFile() {
    callCentre.media.sound("sounds0000", "conf.wav", 8044, "2017-05-01T12:00:00Z");

    assertThat(page("format=tablinkselectframe&stage=date").rows())
        .startsWith(
            Row.of(new Cell.Text("0\tconf.wav\t2017-05-01 08:00:00.\t8044\t1493640000")),
            Row.of(new Cell.Link("conf.wav", "http://127.0.0.1/sounds0000/conf.wav")))
        .hasSize(3);
  }

  @Test
  void tellsAPageAsData() {
    sounds();

    assertThat(callCentre.call("function=sounds_list&format=selectframe&stage=size").outcomes())
        .first()
        .isEqualTo(
            new SoundsListResult.Choice(
                1,
                "conf",
                "conf.wav",
                "2017-05-01 08:00:00",
                8044,
                1493640000,
                "/sounds0000/conf.wav"));
    assertThat(text("format=selectframe&stage=size"))
        .startsWith("1|conf|conf.wav|2017-05-01 08:00:00|8044\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "format=tab",
        "format=tab&stage=length",
        "stage=name",
        "stage=name&format=csv",
        "format=selectframe"
      })
  void printsNothingWithoutAKnownFormatAndOrder(String pairs) {
    sounds();

    assertThat(callCentre.call("function=sounds_list&" + pairs))
        .isEqualTo(new Reply.Answer<>(List.of()));
  }

  @Test
  void printsNothingWithoutAFile() {
    callCentre.media.folder("sounds0000");

    assertThat(callCentre.call("function=sounds_list&format=tabselectframe&stage=name"))
        .isEqualTo(new Reply.Answer<>(List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"format=tab&stage=name", ""})
  void saysThatTheFolderIsMissing(String pairs) {
    assertThat(text(pairs))
        .isEqualTo(
            "ERROR: audio store web directory does not exist:"
                + " |6666|sounds_list|/srv/www/htdocs/sounds0000|\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly("sounds_list/ERROR/audio store web directory does not exist/1");
  }

  @Test
  void needsCentralSoundControlBeforeAnythingElse() {
    callCentre.media.controlOff();

    assertThat(text("format=tab&stage=name"))
        .isEqualTo("ERROR: sounds_list CENTRAL SOUND CONTROL IS NOT ACTIVE: |6666|0|\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly("sounds_list/ERROR/sounds_list CENTRAL SOUND CONTROL IS NOT ACTIVE/0");
  }

  @Test
  void refusesAUserWhoseNameIsSpelledOtherwiseThanItIs() {
    callCentre.settings.nonLatin();

    assertThat(text("user=66 66"))
        .isEqualTo(
            "ERROR: sounds_list USER DOES NOT HAVE PERMISSION TO VIEW SOUNDS LIST: |66 66|0|\n");
    assertThat(callCentre.apiLog.lines())
        .containsExactly(
            "sounds_list/ERROR/sounds_list USER DOES NOT HAVE PERMISSION TO VIEW SOUNDS LIST/0");
  }

  @Test
  void needsLevelSevenAndNeitherFlagNorSource() {
    sounds();
    callCentre.accounts.add(AccountBuilder.account("7777").level(7).build(), "1234");
    callCentre.accounts.add(AccountBuilder.account("4444").allowed(" version ").build(), "1234");

    assertThat(text("user=7777&source=&format=tab&stage=name")).startsWith("0\tconf.wav\t");
    assertThat(text("user=4444&source=&format=tab&stage=name"))
        .isEqualTo(
            "ERROR: auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION:"
                + " |4444|sounds_list|\n");
    assertThat(SoundsList.ENTRY.permission().flags()).isEmpty();
  }

  @Test
  void aCommandStartsWithNothingSent() {
    assertThat(SoundsList.command().stage(SoundOrder.NAME).build())
        .isEqualTo(
            new SoundsListCommand(new SoundFormats(false, false, false), SoundOrder.NAME, ""));
  }
}
