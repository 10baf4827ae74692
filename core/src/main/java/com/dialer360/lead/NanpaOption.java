package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.timezone.NanpaPrefixes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Consumer;

/** Leaves out what needs NANPA data when it is not loaded. Source: add_lead.md, rule 3. */
final class NanpaOption {
  private static final String NANPA = "NANPA";
  private static final int FEWEST_ROWS = 10;

  private final NanpaPrefixes nanpaPrefixes;

  @Inject
  NanpaOption(NanpaPrefixes nanpaPrefixes) {
    this.nanpaPrefixes = nanpaPrefixes;
  }

  /**
   * The command as it can be carried out.
   *
   * @param said takes the notice that something was left out
   */
  AddLeadCommand applied(Caller caller, AddLeadCommand command, Consumer<AddLeadResult> said) {
    NumberChecks checks = command.numberChecks();
    if (!checks.nanpaAcPrefixCheck()
        && !command.tzMethod().toUpperCase(Locale.ROOT).contains(NANPA)) {
      return command;
    }
    long rows = nanpaPrefixes.rowsUpTo(FEWEST_ROWS);
    if (rows >= FEWEST_ROWS) {
      return command;
    }
    said.accept(new AddLeadResult.NanpaOff(rows, caller.user(), command.leadId()));
    return AddLeadCommandBuilder.builder(command)
        .tzMethod(command.tzMethod().replaceAll("(?i)" + NANPA, ""))
        .numberChecks(NumberChecksBuilder.builder(checks).nanpaAcPrefixCheck(false).build())
        .build();
  }
}
