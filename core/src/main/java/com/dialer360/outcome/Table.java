package com.dialer360.outcome;

import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import com.dialer360.table.TableForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * A reply that is a table, whose rows are told while they are read. Whoever gets it reads as many
 * as it wants and closes it, which ends the query and writes the API log: so a caller is told the
 * end only after it was closed.
 *
 * @param <O> the outcomes of the function that was called
 */
public final class Table<O extends Outcome> implements Reply<O>, AutoCloseable {
  private final Class<? extends Row> type;
  private final TableForm form;
  private final Rows<? extends Row> rows;
  private final LongFunction<? extends O> end;
  private final Consumer<O> log;
  private long told;
  private Optional<O> said = Optional.empty();

  private Table(
      Class<? extends Row> type,
      TableForm form,
      Rows<? extends Row> rows,
      LongFunction<? extends O> end,
      Consumer<O> log) {
    this.type = type;
    this.form = form;
    this.rows = rows;
    this.end = end;
    this.log = log;
  }

  /**
   * A table.
   *
   * @param type of the rows
   * @param end what is to be said of it, given how many rows were read
   */
  public static <O extends Outcome, R extends Row> Table<O> of(
      Class<R> type, TableForm form, Rows<R> rows, LongFunction<? extends O> end) {
    return new Table<>(type, form, rows, end, said -> {});
  }

  /**
   * A table, or the answer that there are no rows: the first row has been fetched by then.
   *
   * @param type of the rows
   * @param end what is to be said of it, given how many rows were read
   * @param none what is to be said when there are none
   */
  public static <O extends Outcome, R extends Row> Reply<O> unlessEmpty(
      Class<R> type,
      TableForm form,
      Rows<R> rows,
      LongFunction<? extends O> end,
      Supplier<? extends O> none) {
    boolean empty = true;
    try {
      empty = !rows.hasNext();
    } finally {
      if (empty) {
        rows.close();
      }
    }
    return empty ? Reply.Answer.of(none.get()) : of(type, form, rows, end);
  }

  /** The same, which also does this with its outcome when it is closed. */
  public Table<O> loggedBy(Consumer<O> newLog) {
    return new Table<>(type, form, rows, end, newLog);
  }

  /** Of what type the rows are. */
  public Class<? extends Row> type() {
    return type;
  }

  /** How it is printed, where it is printed as text. */
  public TableForm form() {
    return form;
  }

  /** The rows; to close them is to close the table. */
  public Rows<Row> rows() {
    return rows(Row.class);
  }

  @Override
  public <R extends Row> Rows<R> rows(Class<R> wanted) {
    return new Rows<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public R next() {
        R row = wanted.cast(rows.next());
        told++;
        return row;
      }

      @Override
      public void close() {
        Table.this.close();
      }
    };
  }

  /** What was said: nothing until it is closed. */
  @Override
  public List<O> outcomes() {
    return said.stream().toList();
  }

  @Override
  public void close() {
    if (said.isEmpty()) {
      O outcome = end.apply(told);
      said = Optional.of(outcome);
      try {
        rows.close();
      } finally {
        log.accept(outcome);
      }
    }
  }
}
