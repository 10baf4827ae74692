package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Caller;
import com.dialer360.access.Occasion;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.timezone.InMemoryNanpaPrefixes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** add_lead.md, rule 3. */
class NanpaOptionTest {
  private static final Caller CALLER =
      new Caller("6666", AccountBuilder.account("6666").build(), "test", Occasion.embedded());

  private final InMemoryNanpaPrefixes prefixes = new InMemoryNanpaPrefixes();
  private final List<AddLeadResult> said = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"NANPA, ''", "POSTAL-NANPA, POSTAL-", "nanpa, ''", "xNanpaNANPAy, xy"})
  void takesNanpaOutOfTheMethodInAnyLetterCase(String method, String left) {
    load(9);

    assertThat(applied(command(method, false))).isEqualTo(command(left, false));
    assertThat(said).containsExactly(new AddLeadResult.NanpaOff(9, "6666", "77"));
  }

  @Test
  void switchesTheCheckOffAndKeepsTheOthers() {
    AddLeadCommand command =
        AddLeadCommandBuilder.builder(command("POSTAL", true))
            .numberChecks(new NumberChecks(true, true, true))
            .build();

    assertThat(applied(command).numberChecks()).isEqualTo(new NumberChecks(true, true, false));
    assertThat(said).containsExactly(new AddLeadResult.NanpaOff(0, "6666", "77"));
  }

  @Test
  void leavesEverythingAsItIsWithTenRows() {
    load(10);
    AddLeadCommand command = command("NANPA", true);

    assertThat(applied(command)).isEqualTo(command);
    assertThat(said).isEmpty();
  }

  @Test
  void saysNothingWhenNothingNeedsTheData() {
    AddLeadCommand command = command("POSTAL", false);

    assertThat(applied(command)).isEqualTo(command);
    assertThat(said).isEmpty();
  }

  private AddLeadCommand applied(AddLeadCommand command) {
    return new NanpaOption(prefixes).applied(CALLER, command, said::add);
  }

  private void load(int rows) {
    for (int i = 0; i < rows; i++) {
      prefixes.add("727", Integer.toString(550 + i), "-5", "Y");
    }
  }

  private static AddLeadCommand command(String tzMethod, boolean check) {
    return AddLead.command()
        .tzMethod(tzMethod)
        .numberChecks(new NumberChecks(false, false, check))
        .leadId("77")
        .build();
  }
}
