package com.dialer360.media;

import com.dialer360.access.Caller;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lists the sound files of the audio store. Source: sounds_list.md. */
public final class SoundsList implements ApiFunction<SoundsListCommand, SoundsListResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<SoundsListCommand> ENTRY =
      FunctionEntry.of(
              "sounds_list",
              "outputs a list of audio files from the audio store",
              Effect.READ,
              Permission.level(7),
              SoundsListCommand.class,
              SoundsListResult.class)
          .checkedIn(CheckOrder.PERMISSION_FIRST);

  private static final SoundsListCommand NOTHING_SENT =
      CommandShape.unsent(SoundsListCommand.class);

  private final SoundSettings settings;
  private final AudioStore store;
  private final ServerTime serverTime;

  @Inject
  SoundsList(SoundSettings settings, AudioStore store, ServerTime serverTime) {
    this.settings = settings;
    this.store = store;
    this.serverTime = serverTime;
  }

  /** A command to start from: nothing sent. */
  public static SoundsListCommandBuilder command() {
    return SoundsListCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<SoundsListCommand> entry() {
    return ENTRY;
  }

  @Override
  public SoundsListResult notPermitted(Caller caller) {
    return new SoundsListResult.NotPermitted(caller.user());
  }

  @Override
  public Reply<SoundsListResult> execute(Caller caller, SoundsListCommand command) {
    SoundControl control = settings.current();
    if (!control.active()) {
      return Reply.Answer.of(new SoundsListResult.ControlInactive(caller.user()));
    }
    Optional<List<Sound>> sounds = store.sounds(control.webDirectory());
    if (sounds.isEmpty()) {
      return Reply.Answer.of(
          new SoundsListResult.NoDirectory(caller.user(), store.place(control.webDirectory())));
    }
    return new SoundListing(control, serverTime, command).of(command.stage().sorted(sounds.get()));
  }
}
