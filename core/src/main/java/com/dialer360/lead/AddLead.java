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
import java.util.List;

/**
 * Adds one lead, for systems that feed leads. Source: add_lead.md; its rules are those of {@link
 * LeadAdditions}.
 */
public final class AddLead implements ApiFunction<AddLeadCommand, AddLeadResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<AddLeadCommand> ENTRY =
      FunctionEntry.of(
              "add_lead",
              "adds a new lead with several fields and options",
              Effect.WRITE,
              Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.MODIFY_LEADS),
              AddLeadCommand.class,
              AddLeadResult.class)
          .restrictedToLists();

  private static final AddLeadCommand NOTHING_SENT = CommandShape.unsent(AddLeadCommand.class);

  private final LeadAdditions leadAdditions;

  @Inject
  AddLead(LeadAdditions leadAdditions) {
    this.leadAdditions = leadAdditions;
  }

  /** A command to start from: nothing sent. */
  public static AddLeadCommandBuilder command() {
    return AddLeadCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<AddLeadCommand> entry() {
    return ENTRY;
  }

  @Override
  public AddLeadResult notPermitted(Caller caller) {
    return new AddLeadResult.NoPermission(caller.user());
  }

  @Override
  public Reply.Answer<AddLeadResult> execute(Caller caller, AddLeadCommand sent) {
    return new Reply.Answer<>(leadAdditions.added(caller, List.of(sent)).get(0));
  }
}
