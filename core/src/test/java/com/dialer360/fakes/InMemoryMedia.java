package com.dialer360.fakes;

import com.dialer360.access.ViewableGroups;
import com.dialer360.media.AudioStore;
import com.dialer360.media.MusicClass;
import com.dialer360.media.MusicOnHold;
import com.dialer360.media.PhoneBox;
import com.dialer360.media.Sound;
import com.dialer360.media.SoundControl;
import com.dialer360.media.SoundSettings;
import com.dialer360.media.VoicemailBox;
import com.dialer360.media.VoicemailBoxes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sounds, music and voicemail boxes, each with the user group that it belongs to. */
public final class InMemoryMedia implements AudioStore, MusicOnHold, SoundSettings, VoicemailBoxes {
  private record Owned<T>(String group, T thing) {
    boolean seenBy(ViewableGroups groups) {
      return groups.all() || group.equals("---ALL---") || groups.groups().contains(group);
    }
  }

  private final List<Owned<VoicemailBox>> boxes = new ArrayList<>();
  private final List<Owned<PhoneBox>> phones = new ArrayList<>();
  private final List<Owned<MusicClass>> music = new ArrayList<>();
  private final Map<String, List<Sound>> folders = new HashMap<>();
  private SoundControl control = new SoundControl(true, "127.0.0.1", "sounds0000", "adminpanel");

  /** The settings from now on. */
  public InMemoryMedia control(SoundControl settings) {
    control = settings;
    return this;
  }

  /** Central sound control is off. */
  public InMemoryMedia controlOff() {
    return control(new SoundControl(false, "127.0.0.1", "sounds0000", "adminpanel"));
  }

  public InMemoryMedia add(String group, VoicemailBox box) {
    boxes.add(new Owned<>(group, box));
    return this;
  }

  public InMemoryMedia add(String group, PhoneBox box) {
    phones.add(new Owned<>(group, box));
    return this;
  }

  public InMemoryMedia add(String group, MusicClass one) {
    music.add(new Owned<>(group, one));
    return this;
  }

  /** An empty folder. */
  public InMemoryMedia folder(String name) {
    folders.put(name, new ArrayList<>());
    return this;
  }

  /** A file in this folder. */
  public InMemoryMedia sound(String folder, String name, long size, String modified) {
    folders
        .computeIfAbsent(folder, first -> new ArrayList<>())
        .add(new Sound(name, size, Instant.parse(modified)));
    return this;
  }

  @Override
  public SoundControl current() {
    return control;
  }

  @Override
  public String place(String folder) {
    return "/srv/www/htdocs/" + folder;
  }

  @Override
  public Optional<List<Sound>> sounds(String folder) {
    return Optional.ofNullable(folders.get(folder));
  }

  @Override
  public List<VoicemailBox> active(ViewableGroups groups) {
    return seen(boxes, groups);
  }

  @Override
  public List<PhoneBox> ofActivePhones(ViewableGroups groups) {
    return seen(phones, groups);
  }

  @Override
  public List<MusicClass> classes(ViewableGroups groups) {
    return seen(music, groups);
  }

  private static <T> List<T> seen(List<Owned<T>> all, ViewableGroups groups) {
    return all.stream().filter(one -> one.seenBy(groups)).map(Owned::thing).toList();
  }
}
