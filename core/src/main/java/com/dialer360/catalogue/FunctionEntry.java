package com.dialer360.catalogue;

import com.dialer360.access.Permission;
import com.dialer360.outcome.Outcome;
import java.util.Arrays;
import java.util.List;

/**
 * What the catalogue knows of a function: routes, the command line, OpenAPI and the reference pages
 * come from it.
 *
 * @param name as in the parameter {@code function}
 * @param summary one line, the API document's
 * @param effect whether it changes data
 * @param permission what an account needs
 * @param checkOrder order of the first checks
 * @param listRestricted true for the functions that api_list_restrict binds
 * @param dataByOwnStage true for the functions whose own stage knows json and ndjson
 * @param shape how its command is filled
 * @param outcomes every outcome that it may say, the common refusals aside
 * @param <C> its command
 */
public record FunctionEntry<C extends Record>(
    String name,
    String summary,
    Effect effect,
    Permission permission,
    CheckOrder checkOrder,
    boolean listRestricted,
    boolean dataByOwnStage,
    CommandShape<C> shape,
    List<Class<? extends Outcome>> outcomes) {

  /** An entry with the standard order of checks, not bound by list restrictions. */
  public static <C extends Record> FunctionEntry<C> of(
      String name,
      String summary,
      Effect effect,
      Permission permission,
      Class<C> command,
      Class<? extends Outcome> result) {
    return new FunctionEntry<>(
        name,
        summary,
        effect,
        permission,
        CheckOrder.STANDARD,
        false,
        false,
        CommandShape.of(command),
        permitted(result));
  }

  /** The same with another order of checks. */
  public FunctionEntry<C> checkedIn(CheckOrder order) {
    return new FunctionEntry<>(
        name, summary, effect, permission, order, listRestricted, dataByOwnStage, shape, outcomes);
  }

  /** The same, bound by api_list_restrict. */
  public FunctionEntry<C> restrictedToLists() {
    return new FunctionEntry<>(
        name, summary, effect, permission, checkOrder, true, dataByOwnStage, shape, outcomes);
  }

  /** The same, whose parameter stage knows json and ndjson too. */
  public FunctionEntry<C> withDataByOwnStage() {
    return new FunctionEntry<>(
        name, summary, effect, permission, checkOrder, listRestricted, true, shape, outcomes);
  }

  /** The parameters, beside user, pass, source and function. */
  public List<ParameterEntry> parameters() {
    return shape.parameters();
  }

  /** Whether json and ndjson in parameter stage ask for data: they may mean something else. */
  public boolean dataByStage() {
    return dataByOwnStage || parameters().stream().noneMatch(own -> own.name().equals("stage"));
  }

  private static List<Class<? extends Outcome>> permitted(Class<? extends Outcome> result) {
    if (!result.isSealed()) {
      throw new IllegalArgumentException(
          result + " must be sealed: it lists a function's outcomes");
    }
    return Arrays.stream(result.getPermittedSubclasses())
        .<Class<? extends Outcome>>map(type -> type.asSubclass(Outcome.class))
        .toList();
  }
}
