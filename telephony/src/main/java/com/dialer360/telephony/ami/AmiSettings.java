package com.dialer360.telephony.ami;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.monitor.SwitchAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How telephony servers are asked.
 *
 * @param longest that a call waits for a server
 * @param firstPause between two attempts to connect, which doubles with each failure
 * @param longestPause that it doubles to
 * @param mostAtOnce calls that wait for one server at the same time; more are told at once that it
 *     is not reached, so that a sick server does not take the threads of all others
 * @param host in place of that of every server's row, as are port, user and secret
 */
public record AmiSettings(
    Duration longest,
    Duration firstPause,
    Duration longestPause,
    int mostAtOnce,
    Optional<String> host,
    OptionalInt port,
    Optional<String> user,
    Optional<String> secret) {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final int MOST_AT_ONCE = 8;
  private static final int MOST_SECONDS = 60;
  private static final int HIGHEST_PORT = 65535;

  /**
   * The settings of this configuration.
   *
   * @throws com.dialer360.configuration.ConfigurationException when one cannot be used
   */
  public static AmiSettings of(Configuration configuration) {
    return new AmiSettings(
        Duration.ofSeconds(configuration.number(ConfigurationKey.AMI_SECONDS, 1, MOST_SECONDS)),
        FIRST_PAUSE,
        LONGEST_PAUSE,
        MOST_AT_ONCE,
        configuration.optional(ConfigurationKey.AMI_HOST),
        configuration.optional(ConfigurationKey.AMI_PORT).isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(configuration.number(ConfigurationKey.AMI_PORT, 1, HIGHEST_PORT)),
        configuration.optional(ConfigurationKey.AMI_USER),
        configuration.optional(ConfigurationKey.AMI_SECRET));
  }

  /** Where this server is reached, with what is configured in place of its own. */
  SwitchAddress at(SwitchAddress own) {
    return new SwitchAddress(
        own.serverIp(),
        host.orElse(own.host()),
        port.orElse(own.port()),
        user.orElse(own.user()),
        secret.orElse(own.secret()));
  }

  @Override
  public String toString() {
    return "AmiSettings[" + longest + ", " + host + ":" + port + ", " + user + "]";
  }
}
