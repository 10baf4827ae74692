package com.dialer360.idempotency;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A record as one line: its components in order, tabs between them. */
final class RecordText {
  private static final String BETWEEN = "\t";

  private RecordText() {}

  /** The line; components are texts, numbers, booleans, constants, or records of such. */
  static String of(Record record) {
    return Stream.of(record.getClass().getRecordComponents())
        .map(component -> escaped(text(component, record)))
        .collect(Collectors.joining(BETWEEN));
  }

  /** The record of this type that has this line. */
  static Object record(Class<?> type, String line) {
    RecordComponent[] components = type.getRecordComponents();
    String[] texts = components.length == 0 ? new String[0] : line.split(BETWEEN, -1);
    if (texts.length != components.length) {
      throw new IllegalStateException("a kept answer has other fields than " + type);
    }
    Object[] values =
        IntStream.range(0, texts.length)
            .mapToObj(i -> value(components[i].getType(), unescaped(texts[i])))
            .toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private static String text(RecordComponent component, Record record) {
    Object value;
    try {
      component.getAccessor().setAccessible(true);
      value = component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
    if (value instanceof Record nested) {
      return of(nested);
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  private static Object value(Class<?> type, String text) {
    if (type == String.class) {
      return text;
    }
    if (type == long.class) {
      return Long.valueOf(text);
    }
    if (type == int.class) {
      return Integer.valueOf(text);
    }
    if (type == boolean.class) {
      return Boolean.valueOf(text);
    }
    if (type.isEnum()) {
      return constant(type, text);
    }
    if (type.isRecord()) {
      return record(type, text);
    }
    throw new IllegalStateException("no text can become " + type);
  }

  private static Object constant(Class<?> type, String name) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + type + " is called " + name));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\\') {
        i++;
        plain.append(
            switch (text.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              default -> '\\';
            });
      } else {
        plain.append(character);
      }
    }
    return plain.toString();
  }
}
