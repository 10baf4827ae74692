package com.dialer360.media;

import com.dialer360.access.Caller;
import com.dialer360.access.Permission;
import com.dialer360.access.ViewableGroups;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.dialect.DialectName;
import com.dialer360.outcome.Reply;
import com.dialer360.page.Cell;
import com.dialer360.page.ChooserPage;
import com.dialer360.page.Row;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Lists the voicemail boxes, for the forms of admin pages. Source: vm_list.md. */
public final class VmList implements ApiFunction<VmListCommand, VmListResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<VmListCommand> ENTRY =
      FunctionEntry.of(
              "vm_list",
              "outputs a list of voicemail boxes in the system",
              Effect.READ,
              Permission.level(7),
              VmListCommand.class,
              VmListResult.class)
          .checkedIn(CheckOrder.PERMISSION_FIRST);

  private static final VmListCommand NOTHING_SENT = CommandShape.unsent(VmListCommand.class);
  private static final List<Cell> HEADS =
      List.of(
          new Cell.Text("#"),
          new Cell.Text("Voicemail Boxes"),
          new Cell.Text("Name"),
          new Cell.Text("Email"));

  private final SoundSettings settings;
  private final VoicemailBoxes boxes;

  @Inject
  VmList(SoundSettings settings, VoicemailBoxes boxes) {
    this.settings = settings;
    this.boxes = boxes;
  }

  /** A command to start from: nothing sent. */
  public static VmListCommandBuilder command() {
    return VmListCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<VmListCommand> entry() {
    return ENTRY;
  }

  @Override
  public VmListResult notPermitted(Caller caller) {
    return new VmListResult.NotPermitted(caller.user());
  }

  @Override
  public Reply<VmListResult> execute(Caller caller, VmListCommand command) {
    if (caller.occasion().dialect() == DialectName.DIALER360 && !settings.current().active()) {
      return Reply.Answer.of(new VmListResult.ControlInactive());
    }
    ViewableGroups groups = caller.account().group().viewableGroups();
    List<VmListResult> listed = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (VoicemailBox box : boxes.active(groups)) {
      number++;
      listed.add(new VmListResult.Box(number, box.voicemailId(), box.name(), box.email()));
      rows.add(row(number, box.voicemailId(), box.name(), box.email()));
    }
    number = 0;
    for (PhoneBox box : boxes.ofActivePhones(groups)) {
      number++;
      listed.add(
          new VmListResult.Phone(
              number, box.voicemailId(), box.extension(), box.name(), box.email()));
      rows.add(row(number, box.voicemailId(), box.extension() + " - " + box.name(), box.email()));
    }
    return new Reply.Page<>(
        listed, new ChooserPage("Voicemail Boxes", command.comments(), HEADS, rows));
  }

  private static Row row(int number, String voicemailId, String name, String email) {
    return Row.of(
        new Cell.Text(Integer.toString(number)),
        new Cell.Choice(voicemailId, voicemailId),
        new Cell.Text(name),
        new Cell.Text(email));
  }
}
