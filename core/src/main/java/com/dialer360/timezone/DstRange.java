package com.dialer360.timezone;

import static com.dialer360.timezone.YearlyChange.firstSunday;
import static com.dialer360.timezone.YearlyChange.lastSunday;
import static com.dialer360.timezone.YearlyChange.secondSunday;
import static com.dialer360.timezone.YearlyChange.sundayFrom;
import static java.time.Month.APRIL;
import static java.time.Month.FEBRUARY;
import static java.time.Month.MARCH;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The periods of daylight saving time that the stored zones name: when they begin, and when they
 * end. Source: timezone.md, part 2; the constants stand in the order of its table.
 */
@SuppressWarnings("ImmutableEnumChecker") // a record of values that do not change
public enum DstRange {
  SSM_FSN(secondSunday(MARCH, 2), firstSunday(NOVEMBER, 2)),
  FSA_LSO(firstSunday(APRIL, 2), lastSunday(OCTOBER, 2)),
  LSM_LSO(lastSunday(MARCH, 1), lastSunday(OCTOBER, 1)),
  LSO_LSM(lastSunday(OCTOBER, 1), lastSunday(MARCH, 1)),
  FSO_LSM(firstSunday(OCTOBER, 1), lastSunday(MARCH, 1)),
  FSO_FSA(firstSunday(OCTOBER, 1), firstSunday(APRIL, 2)),
  FSO_TSM(firstSunday(OCTOBER, 1), sundayFrom(14, MARCH, 1)),
  LSS_FSA(lastSunday(SEPTEMBER, 1), firstSunday(APRIL, 2)),
  TSO_LSF(sundayFrom(22, OCTOBER, 1), sundayFrom(22, FEBRUARY, 1));

  private final YearlyChange begins;
  private final YearlyChange ends;

  DstRange(YearlyChange begins, YearlyChange ends) {
    this.begins = begins;
    this.ends = ends;
  }

  /** The range of this stored code, like {@code SSM-FSN}; none when it is empty or unknown. */
  public static Optional<DstRange> named(String code) {
    return Stream.of(values()).filter(range -> range.code().equals(code)).findFirst();
  }

  /** As it is stored: {@code SSM-FSN}. */
  public String code() {
    return name().replace('_', '-');
  }

  /**
   * True when daylight saving time is in force.
   *
   * @param standardTime the local time there without daylight saving
   */
  public boolean inForce(LocalDateTime standardTime) {
    LocalDateTime begin = begins.in(standardTime.getYear());
    LocalDateTime end = ends.in(standardTime.getYear());
    boolean begun = !standardTime.isBefore(begin);
    boolean ended = !standardTime.isBefore(end);
    boolean overNewYear = end.isBefore(begin);
    return overNewYear ? begun || !ended : begun && !ended;
  }
}
