package com.dialer360.http.openapi;

import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.SnakeCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Records with plausible values: texts by the names of their components, from {@code
 * samples.properties}, all else by its type.
 */
final class Samples {
  private static final String RESOURCE = "samples.properties";
  private static final long NUMBER = 1;

  private final Properties texts = new Properties();

  Samples() {
    try (InputStream in = Samples.class.getResourceAsStream(RESOURCE);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** An outcome, or a row, of this type. */
  <T> T of(Class<T> type) {
    return record(type, OutcomeName.of(type) + ".");
  }

  private <T> T record(Class<T> type, String owner) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Stream.of(components)
            .map(component -> value(component.getGenericType(), name(component), owner))
            .toArray();
    try {
      Constructor<T> constructor =
          type.getDeclaredConstructor(
              Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a sample of " + type, e);
    }
  }

  /** The fields, or outcomes and fields, that there are samples for. */
  Set<String> names() {
    return texts.stringPropertyNames();
  }

  /** A text for fields of this name. */
  Optional<String> text(String name) {
    return Optional.ofNullable(texts.getProperty(name));
  }

  private Object value(Type type, String name, String owner) {
    if (type == String.class) {
      return text(name, owner);
    }
    if (type == int.class) {
      return Math.toIntExact(number(name, owner));
    }
    if (type == long.class) {
      return number(name, owner);
    }
    if (type == boolean.class) {
      return true;
    }
    if (type == OptionalLong.class) {
      return OptionalLong.of(number(name, owner));
    }
    if (type == BigDecimal.class) {
      return BigDecimal.TEN;
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return List.of(value(list.getActualTypeArguments()[0], name, owner));
    }
    Class<?> other = (Class<?>) type;
    return other.isEnum()
        ? other.getEnumConstants()[0]
        : record(other, SnakeCase.of(other.getSimpleName()) + ".");
  }

  private String text(String name, String owner) {
    String special = texts.getProperty(owner + name, texts.getProperty(name));
    if (special == null) {
      throw new IllegalStateException(RESOURCE + " has no " + name + " for " + owner + name);
    }
    return special;
  }

  private long number(String name, String owner) {
    String special = texts.getProperty(owner + name, texts.getProperty(name));
    return special == null ? NUMBER : Long.parseLong(special);
  }

  private static String name(RecordComponent component) {
    return SnakeCase.of(component.getName());
  }
}
