package com.dialer360.lead;

import com.dialer360.timezone.ServerTime;
import com.dialer360.transaction.Locks;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether leads are there already. Source: add_lead.md, rule 7. Of two equal calls at the same
 * moment the second waits here until the first is done, and then finds its lead.
 */
final class DuplicateCheck {
  private static final int DAYS = 90;

  private final Leads leads;
  private final LeadLists lists;
  private final Locks locks;
  private final ServerTime serverTime;

  @Inject
  DuplicateCheck(Leads leads, LeadLists lists, Locks locks, ServerTime serverTime) {
    this.leads = leads;
    this.lists = lists;
    this.locks = locks;
    this.serverTime = serverTime;
  }

  /** Keeps others from adding leads like these until the transaction has ended. */
  void lock(List<LeadAddition> all) {
    List<String> names =
        all.stream()
            .map(LeadAddition::command)
            .flatMap(
                command ->
                    command.duplicateCheck().names().stream().map(name -> lockName(name, command)))
            .distinct()
            .sorted()
            .toList();
    if (!names.isEmpty()) {
      locks.hold(names);
    }
  }

  /**
   * Refuses those of these that are there already.
   *
   * @param all leads that {@link SureLikeness} can tell apart
   * @return those that repeat one before them, and are to be refused once that is stored
   */
  List<RepeatedLead> refuse(List<LeadAddition> all) {
    Set<DuplicateCheckName> asked = SureLikeness.asked(all);
    if (asked.isEmpty()) {
      return List.of();
    }
    Map<LeadAddition, Hit> hits = new HashMap<>();
    for (DuplicateCheckName check : asked) {
      alike(check, all, hits).values().forEach(group -> search(check, group, hits));
    }
    Repetitions repetitions = new Repetitions(asked, this::hasCampaign);
    List<RepeatedLead> repeated = new ArrayList<>();
    for (LeadAddition lead : all) {
      Optional<Hit> hit = Optional.ofNullable(hits.get(lead));
      Optional<RepeatedLead> repetition = repetitions.find(lead, hit.map(Hit::check));
      if (repetition.isPresent()) {
        repeated.add(repetition.get());
      } else if (hit.isPresent()) {
        lead.refuse(DuplicateOutcome.of(hit.get().check(), lead.command(), hit.get().found()));
      } else {
        repetitions.add(lead);
      }
    }
    return repeated;
  }

  /** A lead of the database that is the same. */
  private record Hit(DuplicateCheckName check, ExistingLead found) {}

  /** What searches of one statement have in common. */
  private record Alike(String listId, boolean lastNinetyDays) {}

  /** Those that are still to be looked for, by what one statement can look for. */
  private static Map<Alike, List<LeadAddition>> alike(
      DuplicateCheckName check, List<LeadAddition> all, Map<LeadAddition, Hit> hits) {
    boolean anyList = check.scope() == DuplicateSearch.Scope.SYSTEM;
    Map<Alike, List<LeadAddition>> groups = new LinkedHashMap<>();
    for (LeadAddition lead : all) {
      DuplicateChecks checks = lead.command().duplicateCheck();
      if (checks.names().contains(check) && !hits.containsKey(lead)) {
        Alike alike = new Alike(anyList ? "" : lead.command().listId(), checks.lastNinetyDays());
        groups.computeIfAbsent(alike, each -> new ArrayList<>()).add(lead);
      }
    }
    return groups;
  }

  private void search(
      DuplicateCheckName check, List<LeadAddition> group, Map<LeadAddition, Hit> hits) {
    List<DuplicateSearch> searches =
        group.stream().map(lead -> search(check, lead.command())).toList();
    List<Optional<ExistingLead>> found =
        searches.size() == 1
            ? List.of(leads.findDuplicate(searches.get(0)))
            : leads.findDuplicates(searches);
    for (int i = 0; i < group.size(); i++) {
      LeadAddition lead = group.get(i);
      found.get(i).ifPresent(existing -> hits.put(lead, new Hit(check, existing)));
    }
  }

  private DuplicateSearch search(DuplicateCheckName check, AddLeadCommand command) {
    Optional<LocalDateTime> loadedAfter =
        command.duplicateCheck().lastNinetyDays()
            ? Optional.of(serverTime.now().minusDays(DAYS))
            : Optional.empty();
    return new DuplicateSearch(
        check.sameness(),
        check.scope(),
        command.phoneNumber(),
        command.listId(),
        command.details(),
        loadedAfter);
  }

  /** False when the check can find nothing, not even in the list itself. */
  boolean reaches(DuplicateCheckName check, String listId) {
    return check.scope() != DuplicateSearch.Scope.CAMPAIGN || hasCampaign(listId);
  }

  private boolean hasCampaign(String listId) {
    return !lists.idsOfSameCampaign(listId).isEmpty();
  }

  static String lockName(DuplicateCheckName name, AddLeadCommand command) {
    return name.sameness() == DuplicateSearch.Sameness.TITLE_AND_ALT_PHONE
        ? LeadLock.onAltPhone(command.details().altPhone())
        : LeadLock.onPhoneNumber(command.phoneNumber());
  }
}
