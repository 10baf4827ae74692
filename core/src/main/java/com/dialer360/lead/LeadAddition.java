package com.dialer360.lead;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A lead on its way through the rules of add_lead, and what was said of it so far. */
final class LeadAddition {
  private final AddLeadCommand sent;
  private final List<AddLeadResult> said = new ArrayList<>();
  private AddLeadCommand command;
  private boolean refused;
  private OptionalLong leadId = OptionalLong.empty();

  LeadAddition(AddLeadCommand sent) {
    this.sent = sent;
    this.command = sent.withDefaults();
  }

  /** As it was sent, before defaults. */
  AddLeadCommand sent() {
    return sent;
  }

  /** What is to be added. */
  AddLeadCommand command() {
    return command;
  }

  /** Puts this command in its place. */
  void change(AddLeadCommand changed) {
    command = changed;
  }

  void say(AddLeadResult result) {
    said.add(result);
  }

  /** Says why it is not added; nothing more is done for it. */
  void refuse(AddLeadResult why) {
    said.add(why);
    refused = true;
  }

  /** True until it was refused. */
  boolean open() {
    return !refused;
  }

  void stored(long id) {
    leadId = OptionalLong.of(id);
  }

  /** Its id, once it is stored. */
  OptionalLong leadId() {
    return leadId;
  }

  List<AddLeadResult> said() {
    return List.copyOf(said);
  }

  /** Those of these that were not refused. */
  static List<LeadAddition> open(List<LeadAddition> all) {
    return all.stream().filter(LeadAddition::open).toList();
  }
}
