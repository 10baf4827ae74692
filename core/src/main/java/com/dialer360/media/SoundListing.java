package com.dialer360.media;

import com.dialer360.outcome.Reply;
import com.dialer360.page.Cell;
import com.dialer360.page.ChooserPage;
import com.dialer360.page.Row;
import com.dialer360.text.Markup;
import com.dialer360.text.Percent;
import com.dialer360.timezone.ServerTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints sounds in the formats that were asked for. Source: sounds_list.md, "Output". */
final class SoundListing {
  private final SoundControl control;
  private final ServerTime serverTime;
  private final SoundsListCommand command;
  private final List<SoundsListResult> said = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  SoundListing(SoundControl control, ServerTime serverTime, SoundsListCommand command) {
    this.control = control;
    this.serverTime = serverTime;
    this.command = command;
  }

  /** These sounds, in this order; nothing when there are none. */
  Reply<SoundsListResult> of(List<Sound> sounds) {
    int index = 0;
    for (Sound sound : sounds) {
      add(index++, sound);
    }
    return command.format().selectframe() && !said.isEmpty()
        ? new Reply.Page<>(said, new ChooserPage("Sounds", command.comments(), heads(), rows))
        : new Reply.Answer<>(said);
  }

  private void add(int index, Sound sound) {
    String date = serverTime.printed(sound.modified());
    if (command.format().tab()) {
      said.add(new SoundsListResult.Tab(index, sound.name(), date, sound.size(), sound.epoch()));
      rows.add(
          Row.of(
              new Cell.Text(
                  "%d\t%s\t%s.\t%d\t%d"
                      .formatted(index, sound.name(), date, sound.size(), sound.epoch()))));
    }
    if (command.format().link()) {
      String address = "http://" + Percent.host(control.webServer()) + path(sound);
      said.add(new SoundsListResult.Link(sound.name(), address, Markup.escaped(sound.name())));
      rows.add(Row.of(new Cell.Link(sound.name(), address)));
    }
    if (command.format().selectframe()) {
      said.add(
          new SoundsListResult.Choice(
              index + 1,
              sound.prompt(),
              sound.name(),
              date,
              sound.size(),
              sound.epoch(),
              path(sound)));
      rows.add(
          Row.of(
              new Cell.Text(Integer.toString(index + 1)),
              new Cell.Choice(sound.name(), sound.prompt()),
              new Cell.Text(date + "."),
              new Cell.Text(Long.toString(sound.size())),
              new Cell.SameHost("PLAY", path(sound))));
    }
  }

  private String path(Sound sound) {
    String admin = control.adminWebDirectory();
    String above = admin.substring(0, admin.lastIndexOf('/') + 1);
    return "/" + Percent.path(above + control.webDirectory() + "/" + sound.name());
  }

  private List<Cell> heads() {
    return List.of(
        new Cell.Text("#"),
        sortedBy("FILENAME", SoundOrder.NAME),
        sortedBy("DATE", SoundOrder.DATE),
        sortedBy("SIZE", SoundOrder.SIZE),
        new Cell.Text("PLAY"));
  }

  private Cell sortedBy(String head, SoundOrder order) {
    return new Cell.Call(
        head,
        List.of(
            Map.entry("source", "admin"),
            Map.entry("function", SoundsList.ENTRY.name()),
            Map.entry("format", "selectframe"),
            Map.entry("comments", command.comments()),
            Map.entry("stage", order.word())));
  }
}
