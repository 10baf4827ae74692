package com.dialer360.telephony;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.telephony.ami.AmiSettings;

/**
 * What is configured of telephony.
 *
 * @param ami looked at only if that is the way
 */
public record TelephonySettings(TelephonyWay way, AmiSettings ami) {

  /**
   * The settings of this configuration.
   *
   * @throws com.dialer360.configuration.ConfigurationException when one cannot be used
   */
  public static TelephonySettings of(Configuration configuration) {
    return new TelephonySettings(
        configuration.choice(ConfigurationKey.TELEPHONY, TelephonyWay.class),
        AmiSettings.of(configuration));
  }
}
