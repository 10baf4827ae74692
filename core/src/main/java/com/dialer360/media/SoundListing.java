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
        ? new Reply.Page<>(said, page())
        : new Reply.Answer<>(said);
  }

  private void add(int index, Sound sound) {
    String name = sound.name();
    String date = serverTime.printed(sound.modified());
    String path = path(sound);
    if (command.format().tab()) {
      said.add(new SoundsListResult.Tab(index, name, date, sound.size(), sound.epoch()));
    }
    if (command.format().link()) {
      String address = "http://" + Percent.host(control.webServer()) + path;
      said.add(new SoundsListResult.Link(name, address, Markup.escaped(name)));
    }
    if (command.format().selectframe()) {
      said.add(
          new SoundsListResult.Choice(
              index + 1, sound.prompt(), name, date, sound.size(), sound.epoch(), path));
    }
  }

  private String path(Sound sound) {
    String admin = control.adminWebDirectory();
    String above = admin.substring(0, admin.lastIndexOf('/') + 1);
    return "/" + Percent.path(above + control.webDirectory() + "/" + sound.name());
  }

  private ChooserPage page() {
    List<Cell> heads =
        List.of(
            new Cell.Text("#"),
            sortedBy("FILENAME", SoundOrder.NAME),
            sortedBy("DATE", SoundOrder.DATE),
            sortedBy("SIZE", SoundOrder.SIZE),
            new Cell.Text("PLAY"));
    return new ChooserPage(
        "Sounds", command.comments(), heads, said.stream().map(SoundListing::row).toList());
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

  private static Row row(SoundsListResult said) {
    if (said instanceof SoundsListResult.Choice sound) {
      return Row.of(
          new Cell.Text(Integer.toString(sound.number())),
          new Cell.Choice(sound.name(), sound.prompt()),
          new Cell.Text(sound.date() + "."),
          new Cell.Text(Long.toString(sound.size())),
          new Cell.SameHost("PLAY", sound.path()));
    }
    if (said instanceof SoundsListResult.Link link) {
      return Row.of(new Cell.Link(link.name(), link.address()));
    }
    SoundsListResult.Tab tab = (SoundsListResult.Tab) said;
    return Row.of(
        new Cell.Text(
            "%d\t%s\t%s.\t%d\t%d"
                .formatted(tab.number(), tab.name(), tab.date(), tab.size(), tab.epoch())));
  }
}
