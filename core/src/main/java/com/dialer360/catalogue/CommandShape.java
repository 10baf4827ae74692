package com.dialer360.catalogue;

import com.dialer360.outcome.SnakeCase;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a command record is filled from request parameters, and which parameters these are: read once
 * from its components.
 *
 * <ul>
 *   <li>{@code String}: the filtered text, empty when not sent;
 *   <li>{@code boolean}: true for exactly {@code Y};
 *   <li>a type with a static method {@code of(String)}: what that makes of the filtered text;
 *   <li>a type with a static method {@code of(String, String)}: what that makes of the text as
 *       sent, and of the filtered text;
 *   <li>{@code Map}: all parameters as sent, for custom fields;
 *   <li>another record: a group of parameters, filled in the same way.
 * </ul>
 *
 * @param <C> the command
 */
public final class CommandShape<C extends Record> {
  private final Constructor<C> constructor;
  private final List<Function<Parameters, Object>> readers = new ArrayList<>();
  private final List<ParameterEntry> parameters = new ArrayList<>();
  private boolean takesOthers;

  private CommandShape(Class<C> type) {
    this.constructor = canonicalConstructor(type);
    for (RecordComponent component : type.getRecordComponents()) {
      addComponent(component);
    }
  }

  /** The shape of this command. */
  public static <C extends Record> CommandShape<C> of(Class<C> type) {
    return new CommandShape<>(type);
  }

  /** A command of this type with nothing sent: where builders start from. */
  public static <C extends Record> C unsent(Class<C> type) {
    return of(type).fill(Parameters.none());
  }

  /** The parameters, in the order of the components. */
  public List<ParameterEntry> parameters() {
    return List.copyOf(parameters);
  }

  /** True when it takes parameters of any other name too: those that custom fields have. */
  public boolean takesOthers() {
    return takesOthers;
  }

  /** The command that these parameters make. */
  public C fill(Parameters sent) {
    Object[] values = new Object[readers.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = readers.get(i).apply(sent);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("cannot fill " + constructor, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot fill " + constructor, e);
    }
  }

  private void addComponent(RecordComponent component) {
    Class<?> type = component.getType();
    String name = SnakeCase.of(component.getName());
    if (type == Map.class) {
      readers.add(Parameters::unfiltered);
      takesOthers = true;
    } else if (type == String.class) {
      addParameter(component, sent -> sent.text(name));
    } else if (type == boolean.class) {
      addParameter(component, sent -> sent.text(name).equals("Y"));
    } else if (readsUnfiltered(type)) {
      Method factory = factory(type, String.class, String.class);
      addParameter(component, sent -> made(factory, sent.unfiltered(name), sent.text(name)));
    } else if (factory(type, String.class) != null) {
      Method factory = factory(type, String.class);
      addParameter(component, sent -> made(factory, sent.text(name)));
    } else if (type.isRecord()) {
      CommandShape<? extends Record> group = of(type.asSubclass(Record.class));
      readers.add(group::fill);
      parameters.addAll(group.parameters);
      takesOthers |= group.takesOthers;
    } else {
      throw new IllegalArgumentException("no parameter can fill " + component);
    }
  }

  private void addParameter(RecordComponent component, Function<Parameters, Object> reader) {
    Parameter parameter = component.getAnnotation(Parameter.class);
    if (parameter == null) {
      throw new IllegalArgumentException(
          component + " of " + component.getDeclaringRecord() + " lacks @Parameter");
    }
    String name = SnakeCase.of(component.getName());
    Object unsent = reader.apply(Parameters.none());
    readers.add(sent -> sent.has(name) ? reader.apply(sent) : unsent);
    parameters.add(ParameterEntry.of(name, component.getType(), parameter));
  }

  /** True for a type that is made of the text as sent, beside the filtered one. */
  static boolean readsUnfiltered(Class<?> type) {
    return factory(type, String.class, String.class) != null;
  }

  private static Method factory(Class<?> type, Class<?>... texts) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals("of"))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> List.of(method.getParameterTypes()).equals(List.of(texts)))
        .findFirst()
        .orElse(null);
  }

  private static Object made(Method factory, Object... texts) {
    try {
      return factory.invoke(null, texts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(factory + " must take any text", e);
    }
  }

  private static <C extends Record> Constructor<C> canonicalConstructor(Class<C> type) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(type + " has no canonical constructor", e);
    }
  }
}
