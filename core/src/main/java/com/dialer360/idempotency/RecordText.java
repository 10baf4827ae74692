package com.dialer360.idempotency;

import com.dialer360.outcome.SnakeCase;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Records as lines: their components in order, tabs between them, but for secrets. */
final class RecordText {
  private static final String BETWEEN = "\t";

  /** Stands for a secret; an escape that no text has. */
  private static final String SECRET = "\\s";

  private final Secrets secrets;

  /**
   * @param secrets what the lines are not to have
   */
  RecordText(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The line; components are texts, numbers, booleans, constants, or records of such. */
  String of(Record record) {
    return Stream.of(record.getClass().getRecordComponents())
        .map(component -> written(component, text(component, record)))
        .collect(Collectors.joining(BETWEEN));
  }

  /** The record of this type that has this line. */
  Object record(Class<?> type, String line) {
    RecordComponent[] components = type.getRecordComponents();
    String[] texts = components.length == 0 ? new String[0] : line.split(BETWEEN, -1);
    if (texts.length != components.length) {
      throw new IllegalStateException("a kept answer has other fields than " + type);
    }
    Object[] values =
        IntStream.range(0, texts.length)
            .mapToObj(i -> value(components[i].getType(), read(components[i], texts[i])))
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

  private String text(RecordComponent component, Record record) {
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

  private Object value(Class<?> type, String text) {
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

  private String written(RecordComponent component, String text) {
    return secrets.tells(field(component), text) ? SECRET : escaped(text);
  }

  private String read(RecordComponent component, String text) {
    return text.equals(SECRET) ? secrets.told(field(component)) : unescaped(text);
  }

  private static String field(RecordComponent component) {
    return SnakeCase.of(component.getName());
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
