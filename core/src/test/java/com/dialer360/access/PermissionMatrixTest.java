package com.dialer360.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.Parameters;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.gateway.UseCase;
import com.dialer360.gateway.UseCases;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.wiring.Dialer360;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every function, called by every kind of account: each level, each set of the flags that any
 * function asks for, active or not, and with the function among the allowed ones or not. The table
 * is that of common.md, order 7, and not read from the functions.
 */
class PermissionMatrixTest {
  private static final String TABLE =
      """
      7: sounds_list moh_list vm_list
      7 VDC_AGENT_API_ACCESS: agent_ingroup_info blind_monitor
      7 VDC_AGENT_API_ACCESS VIEW_REPORTS: recording_lookup did_log_export phone_number_log\
       agent_stats_export user_group_status in_group_status agent_status callid_info\
       logged_in_agents
      7 VDC_AGENT_API_ACCESS MODIFY_LEADS: lead_field_info
      8 VDC_AGENT_API_ACCESS MODIFY_LEADS: add_lead update_lead update_log_entry
      8 VDC_AGENT_API_ACCESS: check_phone_number
      8 VDC_AGENT_API_ACCESS MODIFY_USERS: add_user update_user
      8 VDC_AGENT_API_ACCESS MODIFY_LISTS: add_list update_list
      8 VDC_AGENT_API_ACCESS MODIFY_CAMPAIGNS: update_campaign
      8 VDC_AGENT_API_ACCESS AST_ADMIN_ACCESS: add_group_alias add_phone update_phone\
       add_phone_alias update_phone_alias server_refresh
      """;
  private static final Set<Flag> ASKED_FOR =
      EnumSet.of(
          Flag.VDC_AGENT_API_ACCESS,
          Flag.VIEW_REPORTS,
          Flag.MODIFY_LEADS,
          Flag.MODIFY_USERS,
          Flag.MODIFY_LISTS,
          Flag.MODIFY_CAMPAIGNS,
          Flag.AST_ADMIN_ACCESS);
  private static final Set<String> MEDIA = Set.of("sounds_list", "moh_list", "vm_list");
  private static final Set<String> OPEN = Set.of("version");

  private record Needed(int level, Set<Flag> flags) {
    boolean heldBy(Account account) {
      return account.active() && account.level() >= level && account.flags().containsAll(flags);
    }
  }

  private static Map<String, Needed> needed() {
    Map<String, Needed> needed = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      String[] parts = line.split(": ", -1);
      String[] rights = parts[0].split(" ", -1);
      Set<Flag> flags = EnumSet.noneOf(Flag.class);
      for (int i = 1; i < rights.length; i++) {
        flags.add(Flag.valueOf(rights[i]));
      }
      for (String function : parts[1].split(" ", -1)) {
        needed.put(function, new Needed(Integer.parseInt(rights[0]), flags));
      }
    }
    return needed;
  }

  private static List<Account> accounts(String function) {
    List<Account> accounts = new ArrayList<>();
    int everyFlag = (1 << ASKED_FOR.size()) - 1;
    for (int level = 0; level <= 9; level++) {
      for (int bits = 0; bits <= everyFlag; bits++) {
        accounts.add(account(level, bits, true, " ALL_FUNCTIONS "));
        accounts.add(account(level, bits, false, " ALL_FUNCTIONS "));
      }
      for (String allowed :
          List.of(" " + function + " ", " " + function, " other " + function + " ", "other", "")) {
        accounts.add(account(level, 0, true, allowed));
        accounts.add(account(level, everyFlag, true, allowed));
      }
    }
    return accounts;
  }

  private static Account account(int level, int bits, boolean active, String allowed) {
    AccountBuilder account = AccountBuilder.account("6666").level(level).allowed(allowed);
    int bit = 0;
    for (Flag flag : ASKED_FOR) {
      if ((bits >> bit++ & 1) == 0) {
        account.without(flag);
      }
    }
    return (active ? account : account.inactive()).build();
  }

  @TestFactory
  Stream<DynamicTest> everyFunctionAsksForWhatTheTableSays() {
    CallCentre callCentre = new CallCentre();
    Dialer360 dialer = callCentre.start();
    Map<String, Needed> needed = needed();
    return dialer.catalogue().functions().stream()
        .filter(function -> !OPEN.contains(function.entry().name()))
        .map(
            function ->
                DynamicTest.dynamicTest(
                    function.entry().name(),
                    () ->
                        check(
                            dialer.part(UseCases.class),
                            function,
                            needed.get(function.entry().name()))));
  }

  private static <C extends Record, O extends Outcome> void check(
      UseCases useCases, ApiFunction<C, O> function, Needed needed) {
    String name = function.entry().name();
    assertThat(needed).as("%s stands in the table", name).isNotNull();
    UseCase<C, O> useCase = useCases.of(function);
    C nothingSent = function.entry().shape().fill(Parameters.none());
    for (Account account : accounts(name)) {
      Caller caller = new Caller("6666", account, "test", Occasion.embedded());
      boolean mayUse =
          account.allowedFunctions().contains("ALL_FUNCTIONS")
              || account.allowedFunctions().contains(" " + name + " ");
      boolean levelFirst = MEDIA.contains(name);

      Reply<O> reply = useCase.execute(caller, nothingSent);

      boolean denied =
          reply instanceof Reply.Refused<O> refused
              && refused.why() instanceof Refusal.FunctionDenied;
      boolean notPermitted = reply.outcomes().equals(List.of(function.notPermitted(caller)));
      assertThat(denied)
          .as("%s denied to %s", name, account)
          .isEqualTo(!mayUse && (!levelFirst || needed.heldBy(account)));
      assertThat(notPermitted)
          .as("%s not permitted to %s", name, account)
          .isEqualTo(!needed.heldBy(account) && (levelFirst || mayUse));
    }
  }

  @Test
  void onlyVersionIsOpen() {
    try (Dialer360 dialer = new CallCentre().start()) {
      assertThat(dialer.catalogue().entries())
          .filteredOn(entry -> entry.checkOrder() == CheckOrder.OPEN)
          .extracting(entry -> entry.name())
          .containsExactlyElementsOf(OPEN);
    }
  }

  @Test
  void theMatrixHasEveryFlagThatAFunctionAsksFor() {
    try (Dialer360 dialer = new CallCentre().start()) {
      Set<Flag> asked = new HashSet<>();
      dialer.catalogue().entries().forEach(entry -> asked.addAll(entry.permission().flags()));

      assertThat(ASKED_FOR).containsAll(asked);
    }
  }
}
