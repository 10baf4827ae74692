package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.CallTimes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Says whether a number is valid, on no do-not-call list, and dialable now. Source:
 * check_phone_number.md.
 */
public final class CheckPhoneNumber
    implements ApiFunction<CheckPhoneNumberCommand, CheckPhoneNumberResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<CheckPhoneNumberCommand> ENTRY =
      FunctionEntry.of(
          "check_phone_number",
          "allows you to check if a phone number is valid and dialable",
          Effect.READ,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS),
          CheckPhoneNumberCommand.class,
          CheckPhoneNumberResult.class);

  private static final CheckPhoneNumberCommand NOTHING_SENT =
      CommandShape.unsent(CheckPhoneNumberCommand.class);

  private final CallTimes callTimes;
  private final NanpaOption nanpaOption;
  private final NumberCheck numberCheck;
  private final DncCheck dncCheck;
  private final DialableCheck dialableCheck;

  @Inject
  CheckPhoneNumber(
      CallTimes callTimes,
      NanpaOption nanpaOption,
      NumberCheck numberCheck,
      DncCheck dncCheck,
      DialableCheck dialableCheck) {
    this.callTimes = callTimes;
    this.nanpaOption = nanpaOption;
    this.numberCheck = numberCheck;
    this.dncCheck = dncCheck;
    this.dialableCheck = dialableCheck;
  }

  /** A command to start from: nothing sent. */
  public static CheckPhoneNumberCommandBuilder command() {
    return CheckPhoneNumberCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<CheckPhoneNumberCommand> entry() {
    return ENTRY;
  }

  @Override
  public CheckPhoneNumberResult notPermitted(Caller caller) {
    return new CheckPhoneNumberResult.NoPermission(caller.user());
  }

  @Override
  public Reply.Answer<CheckPhoneNumberResult> execute(
      Caller caller, CheckPhoneNumberCommand command) {
    return Reply.Answer.of(
        unusable(caller, command)
            .or(() -> faulty(caller, command))
            .or(() -> barred(caller, command))
            .orElseGet(() -> checked(caller, command)));
  }

  private Optional<CheckPhoneNumberResult> unusable(
      Caller caller, CheckPhoneNumberCommand command) {
    String callTime = command.localCallTime();
    if (callTime.isEmpty() || callTimes.find(callTime).isEmpty()) {
      return Optional.of(new CheckPhoneNumberResult.BadCallTime(caller.user(), callTime));
    }
    OptionalLong rows = nanpaOption.tooFewRows(command.numberChecks(), command.tzMethod());
    return rows.isPresent()
        ? Optional.of(new CheckPhoneNumberResult.NanpaOff(rows.getAsLong(), caller.user()))
        : Optional.empty();
  }

  private Optional<CheckPhoneNumberResult> faulty(Caller caller, CheckPhoneNumberCommand command) {
    String number = command.phoneNumber();
    String user = caller.user();
    return numberCheck
        .fault(number, command.numberChecks(), UsacanRule.OF_CHECK_PHONE_NUMBER)
        .map(
            fault ->
                switch (fault) {
                  case LENGTH -> new CheckPhoneNumberResult.BadLength(number, user);
                  case PREFIX -> new CheckPhoneNumberResult.BadPrefix(number, user);
                  case AREACODE -> new CheckPhoneNumberResult.BadAreacode(number, user);
                  case NANPA -> new CheckPhoneNumberResult.BadNanpa(number, user);
                });
  }

  private Optional<CheckPhoneNumberResult> barred(Caller caller, CheckPhoneNumberCommand command) {
    String number = command.phoneNumber();
    String campaignId = command.campaignId();
    return dncCheck
        .barring(
            new DncQuestion(number, command.dncCheck(), command.campaignDncCheck(), campaignId))
        .map(
            list ->
                list == DncList.SYSTEM
                    ? new CheckPhoneNumberResult.InDnc(number, caller.user())
                    : new CheckPhoneNumberResult.InCampaignDnc(number, campaignId, caller.user()));
  }

  private CheckPhoneNumberResult checked(Caller caller, CheckPhoneNumberCommand command) {
    return new CheckPhoneNumberResult.NumberChecked(
        dialableCheck.answers(caller, command),
        command.phoneNumber(),
        command.codeOrDefault(),
        command.postalCode(),
        command.state(),
        command.owner());
  }
}
