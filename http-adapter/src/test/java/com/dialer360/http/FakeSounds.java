package com.dialer360.http;

import com.dialer360.access.Caller;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.Parameter;
import com.dialer360.media.SoundsListResult;
import com.dialer360.outcome.Reply;
import com.dialer360.page.Cell;
import com.dialer360.page.ChooserPage;
import com.dialer360.page.Row;
import java.util.List;
import java.util.Map;

/** A sounds_list that shows a page of one sound, with one link of each kind. */
final class FakeSounds implements ApiFunction<FakeSounds.Command, SoundsListResult> {
  public record Command(@Parameter("the field") String comments) {}

  @Override
  public FunctionEntry<Command> entry() {
    return FunctionEntry.of(
            "sounds_list",
            "lists sounds",
            Effect.READ,
            Permission.level(7),
            Command.class,
            SoundsListResult.class)
        .checkedIn(CheckOrder.PERMISSION_FIRST);
  }

  @Override
  public Reply.Page<SoundsListResult> execute(Caller caller, Command command) {
    return new Reply.Page<>(
        List.of(
            new SoundsListResult.Choice(
                1, "é", "é.wav", "2017-05-01 08:00:00", 8044, 1493640000, "/s/%C3%A9.wav")),
        new ChooserPage(
            "Sounds",
            command.comments(),
            List.of(
                new Cell.Text("#"),
                new Cell.Call(
                    "DATE",
                    List.of(Map.entry("function", "sounds_list"), Map.entry("stage", "date")))),
            List.of(
                Row.of(
                    new Cell.Choice("é.wav", "é"), new Cell.SameHost("PLAY", "/s/%C3%A9.wav")))));
  }
}
