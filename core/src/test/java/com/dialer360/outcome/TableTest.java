package com.dialer360.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.fakes.WatchedRows;
import com.dialer360.table.OnlyYes;
import com.dialer360.table.QueryTooSlow;
import com.dialer360.table.Row;
import com.dialer360.table.Rows;
import com.dialer360.table.Stage;
import com.dialer360.table.TableForm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final TableForm FORM = new TableForm(Stage.of("csv"), OnlyYes.of("YES"));

  interface RingResult {
    record Rang(long rings) implements EndOfTable {}

    record Silence() implements Failure.NotFound {}

    record Ring(int number) implements Row {}

    record Other() implements Row {}
  }

  private final List<Outcome> logged = new ArrayList<>();

  private static WatchedRows<RingResult.Ring> rings() {
    return WatchedRows.of(List.of(new RingResult.Ring(1), new RingResult.Ring(2)));
  }

  private Table<Outcome> table(Rows<RingResult.Ring> rows) {
    return Table.<Outcome, RingResult.Ring>of(
            RingResult.Ring.class, FORM, rows, RingResult.Rang::new)
        .loggedBy(logged::add);
  }

  @Test
  void rowsAreReadAsWhatTheyAreAndTheEndSaysHowMany() {
    Table<Outcome> table = table(rings());
    List<Integer> numbers = new ArrayList<>();

    try (Rows<RingResult.Ring> rows = table.rows(RingResult.Ring.class)) {
      rows.forEachRemaining(ring -> numbers.add(ring.number()));
      assertThat(table.outcomes()).isEmpty();
    }

    assertThat(numbers).containsExactly(1, 2);
    assertThat(table.outcomes()).containsExactly(new RingResult.Rang(2));
    assertThat(table.succeeded()).isTrue();
    assertThat(table.type()).isEqualTo(RingResult.Ring.class);
    assertThat(table.form()).isEqualTo(FORM);
  }

  @Test
  void itIsLoggedOnceWithWhatWasTold() {
    WatchedRows<RingResult.Ring> watched = rings();
    Table<Outcome> table = table(watched);
    table.rows().next();

    table.close();
    table.close();

    assertThat(logged).containsExactly(new RingResult.Rang(1));
    assertThat(watched.isClosed()).isTrue();
  }

  @Test
  void itIsLoggedThoughItsRowsFailed() {
    WatchedRows<RingResult.Ring> watched =
        WatchedRows.failingAfter(
            List.of(new RingResult.Ring(1)), () -> new QueryTooSlow(new Exception()));
    Table<Outcome> table = table(watched);

    assertThatThrownBy(
            () -> {
              try (Rows<Row> rows = table.rows()) {
                rows.forEachRemaining(row -> assertThat(row).isNotNull());
              }
            })
        .isInstanceOf(QueryTooSlow.class);

    assertThat(logged).containsExactly(new RingResult.Rang(1));
    assertThat(watched.isClosed()).isTrue();
  }

  @Test
  void rowsOfAnotherTypeCannotBeRead() {
    Rows<RingResult.Other> rows = table(rings()).rows(RingResult.Other.class);

    assertThatThrownBy(rows::next).isInstanceOf(ClassCastException.class);
  }

  @Test
  void anAnswerHasNoRows() {
    Reply<Outcome> answer = Reply.Answer.of(new RingResult.Silence());

    try (Rows<RingResult.Ring> rows = answer.rows(RingResult.Ring.class)) {
      assertThat(rows.hasNext()).isFalse();
    }
  }

  private static Reply<Outcome> unlessEmpty(Rows<RingResult.Ring> rows) {
    return Table.unlessEmpty(
        RingResult.Ring.class, FORM, rows, RingResult.Rang::new, RingResult.Silence::new);
  }

  @Test
  void aTableWithoutRowsIsAnAnswer() {
    WatchedRows<RingResult.Ring> empty = WatchedRows.of(List.of());
    WatchedRows<RingResult.Ring> full = rings();

    assertThat(unlessEmpty(empty)).isEqualTo(Reply.Answer.of(new RingResult.Silence()));
    assertThat(empty.isClosed()).isTrue();
    assertThat(unlessEmpty(full)).isInstanceOf(Table.class);
    assertThat(full.isClosed()).isFalse();
  }

  @Test
  void rowsThatFailAtOnceAreClosed() {
    WatchedRows<RingResult.Ring> failing =
        WatchedRows.failingAfter(List.of(), () -> new QueryTooSlow(new Exception()));

    assertThatThrownBy(() -> unlessEmpty(failing)).isInstanceOf(QueryTooSlow.class);
    assertThat(failing.isClosed()).isTrue();
  }

  @Test
  void mappedRowsAreClosedWithTheirSource() {
    WatchedRows<RingResult.Ring> watched = rings();

    try (Rows<Integer> numbers = watched.map(RingResult.Ring::number)) {
      assertThat(numbers.next()).isEqualTo(1);
      assertThat(numbers.hasNext()).isTrue();
    }

    assertThat(watched.isClosed()).isTrue();
  }
}
