package com.dialer360.phone;

import com.dialer360.catalogue.Parameter;
import com.dialer360.field.Blankable;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Changes of a phone, or its end. Source: update_phone.md, "Parameters".
 *
 * @param voicemailId known to be blank only where no filter has spoiled the word
 */
@RecordBuilder
public record UpdatePhoneCommand(
    @Parameter(value = "Extension of the phone, 2 characters or more.", required = true)
        String extension,
    @Parameter(value = "Address of the phone's server.", required = true) String serverIp,
    @Parameter("Y deletes the phone.") boolean deletePhone,
    @Parameter("Hours ahead of GMT without daylight saving time, such as -5.00.") String localGmt,
    @Parameter("E-mail address for voicemail, 5 to 300 characters, or --BLANK--.") Blankable email,
    @Parameter("Context in the dialplan, 2 to 30 characters, or --BLANK--.") Blankable phoneContext,
    @Parameter("Name of the phone, 2 to 30 characters, or --BLANK--.") Blankable phoneFullName,
    @Parameter(
            value = "Password of the registration, 2 to 30 characters, or --BLANK--.",
            secret = true)
        Blankable registrationPassword,
    @Parameter("IAX2, SIP, Zap or EXTERNAL.") String protocol,
    @Parameter(value = "Password of the login, 2 to 30 characters.", secret = true)
        String phonePass,
    @Parameter("Login of the phone, which no other phone may have.") String phoneLogin,
    @Parameter("Voicemail box, 2 to 30 digits.") String voicemailId,
    @Parameter("Number that dials the phone, 3 to 30 characters.") String dialplanNumber,
    @Parameter("Y or N.") String active,
    @Parameter("Caller id of outbound calls, 6 to 18 digits.") String outboundCid,
    @Parameter("User group that owns the phone, 2 to 20 characters.") String adminUserGroup,
    @Parameter("Other caller id of outbound calls, 6 to 18 characters, or --BLANK--.")
        Blankable outboundAltCid,
    @Parameter("Seconds that the phone rings, 2 to 180.") String phoneRingTimeout,
    @Parameter("Y deletes a voicemail once it is mailed, N keeps it.") String deleteVmAfterEmail) {

  /** True when a phone is named. */
  boolean complete() {
    return Utf8.length(extension) >= 2 && !serverIp.isEmpty();
  }

  Blankable blankableVoicemailId() {
    return Blankable.of(voicemailId, voicemailId);
  }
}
