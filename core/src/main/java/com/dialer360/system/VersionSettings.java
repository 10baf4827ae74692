package com.dialer360.system;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;

/**
 * What the function version answers. Source: version.md, "Output".
 *
 * @param dialer360 in the dialect of the API document
 * @param vicidial in the dialect of live systems
 */
public record VersionSettings(ReleaseStamp dialer360, ReleaseStamp vicidial) {

  /** The settings of this configuration. */
  public static VersionSettings of(Configuration configuration) {
    ReleaseStamp own = ReleaseStamp.own();
    return new VersionSettings(
        new ReleaseStamp(
            configuration.optional(ConfigurationKey.VERSION).orElse(own.version()),
            configuration.optional(ConfigurationKey.BUILD).orElse(own.build())),
        new ReleaseStamp(
            configuration.text(ConfigurationKey.VICIDIAL_VERSION),
            configuration.text(ConfigurationKey.VICIDIAL_BUILD)));
  }
}
