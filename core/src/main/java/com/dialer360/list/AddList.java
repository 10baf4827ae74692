package com.dialer360.list;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.campaign.VisibleCampaigns;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.dialect.DialectName;
import com.dialer360.field.FieldCheck;
import com.dialer360.field.FieldChecks;
import com.dialer360.field.Rules;
import com.dialer360.lead.LeadLists;
import com.dialer360.log.ChangeLog;
import com.dialer360.outcome.Reply;
import com.dialer360.text.Utf8;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Adds a list. Source: add_list.md. */
public final class AddList implements ApiFunction<AddListCommand, AddListResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<AddListCommand> ENTRY =
      FunctionEntry.of(
          "add_list",
          "adds a list to the system",
          Effect.WRITE,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.MODIFY_LISTS),
          AddListCommand.class,
          AddListResult.class);

  private static final AddListCommand NOTHING_SENT = CommandShape.unsent(AddListCommand.class);
  private static final int LONGEST_CAMPAIGN_ID = 8;
  private static final int LENGTH_OF_A_DATE = 10;

  private final Lists lists;
  private final LeadLists leadLists;
  private final VisibleCampaigns campaigns;
  private final ChangeLog changeLog;
  private final FieldChecks<AddListCommand, AddListResult> optionalFields;

  @Inject
  AddList(
      Lists lists,
      LeadLists leadLists,
      VisibleCampaigns campaigns,
      ListReferences references,
      ChangeLog changeLog) {
    this.lists = lists;
    this.leadLists = leadLists;
    this.campaigns = campaigns;
    this.changeLog = changeLog;
    this.optionalFields =
        new FieldChecks<>(
            List.of(
                FieldCheck.of(
                    AddListCommand::script, references::scriptExists, AddListResult.NoScript::new),
                FieldCheck.of(
                    AddListCommand::dropInboundGroup,
                    references::inGroupExists,
                    AddListResult.NoIngroup::new),
                FieldCheck.of(
                    AddListCommand::resetTime,
                    ListFields.RESET_TIME,
                    AddListResult.BadResetTime::new),
                new FieldCheck<>(
                    AddListCommand::expirationDate,
                    (caller, command, date) ->
                        caller.occasion().dialect() == DialectName.VICIDIAL
                            || Utf8.length(date) >= LENGTH_OF_A_DATE,
                    (caller, command, date) ->
                        new AddListResult.BadExpiration(caller.user(), date))));
  }

  /** A command to start from: nothing sent. */
  public static AddListCommandBuilder command() {
    return AddListCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<AddListCommand> entry() {
    return ENTRY;
  }

  @Override
  public AddListResult notPermitted(Caller caller) {
    return new AddListResult.NotPermitted(caller.user());
  }

  @Override
  public Reply.Answer<AddListResult> execute(Caller caller, AddListCommand sent) {
    return Reply.Answer.of(
        requiredFields(caller, sent)
            .or(() -> optionalFields.refuse(caller, sent))
            .orElseGet(() -> added(caller, sent)));
  }

  private Optional<AddListResult> requiredFields(Caller caller, AddListCommand sent) {
    if (!ListFields.LIST_ID.test(sent.listId())
        || !Rules.bytes(1, LONGEST_CAMPAIGN_ID).test(sent.campaignId())
        || !ListFields.NAME.test(sent.listName())) {
      return Optional.of(
          new AddListResult.MissingFields(
              caller.user(), sent.listId(), sent.listName(), sent.campaignId()));
    }
    if (!campaigns.has(caller, sent.campaignId())) {
      return Optional.of(new AddListResult.NoCampaign(caller.user(), sent.campaignId()));
    }
    return leadLists.find(sent.listId()).map(list -> exists(caller, sent));
  }

  private AddListResult added(Caller caller, AddListCommand sent) {
    if (!lists.add(newList(sent))) {
      return exists(caller, sent);
    }
    changeLog.write(caller, ListEvents.added(sent));
    return new AddListResult.Added(
        caller.user(), sent.listId(), sent.campaignId(), sent.listName());
  }

  private static AddListResult exists(Caller caller, AddListCommand sent) {
    return new AddListResult.Exists(caller.user(), sent.listId());
  }

  private static NewList newList(AddListCommand sent) {
    return new NewList(
        sent.listId(),
        sent.listName(),
        sent.campaignId(),
        ListFields.ACTIVE.test(sent.active()) ? sent.active() : "N",
        sent.outboundCid(),
        sent.script(),
        sent.amMessage(),
        sent.dropInboundGroup(),
        sent.resetTime(),
        Rules.date(sent.expirationDate()) ? sent.expirationDate() : ListFields.NEVER,
        WebFormAddress.stored(sent.webFormAddress()),
        WebFormAddress.stored(sent.webFormAddressTwo()),
        WebFormAddress.stored(sent.webFormAddressThree()));
  }
}
