package com.dialer360.timezone;

import static com.dialer360.timezone.InMemoryCallTimes.hours;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialableNowTest {
  private final InMemoryCallTimes callTimes = InMemoryCallTimes.ofRecordedCases();

  @ParameterizedTest
  @CsvSource({
    "2017-06-01T14:30:00, 9am-9pm, -4, true",
    "2017-06-01T08:59:59, 9am-9pm, -4, false",
    "2017-06-01T09:00:00, 9am-9pm, -4, true",
    "2017-06-01T20:59:59, 9am-9pm, -4, true",
    "2017-06-01T21:00:00, 9am-9pm, -4, false",
    "2017-06-01T17:30:00, 9am-5pm, -4, false",
    "2017-06-01T14:30:00, 9am-9pm, -10, false",
    "2017-06-01T03:00:00, 24hours, -4, true",
    // the server's own winter time is nothing to the number
    "2017-12-01T09:30:00, 9am-9pm, -5.00, true",
    "2017-12-01T08:30:00, 9am-9pm, -5.00, false",
    // minutes of the offset count
    "2017-06-01T11:29:00, 9am-9pm, 5.50, true",
    "2017-06-01T11:30:00, 9am-9pm, 5.50, false",
    "2017-06-01T11:14:00, 9am-9pm, 5.75, true",
    "2017-06-01T11:15:00, 9am-9pm, 5.75, false",
    "2017-06-01T08:29:59, 9am-9pm, -3.5, false",
    "2017-06-01T08:30:00, 9am-9pm, -3.5, true",
    // an unknown offset counts as 0
    "2017-06-01T14:30:00, 9am-9pm, '', true",
    "2017-06-01T17:30:00, 9am-9pm, '', false",
  })
  void comparesTheTimeAtTheNumber(String now, String callTimeId, String offset, boolean open) {
    assertThat(dialable(now).at(callTimeId, new GmtOffset(offset), "")).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06-04T12:00:00, -4, false",
    "2017-06-05T08:00:00, -4, true",
    "2017-06-05T12:00:00, -4, false",
    "2017-06-06T10:59:59, -4, true",
    "2017-06-06T12:00:00, -4, false",
    "2017-06-07T00:00:00, -4, true",
    "2017-06-07T09:00:00, -4, false",
    "2017-06-01T14:30:00, -4, false",
    "2017-06-01T15:30:00, -4, true",
    "2017-06-02T09:00:00, -4, true",
    "2017-06-02T08:00:00, -4, false",
    "2017-06-03T12:30:00, -4, true",
    "2017-06-03T12:45:00, -4, false",
    // Friday here, Saturday there; Sunday here, Saturday there
    "2017-06-02T23:35:00, 9, true",
    "2017-06-02T23:35:00, -4, false",
    "2017-06-04T02:35:00, -18, true",
  })
  void theDayIsTheDayAtTheNumber(String now, String offset, boolean open) {
    assertThat(dialable(now).at("days", new GmtOffset(offset), "")).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06-01T09:30:00, states, AL, -5, true",
    "2017-06-01T09:30:00, states, '', -5, false",
    "2017-06-01T21:30:00, states, AL, -5, false",
    "2017-06-04T14:00:00, states, AL, -5, false",
    "2017-06-04T14:00:00, states, al, -5, false",
    "2017-06-04T14:00:00, states, '', -5, true",
    "2017-06-04T12:59:59, states, TX, -5, false",
    "2017-06-04T13:00:00, states, TX, -5, true",
    "2017-06-01T14:30:00, states, FL, -4, true",
    "2017-06-01T14:30:00, states, Alabama, -4, true",
    "2017-06-01T14:30:00, 9am-9pm, FL, -4, true",
  })
  void aStateMayHaveHoursOfItsOwn(
      String now, String callTimeId, String state, String offset, boolean open) {
    assertThat(dialable(now).at(callTimeId, new GmtOffset(offset), state)).isEqualTo(open);
  }

  @Test
  void stateHoursReplaceThoseOfTheDaysToo() {
    callTimes.add("days", callTimes.find("days").orElseThrow().hours(), "|florida2|");
    callTimes.addState("florida2", "FL", hours(900, 2100));
    GmtOffset offset = new GmtOffset("-4");

    assertThat(dialable("2017-06-04T12:00:00").at("days", offset, "")).isFalse();
    assertThat(dialable("2017-06-04T12:00:00").at("days", offset, "FL")).isTrue();
  }

  @Test
  void ofSeveralRowsForAStateTheFirstByIdCounts() {
    callTimes.add("two", hours(900, 2100), "|b|a|").addState("b", "NY", hours(900, 2100));
    GmtOffset offset = new GmtOffset("-4");

    assertThat(dialable("2017-06-01T14:30:00").at("two", offset, "NY")).isTrue();
    callTimes.addState("a", "NY", hours(2400, 2400));
    assertThat(dialable("2017-06-01T14:30:00").at("two", offset, "NY")).isFalse();
  }

  @Test
  void anUnknownCallTimeIsNeverOpen() {
    callTimes.add("", hours(0, 2400), "");

    assertThat(dialable("2017-06-01T14:30:00").at("nosuch", new GmtOffset("-4"), "")).isFalse();
    assertThat(dialable("2017-06-01T14:30:00").at("", new GmtOffset("-4"), "")).isFalse();
  }

  private DialableNow dialable(String now) {
    return new DialableNow(callTimes, CallCentreClock.newYork(now));
  }
}
