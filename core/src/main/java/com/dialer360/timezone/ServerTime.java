package com.dialer360.timezone;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * The wall clock of the call centre: what common.md calls "server time", to the second. Every time
 * that is stored, printed or compared comes from here.
 */
public final class ServerTime {
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final Clock clock;

  /**
   * @param clock the time, in the call centre's own zone
   */
  @Inject
  public ServerTime(Clock clock) {
    this.clock = clock;
  }

  /** The present date and time there. */
  public LocalDateTime now() {
    return zoned().toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
  }

  /** The present date and time there, {@code YYYY-MM-DD HH:MM:SS}. */
  public String printed() {
    return printed(now());
  }

  /** A date and time of that zone, {@code YYYY-MM-DD HH:MM:SS}. */
  public static String printed(LocalDateTime time) {
    return time.format(PRINTED);
  }

  /** What the wall clock there showed at this moment, {@code YYYY-MM-DD HH:MM:SS}. */
  public String printed(Instant moment) {
    return moment.atZone(zone()).format(PRINTED);
  }

  /** The present moment. */
  public Instant instant() {
    return clock.instant();
  }

  /**
   * The seconds from 1970 in UTC to a time of that zone, as a database reads it: {@link
   * #firstShown}.
   *
   * @param printed {@code YYYY-MM-DD HH:MM:SS}; 0 for what is no time
   */
  public long epochSecond(String printed) {
    return parsed(printed).map(time -> firstShown(time).getEpochSecond()).orElse(0L);
  }

  /**
   * The same of a time that has been when it was seen: {@link #lastShown}.
   *
   * @param seen the moment
   */
  public long epochSecond(String printed, Instant seen) {
    return parsed(printed).map(time -> lastShown(time, seen).getEpochSecond()).orElse(0L);
  }

  /**
   * The moment at which the wall clock there shows this: the first one, where it shows it twice,
   * and that of the jump, where it jumps over it.
   */
  public Instant firstShown(LocalDateTime time) {
    ZoneOffsetTransition change = zone().getRules().getTransition(time);
    return change != null && change.isGap() ? change.getInstant() : time.atZone(zone()).toInstant();
  }

  /**
   * The moment at which the wall clock there showed this last, seen from another moment. It differs
   * from {@link #firstShown} in the hour that a clock shows again when daylight saving time ends.
   *
   * @param seen the second showing counts unless it is later than this
   */
  public Instant lastShown(LocalDateTime time, Instant seen) {
    ZoneOffsetTransition change = zone().getRules().getTransition(time);
    if (change == null || change.isGap()) {
      return firstShown(time);
    }
    Instant second = time.toInstant(change.getOffsetAfter());
    return second.isAfter(seen) ? firstShown(time) : second;
  }

  private static Optional<LocalDateTime> parsed(String printed) {
    try {
      return Optional.of(LocalDateTime.parse(printed, PRINTED));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** True when daylight saving time is in force there now. */
  public boolean daylightSaving() {
    return zone().getRules().isDaylightSavings(clock.instant());
  }

  /** Seconds by which that zone is ahead of UTC now. */
  public int offsetSeconds() {
    return zoned().getOffset().getTotalSeconds();
  }

  private ZonedDateTime zoned() {
    return ZonedDateTime.now(clock);
  }

  private ZoneId zone() {
    return clock.getZone();
  }
}
