package com.dialer360.lead;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether a number must not be called. Source: add_lead.md, rule 6; check_phone_number.md, rules 7
 * and 8.
 */
final class DncCheck {
  private final DoNotCall doNotCall;

  @Inject
  DncCheck(DoNotCall doNotCall) {
    this.doNotCall = doNotCall;
  }

  /** The list that bars this number, of those that are to be looked at. */
  Optional<DncList> barring(DncQuestion question) {
    return Optional.ofNullable(barring(List.of(question)).get(question));
  }

  /** For each of these numbers that must not be called, the first list that says so. */
  Map<DncQuestion, DncList> barring(Collection<DncQuestion> asked) {
    Map<DncQuestion, DncList> barring = new HashMap<>();
    Set<String> system = onSystemList(asked);
    for (DncQuestion question : asked) {
      if (question.systemEntries().stream().anyMatch(system::contains)) {
        barring.put(question, DncList.SYSTEM);
      }
    }
    asked.stream()
        .filter(question -> !barring.containsKey(question))
        .filter(question -> !question.campaignEntries().isEmpty())
        .collect(Collectors.groupingBy(DncQuestion::campaignId))
        .forEach((campaignId, questions) -> byCampaign(campaignId, questions, barring));
    return barring;
  }

  private Set<String> onSystemList(Collection<DncQuestion> asked) {
    Set<String> entries = entries(asked, DncQuestion::systemEntries);
    return entries.isEmpty() ? entries : doNotCall.onSystemList(entries);
  }

  private void byCampaign(
      String campaignId, List<DncQuestion> questions, Map<DncQuestion, DncList> barring) {
    Set<String> listed =
        doNotCall.onCampaignList(campaignId, entries(questions, DncQuestion::campaignEntries));
    for (DncQuestion question : questions) {
      if (question.campaignEntries().stream().anyMatch(listed::contains)) {
        barring.put(question, DncList.CAMPAIGN);
      }
    }
  }

  private static Set<String> entries(
      Collection<DncQuestion> questions, Function<DncQuestion, List<String>> of) {
    return questions.stream()
        .flatMap(question -> of.apply(question).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
