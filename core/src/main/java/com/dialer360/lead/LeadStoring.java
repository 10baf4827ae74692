package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.timezone.GmtOffset;
import com.dialer360.timezone.GmtOffsets;
import com.dialer360.timezone.PhonePlace;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stores the leads that may be added, but for duplicates, and does what is to be done after.
 * Source: add_lead.md, rules 7 to 13.
 */
final class LeadStoring {
  private final DuplicateCheck duplicateCheck;
  private final GmtOffsets gmtOffsets;
  private final NewLeads newLeads;
  private final AfterAdding afterAdding;
  private final ServerTime serverTime;

  @Inject
  LeadStoring(
      DuplicateCheck duplicateCheck,
      GmtOffsets gmtOffsets,
      NewLeads newLeads,
      AfterAdding afterAdding,
      ServerTime serverTime) {
    this.duplicateCheck = duplicateCheck;
    this.gmtOffsets = gmtOffsets;
    this.newLeads = newLeads;
    this.afterAdding = afterAdding;
    this.serverTime = serverTime;
  }

  /** Stores each of these that is no duplicate of a lead that is there, or comes before it. */
  void store(Caller caller, List<LeadAddition> all) {
    duplicateCheck.lock(all);
    List<LeadAddition> rest = all;
    while (!rest.isEmpty()) {
      int sure = SureLikeness.leading(rest);
      List<LeadAddition> now = rest.subList(0, sure);
      List<RepeatedLead> repeated = duplicateCheck.refuse(now);
      insert(
          caller,
          fresh(now, repeated),
          repeated.stream().map(RepeatedLead::earlier).collect(Collectors.toSet()));
      rest = told(repeated, rest.subList(sure, rest.size()));
    }
  }

  /** Refuses what {@link #store} would refuse, as far as can be told without storing anything. */
  void rehearse(List<LeadAddition> all, Rehearsal rehearsal) {
    duplicateCheck.refuse(all).forEach(RepeatedLead::tellOfNone);
    Set<DuplicateCheckName> asked = SureLikeness.asked(all);
    for (LeadAddition lead : LeadAddition.open(all)) {
      AddLeadCommand command = lead.command();
      Optional<DuplicateCheckName> repeats =
          command.duplicateCheck().names().stream()
              .filter(check -> rehearsal.has(SureLikeness.of(check, command)))
              .filter(check -> duplicateCheck.reaches(check, command.listId()))
              .findFirst();
      if (repeats.isPresent()) {
        new RepeatedLead(lead, repeats.get(), lead).tellOfNone();
      } else {
        asked.forEach(check -> rehearsal.add(SureLikeness.of(check, command)));
      }
    }
  }

  private static List<LeadAddition> fresh(List<LeadAddition> all, List<RepeatedLead> repeated) {
    List<LeadAddition> fresh = new ArrayList<>(LeadAddition.open(all));
    if (!repeated.isEmpty()) {
      fresh.removeAll(repeated.stream().map(RepeatedLead::lead).collect(Collectors.toSet()));
    }
    return fresh;
  }

  /** What is left to do: a lead is no repetition of one that the database has refused. */
  private static List<LeadAddition> told(List<RepeatedLead> repeated, List<LeadAddition> later) {
    if (repeated.isEmpty()) {
      return later;
    }
    List<LeadAddition> rest = new ArrayList<>();
    for (RepeatedLead one : repeated) {
      if (!one.tell()) {
        rest.add(one.lead());
      }
    }
    rest.addAll(later);
    return rest;
  }

  /** Stores all of these; with one statement each run of which nobody needs to know the ids. */
  private void insert(Caller caller, List<LeadAddition> fresh, Set<LeadAddition> repeated) {
    List<GmtOffset> offsets = gmtOffsets.of(fresh.stream().map(LeadStoring::place).toList());
    LocalDateTime now = serverTime.now();
    List<Insertion> together = new ArrayList<>(fresh.size());
    for (int i = 0; i < fresh.size(); i++) {
      LeadAddition lead = fresh.get(i);
      Insertion insertion =
          new Insertion(lead, newLead(caller, lead.command(), offsets.get(i), now));
      if (repeated.contains(lead) || AfterAdding.asked(lead.command())) {
        // their ids are in the order of the leads, by which the first of equal ones is known
        insertTogether(caller, together);
        together.clear();
        insert(caller, insertion);
      } else {
        together.add(insertion);
      }
    }
    insertTogether(caller, together);
  }

  private void insertTogether(Caller caller, List<Insertion> insertions) {
    List<NewLead> rows = insertions.stream().map(Insertion::row).toList();
    if (rows.size() < 2 || !newLeads.addAll(rows)) {
      insertions.forEach(insertion -> insert(caller, insertion));
    }
  }

  private record Insertion(LeadAddition lead, NewLead row) {}

  private void insert(Caller caller, Insertion insertion) {
    LeadAddition lead = insertion.lead();
    AddLeadCommand command = lead.command();
    String phone = command.phoneNumber();
    String list = command.listId();
    OptionalLong id = newLeads.add(insertion.row());
    if (id.isEmpty()) {
      lead.refuse(new AddLeadResult.LeadNotAdded(phone, list, caller.user()));
      return;
    }
    GmtOffset gmtOffset = insertion.row().gmtOffset();
    lead.stored(id.getAsLong());
    lead.say(new AddLeadResult.LeadAdded(phone, caller.user(), list, id.getAsLong(), gmtOffset));
    LeadDetails details = command.details();
    AddedLead added =
        new AddedLead(
            id.getAsLong(), phone, list, gmtOffset, details.state(), details.vendorLeadCode());
    afterAdding.done(caller.user(), command, added).forEach(lead::say);
  }

  private static PhonePlace place(LeadAddition lead) {
    AddLeadCommand command = lead.command();
    LeadDetails details = command.details();
    return new PhonePlace(
        command.phoneCode(),
        command.phoneNumber(),
        details.state(),
        details.postalCode(),
        details.owner(),
        command.tzMethod());
  }

  private static NewLead newLead(
      Caller caller, AddLeadCommand command, GmtOffset gmtOffset, LocalDateTime now) {
    return new NewLead(
        now,
        command.callback().callback() ? "CBHOLD" : "NEW",
        caller.user(),
        command.listId(),
        command.entryListId().isEmpty() ? "0" : command.entryListId(),
        command.phoneCode(),
        command.phoneNumber(),
        gmtOffset,
        command.gender(),
        command.rank(),
        command.details());
  }
}
