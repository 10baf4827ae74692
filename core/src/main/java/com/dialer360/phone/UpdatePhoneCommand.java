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
    @Parameter(value = "Extension of the phone, {length}.", least = 2, required = true)
        String extension,
    @Parameter(value = "Address of the phone's server.", required = true) String serverIp,
    @Parameter("Y deletes the phone.") boolean deletePhone,
    @Parameter("Hours ahead of GMT without daylight saving time, such as -5.00.") String localGmt,
    @Parameter(
            value = "E-mail address for voicemail, {length}, or --BLANK--.",
            least = 5,
            most = 300)
        Blankable email,
    @Parameter(value = "Context in the dialplan, {length}, or --BLANK--.", least = 2, most = 30)
        Blankable phoneContext,
    @Parameter(value = "Name of the phone, {length}, or --BLANK--.", least = 2, most = 30)
        Blankable phoneFullName,
    @Parameter(
            value = "Password of the registration, {length}, or --BLANK--.",
            least = 2,
            most = 30,
            secret = true)
        Blankable registrationPassword,
    @Parameter(
            value = "IAX2, SIP, Zap or EXTERNAL.",
            oneOf = {"IAX2", "SIP", "Zap", "EXTERNAL"})
        String protocol,
    @Parameter(value = "Password of the login, {length}.", least = 2, most = 30, secret = true)
        String phonePass,
    @Parameter("Login of the phone, which no other phone may have.") String phoneLogin,
    @Parameter(value = "Voicemail box, {length}.", least = 2, most = 30) String voicemailId,
    @Parameter(value = "Number that dials the phone, {length}.", least = 3, most = 30)
        String dialplanNumber,
    @Parameter(
            value = "Y or N.",
            oneOf = {"Y", "N"})
        String active,
    @Parameter(value = "Caller id of outbound calls, {length}.", least = 6, most = 18)
        String outboundCid,
    @Parameter(value = "User group that owns the phone, {length}.", least = 2, most = 20)
        String adminUserGroup,
    @Parameter(
            value = "Other caller id of outbound calls, {length}, or --BLANK--.",
            least = 6,
            most = 18)
        Blankable outboundAltCid,
    @Parameter("Seconds that the phone rings, 2 to 180.") String phoneRingTimeout,
    @Parameter(
            value = "Y deletes a voicemail once it is mailed, N keeps it.",
            oneOf = {"Y", "N"})
        String deleteVmAfterEmail) {

  /** True when a phone is named. */
  boolean complete() {
    return Utf8.length(extension) >= 2 && !serverIp.isEmpty();
  }

  Blankable blankableVoicemailId() {
    return Blankable.of(voicemailId, voicemailId);
  }
}
