package com.dialer360.persistence.table;

import com.dialer360.timezone.CallHours;
import com.dialer360.timezone.CallHours.Span;
import java.time.DayOfWeek;
import java.util.Map;

/** The columns of a row of call hours, each hour times 100 plus minute. */
record HoursRow(
    int defaultStart,
    int defaultStop,
    int sundayStart,
    int sundayStop,
    int mondayStart,
    int mondayStop,
    int tuesdayStart,
    int tuesdayStop,
    int wednesdayStart,
    int wednesdayStop,
    int thursdayStart,
    int thursdayStop,
    int fridayStart,
    int fridayStop,
    int saturdayStart,
    int saturdayStop,
    String states) {

  CallHours hours() {
    return new CallHours(
        new Span(defaultStart, defaultStop),
        Map.of(
            DayOfWeek.SUNDAY, new Span(sundayStart, sundayStop),
            DayOfWeek.MONDAY, new Span(mondayStart, mondayStop),
            DayOfWeek.TUESDAY, new Span(tuesdayStart, tuesdayStop),
            DayOfWeek.WEDNESDAY, new Span(wednesdayStart, wednesdayStop),
            DayOfWeek.THURSDAY, new Span(thursdayStart, thursdayStop),
            DayOfWeek.FRIDAY, new Span(fridayStart, fridayStop),
            DayOfWeek.SATURDAY, new Span(saturdayStart, saturdayStop)));
  }
}
