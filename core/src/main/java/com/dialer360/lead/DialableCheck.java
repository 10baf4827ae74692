package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.dialect.DialectName;
import com.dialer360.timezone.DialableNow;
import com.dialer360.timezone.GmtOffset;
import com.dialer360.timezone.GmtOffsets;
import com.dialer360.timezone.PhonePlace;
import jakarta.inject.Inject;

/** Whether a number may be dialled now. Source: check_phone_number.md, rule 9. */
final class DialableCheck {
  private final GmtOffsets gmtOffsets;
  private final DialableNow dialableNow;

  @Inject
  DialableCheck(GmtOffsets gmtOffsets, DialableNow dialableNow) {
    this.gmtOffsets = gmtOffsets;
    this.dialableNow = dialableNow;
  }

  /** The answer of each method that the command names. */
  DialableByMethod answers(Caller caller, CheckPhoneNumberCommand command) {
    return new DialableByMethod(
        TimeZoneMethod.named(command.tzMethod()).stream()
            .map(method -> answer(caller, command, method))
            .toList());
  }

  private DialableByMethod.Answer answer(
      Caller caller, CheckPhoneNumberCommand command, TimeZoneMethod method) {
    if (!method.possible(command)) {
      return new DialableByMethod.Answer(method, false, GmtOffset.unknown());
    }
    GmtOffset offset =
        gmtOffsets.of(
            new PhonePlace(
                command.codeOrDefault(),
                command.phoneNumber(),
                command.state(),
                command.postalCode(),
                command.owner(),
                lookup(caller, command, method)));
    return new DialableByMethod.Answer(
        method, dialableNow.at(command.localCallTime(), offset, command.state()), offset);
  }

  /** Live systems lose the prefix that NANPA needs once they have checked it. */
  private static String lookup(
      Caller caller, CheckPhoneNumberCommand command, TimeZoneMethod method) {
    boolean prefixLost =
        method == TimeZoneMethod.NANPA
            && command.numberChecks().usacanPrefixCheck()
            && caller.occasion().dialect() == DialectName.VICIDIAL;
    return prefixLost ? TimeZoneMethod.AREACODE.name() : method.name();
  }
}
