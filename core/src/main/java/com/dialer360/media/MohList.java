package com.dialer360.media;

import com.dialer360.access.Caller;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import com.dialer360.page.Cell;
import com.dialer360.page.ChooserPage;
import com.dialer360.page.Row;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Lists the classes of music on hold, for the forms of admin pages. Source: moh_list.md. */
public final class MohList implements ApiFunction<MohListCommand, MohListResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<MohListCommand> ENTRY =
      FunctionEntry.of(
              "moh_list",
              "outputs a list of music on hold classes in the system",
              Effect.READ,
              Permission.level(7),
              MohListCommand.class,
              MohListResult.class)
          .checkedIn(CheckOrder.PERMISSION_FIRST);

  private static final MohListCommand NOTHING_SENT = CommandShape.unsent(MohListCommand.class);
  private static final List<Cell> HEADS =
      List.of(
          new Cell.Text("#"),
          new Cell.Text("Music On Hold Class"),
          new Cell.Text("Name"),
          new Cell.Text("Random"));

  /** Browsers make one of several plain blanks. */
  private static final String TWO_BLANKS = "\u00a0 ";

  private final SoundSettings settings;
  private final MusicOnHold music;

  @Inject
  MohList(SoundSettings settings, MusicOnHold music) {
    this.settings = settings;
    this.music = music;
  }

  /** A command to start from: nothing sent. */
  public static MohListCommandBuilder command() {
    return MohListCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<MohListCommand> entry() {
    return ENTRY;
  }

  @Override
  public MohListResult notPermitted(Caller caller) {
    return new MohListResult.NotPermitted(caller.user());
  }

  @Override
  public Reply<MohListResult> execute(Caller caller, MohListCommand command) {
    if (!settings.current().active()) {
      return Reply.Answer.of(new MohListResult.ControlInactive(caller.user()));
    }
    List<MohListResult> listed = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (MusicClass one : music.classes(caller.account().group().viewableGroups())) {
      number++;
      listed.add(
          new MohListResult.MusicClass(
              number, one.mohId(), one.name(), one.random(), String.join("  ", one.files())));
      rows.add(
          Row.of(
              new Cell.Text(Integer.toString(number)),
              new Cell.Choice(one.mohId(), one.mohId()),
              new Cell.Text(one.name()),
              new Cell.Text(one.random())));
      rows.add(
          Row.of(
              new Cell.Text(""),
              new Cell.Text("Files:"),
              new Cell.Text(String.join(TWO_BLANKS, one.files()))));
    }
    return new Reply.Page<>(
        listed, new ChooserPage("Music On Hold", command.comments(), HEADS, rows));
  }
}
