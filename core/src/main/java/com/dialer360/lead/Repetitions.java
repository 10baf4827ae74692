package com.dialer360.lead;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds leads that repeat one before them, among those that are to be stored together. */
final class Repetitions {
  private final Set<DuplicateCheckName> asked;
  private final Predicate<String> hasCampaign;
  private final Map<String, Boolean> campaigns = new HashMap<>();
  private final Map<SureLikeness, LeadAddition> first = new HashMap<>();

  /**
   * @param asked the checks that may be made
   * @param hasCampaign true for a list whose campaign has lists, itself among them
   */
  Repetitions(Set<DuplicateCheckName> asked, Predicate<String> hasCampaign) {
    this.asked = asked;
    this.hasCampaign = hasCampaign;
  }

  /**
   * The lead before it that it repeats.
   *
   * @param last the check that refuses it anyway: only those before that are made
   */
  Optional<RepeatedLead> find(LeadAddition lead, Optional<DuplicateCheckName> last) {
    for (DuplicateCheckName check : lead.command().duplicateCheck().names()) {
      if (last.filter(check::equals).isPresent()) {
        return Optional.empty();
      }
      LeadAddition earlier = first.get(SureLikeness.of(check, lead.command()));
      if (earlier != null && inReach(check, lead.command().listId())) {
        return Optional.of(new RepeatedLead(lead, check, earlier));
      }
    }
    return Optional.empty();
  }

  /** Takes a lead that is to be stored. */
  void add(LeadAddition lead) {
    asked.forEach(check -> first.putIfAbsent(SureLikeness.of(check, lead.command()), lead));
  }

  private boolean inReach(DuplicateCheckName check, String listId) {
    return check.scope() != DuplicateSearch.Scope.CAMPAIGN
        || campaigns.computeIfAbsent(listId, hasCampaign::test);
  }
}
