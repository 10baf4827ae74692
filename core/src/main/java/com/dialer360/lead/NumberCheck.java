package com.dialer360.lead;

import com.dialer360.text.Utf8;
import com.dialer360.timezone.NanpaPrefixes;
import com.dialer360.timezone.PhoneCodes;
import com.dialer360.timezone.PhoneParts;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Whether a phone number can be one. Source: add_lead.md, rule 4; check_phone_number.md, rules 3 to
 * 6.
 */
final class NumberCheck {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 16;
  private static final String COUNTRY = "1";

  private final PhoneCodes phoneCodes;
  private final NanpaPrefixes nanpaPrefixes;

  @Inject
  NumberCheck(PhoneCodes phoneCodes, NanpaPrefixes nanpaPrefixes) {
    this.phoneCodes = phoneCodes;
    this.nanpaPrefixes = nanpaPrefixes;
  }

  /** The first thing that is wrong with this number. */
  Optional<NumberFault> fault(String number, NumberChecks checks, UsacanRule rule) {
    int length = Utf8.length(number);
    String areacode = PhoneParts.areacode(number);
    String prefix = PhoneParts.prefix(number);
    if (length < SHORTEST || length > LONGEST) {
      return Optional.of(NumberFault.LENGTH);
    }
    if (checks.usacanPrefixCheck() && (prefix.isEmpty() || !rule.prefixBegins(prefix.charAt(0)))) {
      return Optional.of(NumberFault.PREFIX);
    }
    if (checks.usacanAreacodeCheck()
        && (!rule.areacodeFits(length)
            || phoneCodes.firstOfAreacode(COUNTRY, areacode).isEmpty())) {
      return Optional.of(NumberFault.AREACODE);
    }
    return checks.nanpaAcPrefixCheck() && nanpaPrefixes.first(areacode, prefix).isEmpty()
        ? Optional.of(NumberFault.NANPA)
        : Optional.empty();
  }
}
