package com.dialer360.outcome;

import com.dialer360.page.PageModel;
import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import java.util.List;
import java.util.Optional;

/**
 * What a call brings back.
 *
 * @param <O> the outcomes of the function that was called
 */
public sealed interface Reply<O extends Outcome>
    permits Reply.Answer, Reply.Page, Reply.Refused, Reply.Replayed, Table {

  /**
   * What was said, in the order in which it is printed; empty when there was nothing to do, as when
   * update_lead is sent no field.
   */
  List<? extends Outcome> outcomes();

  /** The first outcome of this type, if it was said. */
  default <T extends Outcome> Optional<T> find(Class<T> type) {
    return outcomes().stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** True unless something was refused. */
  default boolean succeeded() {
    return outcomes().stream().noneMatch(Failure.class::isInstance);
  }

  /**
   * The rows of a table; none when this is none.
   *
   * @param type of the rows, one of the function's own
   */
  default <R extends Row> Rows<R> rows(Class<R> type) {
    return Rows.none();
  }

  /** The call was made before, with the same idempotency key: what it was told then. */
  record Replayed<O extends Outcome>(List<? extends Outcome> outcomes) implements Reply<O> {
    public Replayed {
      outcomes = List.copyOf(outcomes);
    }
  }

  /** The request was refused before its function was reached. */
  record Refused<O extends Outcome>(Refusal why) implements Reply<O> {
    @Override
    public List<Refusal> outcomes() {
      return List.of(why);
    }
  }

  /**
   * The function answered.
   *
   * <p>When a function hands over to another one (update_list to add_list), what the other said
   * follows; therefore the list's type is that of all outcomes.
   */
  record Answer<O extends Outcome>(List<? extends Outcome> outcomes) implements Reply<O> {
    public Answer {
      outcomes = List.copyOf(outcomes);
    }

    /** An answer of one outcome. */
    public static <O extends Outcome> Answer<O> of(O outcome) {
      return new Answer<>(List.of(outcome));
    }
  }

  /**
   * The function answered with a page for browsers.
   *
   * @param outcomes what the page shows, for callers who want data or lines
   * @param model the page
   */
  record Page<O extends Outcome>(List<O> outcomes, PageModel model) implements Reply<O> {
    public Page {
      outcomes = List.copyOf(outcomes);
    }
  }
}
