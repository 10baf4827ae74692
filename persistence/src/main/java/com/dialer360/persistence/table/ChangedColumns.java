package com.dialer360.persistence.table;

import com.dialer360.field.Changes;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The SET part of an UPDATE that names the changed columns only. */
final class ChangedColumns {
  private ChangedColumns() {}

  /**
   * {@code active = #{changes.texts[0]}, ...}: values are bound.
   *
   * @param changes the mapper's parameter of this name
   * @param column the column of a setting, a constant of the program
   */
  static <K extends Enum<K>> String set(Changes<K> changes, Function<K, String> column) {
    List<K> settings = changes.settings();
    return IntStream.range(0, settings.size())
        .mapToObj(i -> column.apply(settings.get(i)) + " = #{changes.texts[" + i + "]}")
        .collect(Collectors.joining(", "));
  }
}
