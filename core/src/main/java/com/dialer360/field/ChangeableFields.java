package com.dialer360.field;

import java.util.List;
import java.util.Optional;

/**
 * The optional fields that change settings.
 *
 * @param all each setting at most once
 * @param <C> the command
 * @param <K> the settings
 */
public record ChangeableFields<C, K extends Enum<K>>(List<ChangeableField<C, K>> all) {
  public ChangeableFields {
    all = List.copyOf(all);
  }

  /** What this command changes. */
  public Changes<K> changes(C command) {
    return new Changes<>(
        all.stream().map(field -> field.change(command)).flatMap(Optional::stream).toList());
  }
}
