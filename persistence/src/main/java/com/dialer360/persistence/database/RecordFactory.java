package com.dialer360.persistence.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.reflection.factory.DefaultObjectFactory;

/**
 * Makes records by their canonical constructors, which it opens once: left to itself, MyBatis tries
 * for each row, and has an exception each time, when the record is not public.
 */
final class RecordFactory extends DefaultObjectFactory {
  private static final long serialVersionUID = 1;

  private static final ClassValue<Constructor<?>> CANONICAL =
      new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
          return canonical(type);
        }
      };

  @Override
  public <T> T create(Class<T> type, List<Class<?>> types, List<Object> values) {
    return type.isRecord() ? type.cast(made(type, values)) : super.create(type, types, values);
  }

  private static Object made(Class<?> type, List<Object> values) {
    try {
      return CANONICAL.get(type).newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("no row fills " + type, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no row fills " + type, e);
    }
  }

  private static Constructor<?> canonical(Class<?> type) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a canonical constructor", e);
    }
  }
}
