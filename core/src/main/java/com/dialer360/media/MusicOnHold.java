package com.dialer360.media;

import com.dialer360.access.ViewableGroups;
import java.util.List;

/**
 * Driven port: the classes of music on hold, {p}music_on_hold, with their files. Source:
 * moh_list.md, rules 2 and 3.
 */
public interface MusicOnHold {

  /** The active classes that members of these groups may see, by id. */
  List<MusicClass> classes(ViewableGroups groups);
}
