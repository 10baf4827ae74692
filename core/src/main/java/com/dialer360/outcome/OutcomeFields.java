package com.dialer360.outcome;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the fields of outcomes: their record components, by snake_case name, in order. */
public final class OutcomeFields {
  private record Field(String name, boolean shown, RecordComponent component) {}

  private final Map<Class<?>, List<Field>> known = new ConcurrentHashMap<>();

  /** Every field, those for the log only among them. */
  public Map<String, Object> all(Outcome outcome) {
    return read(outcome, true);
  }

  /** The fields that callers are shown. */
  public Map<String, Object> shown(Outcome outcome) {
    return read(outcome, false);
  }

  private Map<String, Object> read(Outcome outcome, boolean logged) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : known.computeIfAbsent(outcome.getClass(), OutcomeFields::fields)) {
      if (logged || field.shown()) {
        values.put(field.name(), value(field.component(), outcome));
      }
    }
    return values;
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      fields.add(
          new Field(
              SnakeCase.of(component.getName()),
              !component.isAnnotationPresent(Logged.class),
              component));
    }
    return List.copyOf(fields);
  }

  private static Object value(RecordComponent component, Outcome outcome) {
    try {
      return component.getAccessor().invoke(outcome);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component + " of " + outcome.getClass(), e);
    }
  }
}
