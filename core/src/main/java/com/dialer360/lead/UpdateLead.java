package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes or deletes the leads that it finds, or inserts the one that it does not find. Source:
 * update_lead.md, whose rules the steps follow.
 */
public final class UpdateLead implements ApiFunction<UpdateLeadCommand, UpdateLeadResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<UpdateLeadCommand> ENTRY =
      FunctionEntry.of(
              "update_lead",
              "updates lead information in dialer360_list and associated custom table",
              Effect.WRITE,
              Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.MODIFY_LEADS),
              UpdateLeadCommand.class,
              UpdateLeadResult.class)
          .restrictedToLists();

  private static final UpdateLeadCommand NOTHING_SENT =
      CommandShape.unsent(UpdateLeadCommand.class);

  private final AllowedLists allowedLists;
  private final LeadSearch leadSearch;
  private final LeadEditing leadEditing;
  private final LeadInsertion leadInsertion;
  private final LeadQueueing leadQueueing;

  @Inject
  UpdateLead(
      AllowedLists allowedLists,
      LeadSearch leadSearch,
      LeadEditing leadEditing,
      LeadInsertion leadInsertion,
      LeadQueueing leadQueueing) {
    this.allowedLists = allowedLists;
    this.leadSearch = leadSearch;
    this.leadEditing = leadEditing;
    this.leadInsertion = leadInsertion;
    this.leadQueueing = leadQueueing;
  }

  /** A command to start from: nothing sent. */
  public static UpdateLeadCommandBuilder command() {
    return UpdateLeadCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<UpdateLeadCommand> entry() {
    return ENTRY;
  }

  @Override
  public UpdateLeadResult notPermitted(Caller caller) {
    return new UpdateLeadResult.NoPermission(caller.user());
  }

  @Override
  public Reply.Answer<UpdateLeadResult> execute(Caller caller, UpdateLeadCommand command) {
    if (!LeadSearch.possible(command)) {
      return Reply.Answer.of(
          new UpdateLeadResult.NoSearch(
              caller.user(),
              command.search().method(),
              command.leadId(),
              command.details().vendorLeadCode(),
              command.phoneNumber()));
    }
    if (!allowedLists.allowChanging(caller.account(), command.listId())) {
      return Reply.Answer.of(
          new UpdateLeadResult.ListDenied(command.phoneNumber(), command.listId()));
    }
    List<FoundLead> found = leadSearch.found(command);
    return new Reply.Answer<>(
        found.isEmpty() ? notFound(caller, command) : found(caller, command, found));
  }

  private List<UpdateLeadResult> notFound(Caller caller, UpdateLeadCommand command) {
    String user = caller.user();
    String leadId = command.leadId();
    String vendorLeadCode = command.details().vendorLeadCode();
    String phone = command.phoneNumber();
    if (!command.noUpdate() && !command.insertIfNotFound()) {
      return List.of(new UpdateLeadResult.NoMatch(user, leadId, vendorLeadCode, phone));
    }
    List<UpdateLeadResult> said = new ArrayList<>();
    said.add(new UpdateLeadResult.NoMatchYet(user, leadId, vendorLeadCode, phone));
    if (!command.noUpdate()) {
      LeadInsertion.Result insertion = leadInsertion.inserted(caller, command);
      said.addAll(insertion.said());
      insertion.lead().ifPresent(lead -> said.addAll(queued(caller, command, lead)));
    }
    return said;
  }

  private List<UpdateLeadResult> found(
      Caller caller, UpdateLeadCommand command, List<FoundLead> found) {
    Set<String> refused =
        allowedLists.refused(
            caller.account(), found.stream().map(FoundLead::listId).collect(Collectors.toSet()));
    List<FoundLead> allowed =
        found.stream().takeWhile(lead -> !refused.contains(lead.listId())).toList();
    Optional<UpdateLeadResult> denied =
        found.stream()
            .skip(allowed.size())
            .findFirst()
            .map(lead -> new UpdateLeadResult.LeadDenied(command.phoneNumber(), lead.listId()));
    if (allowed.isEmpty()) {
      return List.of(denied.orElseThrow());
    }
    if (!command.noUpdate()
        && !allowedLists.allowChanging(caller.account(), command.listIdField())) {
      return List.of(new UpdateLeadResult.LeadDenied(command.phoneNumber(), command.listIdField()));
    }
    LeadEdit edit = new LeadEdit(caller, command, allowed);
    FoundLead first = allowed.get(0);
    List<UpdateLeadResult> said = new ArrayList<>();
    said.addAll(command.noUpdate() ? List.of(told(edit, first)) : leadEditing.done(edit));
    if (denied.isPresent()) {
      said.add(denied.get());
    } else {
      String listId = command.listId().isEmpty() ? first.listId() : command.listId();
      said.addAll(queued(caller, command, new ExistingLead(first.leadId(), listId)));
    }
    return said;
  }

  private static UpdateLeadResult told(LeadEdit edit, FoundLead lead) {
    UpdateLeadCommand command = edit.command();
    return new UpdateLeadResult.LeadsFound(
        edit.caller().user(),
        command.leadId().isEmpty() ? Long.toString(lead.leadId()) : command.leadId(),
        command.details().vendorLeadCode(),
        command.phoneNumber(),
        command.listId().isEmpty() ? lead.listId() : command.listId(),
        edit.entryListOf(lead));
  }

  private List<UpdateLeadResult> queued(
      Caller caller, UpdateLeadCommand command, ExistingLead lead) {
    return command.hopper().addToHopper()
        ? List.of(leadQueueing.queued(caller, command, lead))
        : List.of();
  }
}
