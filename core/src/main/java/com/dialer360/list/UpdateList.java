package com.dialer360.list;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.gateway.HandOver;
import com.dialer360.lead.LeadList;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Reply;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Changes a list, resets its leads, deletes it or its leads. Source: update_list.md, whose rules
 * the steps follow.
 *
 * <p>The leads of a big list are reset and deleted before the transaction that does the rest; see
 * docs/adr/0009. A call that fails may be repeated: it does what is left to do.
 */
public final class UpdateList implements ApiFunction<UpdateListCommand, UpdateListResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<UpdateListCommand> ENTRY =
      FunctionEntry.of(
              "update_list",
              "updates list settings in the system, reset leads in list, delete list",
              Effect.WRITE,
              Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.MODIFY_LISTS),
              UpdateListCommand.class,
              UpdateListResult.class)
          .restrictedToLists()
          .goingOnAs(AddList.ENTRY);

  private static final UpdateListCommand NOTHING_SENT =
      CommandShape.unsent(UpdateListCommand.class);

  private final ListLookup lookup;
  private final UpdatedFields fields;
  private final ListChange change;
  private final AfterUpdate afterUpdate;
  private final BigList bigList;
  private final AddList addList;

  @Inject
  UpdateList(
      ListLookup lookup,
      UpdatedFields fields,
      ListChange change,
      AfterUpdate afterUpdate,
      BigList bigList,
      AddList addList) {
    this.lookup = lookup;
    this.fields = fields;
    this.change = change;
    this.afterUpdate = afterUpdate;
    this.bigList = bigList;
    this.addList = addList;
  }

  /** A command to start from: nothing sent. */
  public static UpdateListCommandBuilder command() {
    return UpdateListCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<UpdateListCommand> entry() {
    return ENTRY;
  }

  @Override
  public UpdateListResult notPermitted(Caller caller) {
    return new UpdateListResult.NotPermitted(caller.user());
  }

  @Override
  public boolean actsAhead(UpdateListCommand sent) {
    return sent.changesLeads();
  }

  @Override
  public Supplier<Reply.Answer<UpdateListResult>> prepare(Caller caller, UpdateListCommand sent) {
    LeadsAhead ahead = sent.changesLeads() ? ahead(caller, sent) : LeadsAhead.nothing();
    return () -> answer(caller, sent, ahead);
  }

  @Override
  public Reply.Answer<UpdateListResult> execute(Caller caller, UpdateListCommand sent) {
    return answer(caller, sent, LeadsAhead.nothing());
  }

  private LeadsAhead ahead(Caller caller, UpdateListCommand sent) {
    return bigList
        .span(sent.listId())
        .filter(span -> accepted(caller, sent))
        .map(span -> bigList.ahead(caller.account(), sent, span))
        .orElse(LeadsAhead.nothing());
  }

  /** Nothing may be done ahead that the transaction would refuse. */
  private boolean accepted(Caller caller, UpdateListCommand sent) {
    return lookup.named(caller, sent) instanceof ListLookup.Result.Found
        && fields.refuse(caller, sent).isEmpty();
  }

  private Reply.Answer<UpdateListResult> answer(
      Caller caller, UpdateListCommand sent, LeadsAhead ahead) {
    ListLookup.Result named = lookup.named(caller, sent);
    if (named instanceof ListLookup.Result.Refused refused) {
      return Reply.Answer.of(refused.why());
    }
    return named instanceof ListLookup.Result.Found found
        ? updated(caller, sent, found.list(), ahead)
        : missing(caller, sent);
  }

  private Reply.Answer<UpdateListResult> missing(Caller caller, UpdateListCommand sent) {
    if (!sent.insertIfNotFound()) {
      return Reply.Answer.of(new UpdateListResult.NotFound(caller.user(), sent.listId()));
    }
    List<Outcome> said = new ArrayList<>();
    said.add(new UpdateListResult.SentToAddList(caller.user(), sent.listId()));
    said.addAll(HandOver.to(addList, caller, sent.asNewList()).outcomes());
    return new Reply.Answer<>(said);
  }

  private Reply.Answer<UpdateListResult> updated(
      Caller caller, UpdateListCommand sent, LeadList list, LeadsAhead ahead) {
    Optional<UpdateListResult> refused = fields.refuse(caller, sent);
    if (refused.isPresent()) {
      return Reply.Answer.of(refused.get());
    }
    List<UpdateListResult> said = new ArrayList<>();
    said.add(change.made(caller, sent, list));
    said.addAll(afterUpdate.done(caller, sent, list.listId(), ahead));
    return new Reply.Answer<>(said);
  }
}
