package com.dialer360.campaign;

import com.dialer360.access.Caller;
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
 * The optional fields of update_campaign: how they are checked, and what they change. Source:
 * update_campaign.md, "Parameters".
 */
final class CampaignFields {
  private static final String NO_FILTER = "---NONE---";

  private static final ChangeableFields<UpdateCampaignCommand, CampaignSetting> CHANGEABLE =
      new ChangeableFields<>(
          List.of(
              ChangeableField.of(
                  CampaignSetting.AUTO_DIAL_LEVEL, UpdateCampaignCommand::autoDialLevel),
              ChangeableField.of(CampaignSetting.DIAL_METHOD, UpdateCampaignCommand::dialMethod),
              ChangeableField.of(
                  CampaignSetting.ADAPTIVE_MAXIMUM_LEVEL,
                  UpdateCampaignCommand::adaptiveMaximumLevel),
              ChangeableField.of(
                  CampaignSetting.CAMPAIGN_VDAD_EXTEN, UpdateCampaignCommand::campaignVdadExten),
              ChangeableField.of(CampaignSetting.HOPPER_LEVEL, UpdateCampaignCommand::hopperLevel),
              ChangeableField.of(CampaignSetting.DIAL_TIMEOUT, UpdateCampaignCommand::dialTimeout),
              ChangeableField.of(
                  CampaignSetting.CAMPAIGN_NAME, UpdateCampaignCommand::campaignName),
              ChangeableField.of(CampaignSetting.OUTBOUND_CID, UpdateCampaignCommand::outboundCid),
              ChangeableField.of(
                      CampaignSetting.LEAD_FILTER_ID, UpdateCampaignCommand::leadFilterId)
                  .storedAs(filter -> filter.equals(NO_FILTER) ? "" : filter),
              ChangeableField.of(CampaignSetting.ACTIVE, UpdateCampaignCommand::active)));

  private final DialLimit dialLimit;
  private final FieldChecks<UpdateCampaignCommand, UpdateCampaignResult> checks;

  @Inject
  CampaignFields(DialLimit dialLimit, LeadFilters leadFilters) {
    this.dialLimit = dialLimit;
    this.checks =
        new FieldChecks<>(
            List.of(
                new FieldCheck<>(
                    UpdateCampaignCommand::autoDialLevel,
                    (caller, command, level) -> limit().allows(level),
                    (caller, command, level) ->
                        new UpdateCampaignResult.BadDialLevel(
                            caller.user(), level, limit().setting(), limit().told())),
                FieldCheck.of(
                    UpdateCampaignCommand::dialMethod,
                    Rules.oneOf(
                        "MANUAL",
                        "RATIO",
                        "INBOUND_MAN",
                        "ADAPT_AVERAGE",
                        "ADAPT_HARD_LIMIT",
                        "ADAPT_TAPERED"),
                    UpdateCampaignResult.BadDialMethod::new),
                FieldCheck.of(
                    UpdateCampaignCommand::adaptiveMaximumLevel,
                    Rules.bytes(1, 5),
                    UpdateCampaignResult.BadAdaptLevel::new),
                FieldCheck.of(
                    UpdateCampaignCommand::campaignVdadExten,
                    Rules.bytes(3, 20),
                    UpdateCampaignResult.BadExten::new),
                FieldCheck.of(
                    UpdateCampaignCommand::hopperLevel,
                    Rules.wholeNumber(1, 2000),
                    UpdateCampaignResult.BadHopperLevel::new),
                FieldCheck.of(
                    UpdateCampaignCommand::dialTimeout,
                    Rules.wholeNumber(1, 120),
                    UpdateCampaignResult.BadTimeout::new),
                FieldCheck.of(
                    UpdateCampaignCommand::campaignName,
                    Rules.bytes(6, 40),
                    UpdateCampaignResult.BadName::new),
                FieldCheck.of(
                    UpdateCampaignCommand::outboundCid,
                    Rules.bytes(6, 20),
                    UpdateCampaignResult.BadCid::new),
                FieldCheck.of(
                    UpdateCampaignCommand::leadFilterId,
                    filter -> filter.equals(NO_FILTER) || leadFilters.exists(filter),
                    UpdateCampaignResult.BadFilter::new),
                FieldCheck.of(
                    UpdateCampaignCommand::active,
                    Rules.oneOf("Y", "N"),
                    UpdateCampaignResult.BadActive::new)));
  }

  /** The first field that is wrong. */
  Optional<UpdateCampaignResult> refuse(Caller caller, UpdateCampaignCommand sent) {
    return checks.refuse(caller, sent);
  }

  /** What the fields change. */
  static Changes<CampaignSetting> changes(UpdateCampaignCommand sent) {
    return CHANGEABLE.changes(sent);
  }

  private DialLevelLimit limit() {
    return new DialLevelLimit(dialLimit.autoDialLimit());
  }
}
