package com.dialer360.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.timezone.CallHours.Span;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CallHoursTest {

  @ParameterizedTest
  @CsvSource({
    "900, 2100, 859, false",
    "900, 2100, 900, true",
    "900, 2100, 2059, true",
    "900, 2100, 2100, false",
    "0, 2400, 0, true",
    "0, 2400, 2359, true",
    "2400, 2400, 0, false",
    "2400, 2400, 2359, false",
    "0, 0, 0, false",
    "2200, 600, 2300, false",
    "2200, 600, 300, false",
    "900, 0, 1200, false",
  })
  void areOpenFromStartToBeforeStop(int start, int stop, int time, boolean open) {
    CallHours hours = new CallHours(new Span(start, stop), Map.of());

    assertThat(hours.open(DayOfWeek.MONDAY, time)).isEqualTo(open);
  }

  @ParameterizedTest
  @EnumSource
  void aDayMayHaveItsOwn(DayOfWeek day) {
    CallHours hours = new CallHours(new Span(900, 2100), Map.of(day, new Span(1000, 1100)));

    assertThat(hours.open(day, 1030)).isTrue();
    assertThat(hours.open(day, 1200)).isFalse();
    assertThat(hours.open(day.plus(1), 1200)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 1200, true", "0, 900, 1200, false", "0, 900, 0, true", "900, 0, 1200, false"})
  void aDayHasNoneOfItsOwnOnlyWhenBothAreZero(int start, int stop, int time, boolean open) {
    CallHours hours =
        new CallHours(new Span(900, 2100), Map.of(DayOfWeek.FRIDAY, new Span(start, stop)));

    assertThat(hours.open(DayOfWeek.FRIDAY, time)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "|, ''",
    "||, ''",
    "a, ''",
    "ab, ''",
    "|é, é",
    "abc, abc",
    "|a|, a",
    "|alabama|texas|, alabama texas",
    "alabama||texas, alabama texas"
  })
  void theStatesOfACallTimeStandBetweenBars(String column, String ids) {
    CallTime callTime = CallTime.of(new CallHours(new Span(0, 2400), Map.of()), column);

    assertThat(callTime.stateCallTimeIds())
        .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ", -1)));
  }
}
