package com.dialer360.timezone;

import com.dialer360.timezone.CallHours.Span;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Call times by id, with those of the recorded cases to begin with. */
public final class InMemoryCallTimes implements CallTimes {
  private final Map<String, CallTime> callTimes = new HashMap<>();
  private final Map<String, StateHours> stateHours = new TreeMap<>();

  public static InMemoryCallTimes ofRecordedCases() {
    return new InMemoryCallTimes()
        .add("24hours", hours(0, 2400), "")
        .add("9am-9pm", hours(900, 2100), "")
        .add("9am-5pm", hours(900, 1700), "")
        .add("states", hours(900, 2100), "|alabama|texas|")
        .add(
            "days",
            new CallHours(
                new Span(900, 2100),
                Map.of(
                    DayOfWeek.SUNDAY, new Span(2400, 2400),
                    DayOfWeek.MONDAY, new Span(800, 1200),
                    DayOfWeek.TUESDAY, new Span(1000, 1100),
                    DayOfWeek.WEDNESDAY, new Span(0, 900),
                    DayOfWeek.THURSDAY, new Span(1500, 1600),
                    DayOfWeek.FRIDAY, new Span(0, 0),
                    DayOfWeek.SATURDAY, new Span(1230, 1245))),
            "")
        .addState(
            "alabama",
            "AL",
            new CallHours(new Span(800, 2000), Map.of(DayOfWeek.SUNDAY, new Span(2400, 2400))))
        .addState(
            "texas",
            "TX",
            new CallHours(new Span(900, 2100), Map.of(DayOfWeek.SUNDAY, new Span(1200, 2100))))
        .addState("florida", "FL", hours(2400, 2400));
  }

  public static CallHours hours(int start, int stop) {
    return new CallHours(new Span(start, stop), Map.of());
  }

  public InMemoryCallTimes add(String id, CallHours hours, String stateCallTimes) {
    callTimes.put(id, CallTime.of(hours, stateCallTimes));
    return this;
  }

  public InMemoryCallTimes addState(String id, String state, CallHours hours) {
    stateHours.put(id, new StateHours(state, hours));
    return this;
  }

  @Override
  public Optional<CallTime> find(String callTimeId) {
    return Optional.ofNullable(callTimes.get(callTimeId.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Optional<CallHours> stateHours(Collection<String> stateCallTimeIds, String state) {
    return stateHours.entrySet().stream()
        .filter(row -> stateCallTimeIds.contains(row.getKey()))
        .map(Map.Entry::getValue)
        .filter(row -> row.state.equalsIgnoreCase(state))
        .map(StateHours::hours)
        .findFirst();
  }

  private record StateHours(String state, CallHours hours) {}
}
