package com.dialer360.lead;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries a command out on the leads that it found: each step for all of them at once, told lead by
 * lead. Source: update_lead.md, rule 7.
 */
final class LeadEditing {
  private final LeadOverwriting overwriting;
  private final LeadDeletion deletion;
  private final CallbackChanges callbackChanges;
  private final CustomFieldChanges customFieldChanges;

  @Inject
  LeadEditing(
      LeadOverwriting overwriting,
      LeadDeletion deletion,
      CallbackChanges callbackChanges,
      CustomFieldChanges customFieldChanges) {
    this.overwriting = overwriting;
    this.deletion = deletion;
    this.callbackChanges = callbackChanges;
    this.customFieldChanges = customFieldChanges;
  }

  /** Does it, and says what became of each lead. */
  List<UpdateLeadResult> done(LeadEdit edit) {
    List<Map<Long, UpdateLeadResult>> steps = new ArrayList<>();
    steps.add(edit.command().deleteLead() ? deletion.done(edit) : overwriting.done(edit));
    steps.add(callbackChanges.done(edit));
    steps.add(customFieldChanges.done(edit));
    return edit.leadIds().stream()
        .flatMap(id -> steps.stream().map(step -> Optional.ofNullable(step.get(id))))
        .flatMap(Optional::stream)
        .toList();
  }
}
