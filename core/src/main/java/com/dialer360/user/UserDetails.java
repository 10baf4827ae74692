package com.dialer360.user;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** What a new user has beside name, password, level and group. Source: add_user.md. */
@RecordBuilder
public record UserDetails(
    @Parameter(value = "Phone login, {length}.", most = 20) String phoneLogin,
    @Parameter(value = "Phone password, {length}.", most = 100, secret = true) String phonePass,
    @Parameter(
            value = "1 turns hot keys on, 0 off.",
            oneOf = {"1", "0"},
            fallback = "0")
        String hotkeysActive,
    @Parameter(value = "Voicemail box, {length}.", most = 10) String voicemailId,
    @Parameter(value = "E-mail address, {length}.", most = 100) String email,
    @Parameter(value = "Free field, {length}.", most = 100) String customOne,
    @Parameter(value = "Free field, {length}.", most = 100) String customTwo,
    @Parameter(value = "Free field, {length}.", most = 100) String customThree,
    @Parameter(value = "Free field, {length}.", most = 100) String customFour,
    @Parameter(value = "Free field, {length}.", most = 100) String customFive,
    @Parameter(
            value = "Seconds of wrap-up in place of the campaign's; -1 for the campaign's.",
            fallback = "-1")
        String wrapupSecondsOverride,
    @Parameter(
            value = "1 lets the user choose in-groups, 0 does not.",
            oneOf = {"1", "0"},
            fallback = "1")
        String agentChooseIngroups,
    @Parameter(
            value = "1 lets the user choose blended calling, 0 does not.",
            oneOf = {"1", "0"},
            fallback = "1")
        String agentChooseBlended,
    @Parameter(
            value = "1 starts the user with blended calling, 0 does not.",
            oneOf = {"1", "0"},
            fallback = "0")
        String closerDefaultBlended) {

  /** What holds where nothing was sent. Source: add_user.md, "Parameters". */
  UserDetails withFallbacks() {
    return UserDetailsBuilder.builder(this)
        .hotkeysActive(or(hotkeysActive, "0"))
        .wrapupSecondsOverride(or(wrapupSecondsOverride, "-1"))
        .agentChooseIngroups(or(agentChooseIngroups, "1"))
        .agentChooseBlended(or(agentChooseBlended, "1"))
        .closerDefaultBlended(or(closerDefaultBlended, "0"))
        .build();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "UserDetails[" + phoneLogin + "]";
  }

  private static String or(String text, String fallback) {
    return text.isEmpty() ? fallback : text;
  }
}
