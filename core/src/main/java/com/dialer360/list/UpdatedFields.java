package com.dialer360.list;

import com.dialer360.access.Caller;
import com.dialer360.campaign.Campaigns;
import com.dialer360.dialect.DialectName;
import com.dialer360.field.ChangeableField;
import com.dialer360.field.ChangeableFields;
import com.dialer360.field.Changes;
import com.dialer360.field.FieldCheck;
import com.dialer360.field.FieldChecks;
import com.dialer360.field.Rules;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The optional fields of update_list: how they are checked, and what they change. Source:
 * update_list.md, rules 4 and 5.
 */
final class UpdatedFields {
  private static final int LONGEST_AM_MESSAGE = 100;

  private static final ChangeableFields<UpdateListCommand, ListSetting> CHANGEABLE =
      new ChangeableFields<>(
          List.of(
              ChangeableField.of(ListSetting.CAMPAIGN_ID, UpdateListCommand::campaignId),
              ChangeableField.blankable(ListSetting.SCRIPT, UpdateListCommand::script),
              ChangeableField.blankable(
                  ListSetting.DROP_INBOUND_GROUP, UpdateListCommand::dropInboundGroup),
              ChangeableField.of(ListSetting.LIST_NAME, UpdateListCommand::listName),
              ChangeableField.of(ListSetting.ACTIVE, UpdateListCommand::active),
              ChangeableField.blankable(ListSetting.OUTBOUND_CID, UpdateListCommand::outboundCid),
              ChangeableField.blankable(ListSetting.AM_MESSAGE, UpdateListCommand::amMessage),
              ChangeableField.blankable(ListSetting.RESET_TIME, UpdateListCommand::resetTime),
              ChangeableField.blankable(
                      ListSetting.EXPIRATION_DATE,
                      UpdateListCommand::expirationDate,
                      ListFields.NEVER)
                  .onlyIf(Rules::date),
              ChangeableField.blankable(
                      ListSetting.WEB_FORM_ADDRESS, UpdateListCommand::webFormAddress)
                  .storedAs(WebFormAddress::stored),
              ChangeableField.blankable(
                      ListSetting.WEB_FORM_ADDRESS_TWO, UpdateListCommand::webFormAddressTwo)
                  .storedAs(WebFormAddress::stored),
              ChangeableField.blankable(
                      ListSetting.WEB_FORM_ADDRESS_THREE, UpdateListCommand::webFormAddressThree)
                  .storedAs(WebFormAddress::stored)));

  private final FieldChecks<UpdateListCommand, UpdateListResult> checks;

  @Inject
  UpdatedFields(Campaigns campaigns, ListReferences references) {
    this.checks =
        new FieldChecks<>(
            List.of(
                FieldCheck.of(
                    UpdateListCommand::campaignId,
                    id -> campaigns.find(id).isPresent(),
                    UpdateListResult.NoCampaign::new),
                FieldCheck.unlessBlank(
                    UpdateListCommand::script,
                    references::scriptExists,
                    UpdateListResult.NoScript::new),
                FieldCheck.unlessBlank(
                    UpdateListCommand::dropInboundGroup,
                    references::inGroupExists,
                    UpdateListResult.NoIngroup::new),
                FieldCheck.of(
                    UpdateListCommand::listName, ListFields.NAME, UpdateListResult.BadName::new),
                FieldCheck.of(
                    UpdateListCommand::active, ListFields.ACTIVE, UpdateListResult.BadActive::new),
                FieldCheck.unlessBlank(
                    UpdateListCommand::outboundCid,
                    Rules.bytes(6, 18),
                    UpdateListResult.BadCid::new),
                FieldCheck.unlessBlank(
                    UpdateListCommand::amMessage,
                    Rules.bytes(0, LONGEST_AM_MESSAGE),
                    UpdateListResult.BadAmMessage::new),
                FieldCheck.unlessBlank(
                    UpdateListCommand::resetTime,
                    ListFields.RESET_TIME,
                    UpdateListResult.BadResetTime::new),
                new FieldCheck<>(
                    command -> command.expirationDate().newText(),
                    (caller, command, date) ->
                        caller.occasion().dialect() == DialectName.VICIDIAL || Rules.date(date),
                    (caller, command, date) ->
                        new UpdateListResult.BadExpiration(caller.user(), date))));
  }

  /** The first field that is wrong. */
  Optional<UpdateListResult> refuse(Caller caller, UpdateListCommand sent) {
    return checks.refuse(caller, sent);
  }

  /** What the fields change. */
  static Changes<ListSetting> changes(UpdateListCommand sent) {
    return CHANGEABLE.changes(sent);
  }
}
