package com.dialer360.media;

import java.util.List;
import java.util.Optional;

/**
 * Driven port: the folders of sound files below the web root. Source: sounds_list.md, rules 2-5.
 */
public interface AudioStore {

  /** Where this folder is, or would be: {@code {web root}/{folder}}. */
  String place(String folder);

  /**
   * The sounds in this folder: regular files directly in it, named {@code *.wav} or {@code *.gsm};
   * those that are still being written left out; in no order.
   *
   * @return empty when there is no such folder, or when it is not below the web root
   */
  Optional<List<Sound>> sounds(String folder);
}
