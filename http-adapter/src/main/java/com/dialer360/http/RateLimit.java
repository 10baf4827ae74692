package com.dialer360.http;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often a caller may call.
 *
 * @param calls that may come at once, and that are given back evenly over the period
 * @param period a second, a minute or an hour
 */
public record RateLimit(int calls, Duration period) {
  private static final String OFF = "off";
  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})(?:/([smh]))?");

  /**
   * The limit of this configuration, empty when there is none: {@code 20} and {@code 20/s}, {@code
   * 600/m}, {@code 1000/h}, {@code off}.
   *
   * @throws com.dialer360.configuration.ConfigurationException when it is of another form
   */
  static Optional<RateLimit> of(Configuration configuration) {
    String text = configuration.text(ConfigurationKey.RATE_LIMIT).toLowerCase(Locale.ROOT);
    if (text.equals(OFF)) {
      return Optional.empty();
    }
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw configuration.refused(
          ConfigurationKey.RATE_LIMIT,
          "off, or calls from 1 to 999999 a second, minute or hour, such as 20/s, 600/m or 1000/h");
    }
    return Optional.of(
        new RateLimit(
            Integer.parseInt(parts.group(1)), period(Optional.ofNullable(parts.group(2)))));
  }

  private static Duration period(Optional<String> unit) {
    return switch (unit.orElse("s")) {
      case "m" -> Duration.ofMinutes(1);
      case "h" -> Duration.ofHours(1);
      default -> Duration.ofSeconds(1);
    };
  }
}
