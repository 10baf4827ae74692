package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.timezone.NanpaPrefixes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Whether what needs NANPA data can be done. Source: add_lead.md, rule 3; check_phone_number.md,
 * rule 2.
 */
final class NanpaOption {
  private static final String NANPA = "NANPA";
  private static final int FEWEST_ROWS = 10;

  private final NanpaPrefixes nanpaPrefixes;

  @Inject
  NanpaOption(NanpaPrefixes nanpaPrefixes) {
    this.nanpaPrefixes = nanpaPrefixes;
  }

  /** How many rows there are, where NANPA data is asked for and not loaded. */
  OptionalLong tooFewRows(NumberChecks checks, String tzMethod) {
    boolean asked =
        checks.nanpaAcPrefixCheck() || tzMethod.toUpperCase(Locale.ROOT).contains(NANPA);
    long rows = asked ? nanpaPrefixes.rowsUpTo(FEWEST_ROWS) : FEWEST_ROWS;
    return rows < FEWEST_ROWS ? OptionalLong.of(rows) : OptionalLong.empty();
  }

  /**
   * The command as add_lead can carry it out.
   *
   * @param said takes the notice that something was left out
   */
  AddLeadCommand applied(Caller caller, AddLeadCommand command, Consumer<AddLeadResult> said) {
    NumberChecks checks = command.numberChecks();
    OptionalLong rows = tooFewRows(checks, command.tzMethod());
    if (rows.isEmpty()) {
      return command;
    }
    said.accept(new AddLeadResult.NanpaOff(rows.getAsLong(), caller.user(), command.leadId()));
    return AddLeadCommandBuilder.builder(command)
        .tzMethod(command.tzMethod().replaceAll("(?i)" + NANPA, ""))
        .numberChecks(NumberChecksBuilder.builder(checks).nanpaAcPrefixCheck(false).build())
        .build();
  }
}
