package com.dialer360.dialect;

import com.dialer360.outcome.Logged;
import com.dialer360.outcome.SnakeCase;
import com.dialer360.table.Row;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A field of the rows of one type: one of their components, by its snake_case name. */
public final class RowField {
  private final String name;
  private final boolean shown;
  private final RecordComponent component;

  private RowField(RecordComponent component) {
    this.name = SnakeCase.of(component.getName());
    this.shown = !component.isAnnotationPresent(Logged.class);
    this.component = component;
    component.getAccessor().setAccessible(true);
  }

  /** Every field of such rows, in order. */
  static List<RowField> all(Class<? extends Row> type) {
    return Arrays.stream(type.getRecordComponents()).map(RowField::new).toList();
  }

  /** The fields of such rows that are data, in order; those that only a dialect prints are not. */
  public static List<RowField> shown(Class<? extends Row> type) {
    return all(type).stream().filter(field -> field.shown).toList();
  }

  /** As data and headers name it. */
  public String name() {
    return name;
  }

  /** What this row has there as data, a number, boolean or text; empty when it has no value. */
  public Optional<Object> data(Row row) {
    Object value = value(row);
    if (value instanceof OptionalLong number) {
      return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
    return Optional.of(
        value instanceof Number || value instanceof Boolean ? value : value.toString());
  }

  /** What this row has there as text; empty when it has no value. */
  String text(Row row) {
    return data(row).map(Object::toString).orElse("");
  }

  private Object value(Row row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component + " of " + row.getClass(), e);
    }
  }
}
