package com.dialer360.lead;

import com.dialer360.text.Utf8;
import com.dialer360.timezone.NanpaPrefixes;
import com.dialer360.timezone.PhoneCodes;
import com.dialer360.timezone.PhoneParts;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether a phone number can be one. Source: add_lead.md, rule 4. */
final class NumberCheck {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 16;
  private static final int USA_AND_CANADA = 10;
  private static final String COUNTRY = "1";

  private final PhoneCodes phoneCodes;
  private final NanpaPrefixes nanpaPrefixes;

  @Inject
  NumberCheck(PhoneCodes phoneCodes, NanpaPrefixes nanpaPrefixes) {
    this.phoneCodes = phoneCodes;
    this.nanpaPrefixes = nanpaPrefixes;
  }

  /** The first thing that is wrong with this number. */
  Optional<AddLeadResult> refuse(String number, NumberChecks checks, String user) {
    int length = Utf8.length(number);
    if (length < SHORTEST || length > LONGEST) {
      return Optional.of(new AddLeadResult.BadLength(number, user));
    }
    if (checks.usacanPrefixCheck() && startsLow(PhoneParts.prefix(number))) {
      return Optional.of(new AddLeadResult.BadPrefix(number, user));
    }
    String areacode = PhoneParts.areacode(number);
    if (checks.usacanAreacodeCheck()
        && (length != USA_AND_CANADA || phoneCodes.firstOfAreacode(COUNTRY, areacode).isEmpty())) {
      return Optional.of(new AddLeadResult.BadAreacode(number, user));
    }
    if (checks.nanpaAcPrefixCheck()
        && nanpaPrefixes.first(areacode, PhoneParts.prefix(number)).isEmpty()) {
      return Optional.of(new AddLeadResult.BadNanpa(number, user));
    }
    return Optional.empty();
  }

  private static boolean startsLow(String prefix) {
    return prefix.isEmpty() || prefix.charAt(0) < '2';
  }
}
