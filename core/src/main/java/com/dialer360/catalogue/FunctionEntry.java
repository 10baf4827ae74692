package com.dialer360.catalogue;

import com.dialer360.access.Permission;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  private static final CommandShape<SourceParameter> SOURCE =
      CommandShape.of(SourceParameter.class);
  private static final CommandShape<IdempotencyKeyParameter> IDEMPOTENCY_KEY =
      CommandShape.of(IdempotencyKeyParameter.class);

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

  /** The same, which may go on as another function, and then says that one's outcomes too. */
  public FunctionEntry<C> goingOnAs(FunctionEntry<?> next) {
    return new FunctionEntry<>(
        name,
        summary,
        effect,
        permission,
        checkOrder,
        listRestricted,
        dataByOwnStage,
        shape,
        Stream.concat(outcomes.stream(), next.outcomes.stream()).toList());
  }

  /**
   * The common refusals that it may say: those of the login, those of the first checks that are
   * made for it, and those of calls that may be repeated.
   */
  public List<Class<? extends Refusal>> refusals() {
    List<Class<? extends Refusal>> refusals = new ArrayList<>();
    if (checkOrder != CheckOrder.OPEN) {
      refusals.add(Refusal.LoginBad.class);
      refusals.add(Refusal.LoginLocked.class);
      refusals.add(Refusal.LoginIpBlocked.class);
      refusals.add(Refusal.FunctionDenied.class);
    }
    if (checkOrder == CheckOrder.STANDARD) {
      refusals.add(Refusal.InvalidSource.class);
    }
    if (listRestricted) {
      refusals.add(Refusal.UserGroupMissing.class);
    }
    if (effect == Effect.WRITE) {
      refusals.add(Refusal.IdempotencyKeyInvalid.class);
      refusals.add(Refusal.IdempotencyKeysDiffer.class);
      refusals.add(Refusal.IdempotencyConflict.class);
      refusals.add(Refusal.IdempotencyInProgress.class);
      refusals.add(Refusal.TableMissing.class);
    }
    return List.copyOf(refusals);
  }

  /** The types of the rows that it may tell, by name; none when it tells no tables. */
  public List<Class<? extends Row>> rows() {
    return Arrays.stream(results().getDeclaredClasses())
        .filter(Row.class::isAssignableFrom)
        .<Class<? extends Row>>map(type -> type.asSubclass(Row.class))
        .sorted(Comparator.comparing(Class::getSimpleName))
        .toList();
  }

  /** What it is about, in one word: {@code lead}, {@code report}. */
  public String subject() {
    String home = results().getPackageName();
    return home.substring(home.lastIndexOf('.') + 1);
  }

  /** One sentence: what an account needs. */
  public String rights() {
    if (checkOrder == CheckOrder.OPEN) {
      return "Needs no login.";
    }
    String flags =
        permission.flags().stream()
            .sorted()
            .map(flag -> flag.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    String level = "Needs user level " + permission.level() + " or higher";
    return flags.isEmpty() ? level + "." : level + ", and the rights " + flags + ".";
  }

  /**
   * The parameters, beside user, pass and function: source too, where it is looked at, and
   * idempotency_key where something is changed.
   */
  public List<ParameterEntry> allParameters() {
    List<ParameterEntry> all = new ArrayList<>();
    if (checkOrder == CheckOrder.STANDARD) {
      all.addAll(SOURCE.parameters());
    }
    all.addAll(repeatableParameters());
    return List.copyOf(all);
  }

  /**
   * The parameters, beside user, pass, source and function: idempotency_key too, where something is
   * changed.
   */
  public List<ParameterEntry> repeatableParameters() {
    List<ParameterEntry> all = new ArrayList<>(parameters());
    if (effect == Effect.WRITE) {
      all.addAll(IDEMPOTENCY_KEY.parameters());
    }
    return List.copyOf(all);
  }

  /** The parameters, beside user, pass, source and function. */
  public List<ParameterEntry> parameters() {
    return shape.parameters();
  }

  /** Whether json and ndjson in parameter stage ask for data: they may mean something else. */
  public boolean dataByStage() {
    return dataByOwnStage || parameters().stream().noneMatch(own -> own.name().equals("stage"));
  }

  private Class<?> results() {
    return outcomes.get(0).getEnclosingClass();
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
