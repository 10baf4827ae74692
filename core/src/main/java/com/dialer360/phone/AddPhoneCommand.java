package com.dialer360.phone;

import com.dialer360.catalogue.Parameter;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.stream.Stream;

/** A phone to be added. Source: add_phone.md, "Parameters". */
@RecordBuilder
public record AddPhoneCommand(
    @Parameter(value = "Extension, {length}.", least = 2, most = 100, required = true)
        String extension,
    @Parameter(
            value = "Number that dials the phone, {length}.",
            least = 2,
            most = 20,
            required = true)
        String dialplanNumber,
    @Parameter(value = "Voicemail box, {length}.", least = 1, most = 10, required = true)
        String voicemailId,
    @Parameter(value = "Login of the phone, {length}.", least = 1, most = 15, required = true)
        String phoneLogin,
    @Parameter(
            value = "Password of the login, {length}.",
            least = 1,
            most = 100,
            required = true,
            secret = true)
        String phonePass,
    @Parameter(value = "Address of the phone's server.", required = true) String serverIp,
    @Parameter(
            value = "IAX2, SIP, Zap or EXTERNAL.",
            oneOf = {"IAX2", "SIP", "Zap", "EXTERNAL"},
            required = true)
        String protocol,
    @Parameter(
            value = "Password of the registration, {length}.",
            least = 1,
            most = 20,
            required = true,
            secret = true)
        String registrationPassword,
    @Parameter(value = "Name of the phone, {length}.", least = 1, most = 50, required = true)
        String phoneFullName,
    @Parameter(
            value = "Hours ahead of GMT without daylight saving time, such as -5.00.",
            required = true)
        String localGmt,
    @Parameter(
            value = "Caller id of outbound calls, {length}.",
            least = 1,
            most = 20,
            required = true)
        String outboundCid,
    @Parameter(value = "Context in the dialplan, {length}.", most = 20, fallback = "default")
        String phoneContext,
    @Parameter(value = "E-mail address for voicemail, {length}.", most = 100) String email,
    @Parameter(value = "User group that owns the phone.", fallback = "---ALL---")
        String adminUserGroup) {

  /** True when every required field is there, and long enough. */
  boolean complete() {
    return Utf8.length(extension) >= 2
        && Utf8.length(dialplanNumber) >= 2
        && PhoneRules.PROTOCOL.test(protocol)
        && Stream.of(
                voicemailId,
                phoneLogin,
                phonePass,
                serverIp,
                registrationPassword,
                phoneFullName,
                localGmt,
                outboundCid)
            .noneMatch(String::isEmpty);
  }

  /** The phone that this makes: what is missing filled in. */
  NewPhone phone() {
    return new NewPhone(
        extension,
        dialplanNumber,
        voicemailId,
        phoneLogin,
        phonePass,
        serverIp,
        protocol,
        registrationPassword,
        phoneFullName,
        localGmt,
        outboundCid,
        phoneContext.isEmpty() ? "default" : phoneContext,
        email,
        adminUserGroup.isEmpty() ? "---ALL---" : adminUserGroup);
  }
}
