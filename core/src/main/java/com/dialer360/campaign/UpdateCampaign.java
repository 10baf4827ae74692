package com.dialer360.campaign;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.field.Changes;
import com.dialer360.field.Rules;
import com.dialer360.log.AdminEvent;
import com.dialer360.log.ChangeLog;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Changes settings of a campaign, and can empty its hopper. Source: update_campaign.md. */
public final class UpdateCampaign
    implements ApiFunction<UpdateCampaignCommand, UpdateCampaignResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<UpdateCampaignCommand> ENTRY =
      FunctionEntry.of(
          "update_campaign",
          "updates campaign settings in the system",
          Effect.WRITE,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.MODIFY_CAMPAIGNS),
          UpdateCampaignCommand.class,
          UpdateCampaignResult.class);

  private static final UpdateCampaignCommand NOTHING_SENT =
      CommandShape.unsent(UpdateCampaignCommand.class);
  private static final Predicate<String> CAMPAIGN_ID = Rules.bytes(2, 8);

  private final VisibleCampaigns visible;
  private final CampaignFields fields;
  private final Campaigns campaigns;
  private final HopperContents hopper;
  private final ChangeLog changeLog;
  private final ServerTime serverTime;

  @Inject
  UpdateCampaign(
      VisibleCampaigns visible,
      CampaignFields fields,
      Campaigns campaigns,
      HopperContents hopper,
      ChangeLog changeLog,
      ServerTime serverTime) {
    this.visible = visible;
    this.fields = fields;
    this.campaigns = campaigns;
    this.hopper = hopper;
    this.changeLog = changeLog;
    this.serverTime = serverTime;
  }

  /** A command to start from: nothing sent. */
  public static UpdateCampaignCommandBuilder command() {
    return UpdateCampaignCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<UpdateCampaignCommand> entry() {
    return ENTRY;
  }

  @Override
  public UpdateCampaignResult notPermitted(Caller caller) {
    return new UpdateCampaignResult.NotPermitted(caller.user());
  }

  @Override
  public Reply.Answer<UpdateCampaignResult> execute(Caller caller, UpdateCampaignCommand sent) {
    Optional<UpdateCampaignResult> refused =
        campaignMissing(caller, sent).or(() -> fields.refuse(caller, sent));
    if (refused.isPresent()) {
      return Reply.Answer.of(refused.get());
    }
    List<UpdateCampaignResult> said = new ArrayList<>();
    said.add(changed(caller, sent));
    if (sent.resetHopper()) {
      said.add(hopperReset(caller, sent));
    }
    return new Reply.Answer<>(said);
  }

  private Optional<UpdateCampaignResult> campaignMissing(
      Caller caller, UpdateCampaignCommand sent) {
    String campaignId = sent.campaignId();
    if (!CAMPAIGN_ID.test(campaignId)) {
      return Optional.of(
          new UpdateCampaignResult.MissingFields(caller.user(), campaignId, sent.campaignName()));
    }
    return visible.has(caller, campaignId)
        ? Optional.empty()
        : Optional.of(new UpdateCampaignResult.NotFound(caller.user(), campaignId));
  }

  private UpdateCampaignResult changed(Caller caller, UpdateCampaignCommand sent) {
    Changes<CampaignSetting> changes = CampaignFields.changes(sent);
    if (changes.isEmpty()) {
      return new UpdateCampaignResult.NoUpdates(caller.user());
    }
    campaigns.change(sent.campaignId(), changes, serverTime.now());
    note(caller, sent, AdminEvent.Type.MODIFY, "ADMIN API UPDATE CAMPAIGN", changes.described());
    return new UpdateCampaignResult.Updated(caller.user(), sent.campaignId());
  }

  private UpdateCampaignResult hopperReset(Caller caller, UpdateCampaignCommand sent) {
    int count = hopper.clear(sent.campaignId());
    note(caller, sent, AdminEvent.Type.RESET, "ADMIN API RESET HOPPER", count + " leads taken out");
    return new UpdateCampaignResult.HopperReset(caller.user(), sent.campaignId(), count);
  }

  private void note(
      Caller caller, UpdateCampaignCommand sent, AdminEvent.Type type, String code, String change) {
    changeLog.write(
        caller,
        new AdminEvent(
            "CAMPAIGNS", type, sent.campaignId(), code, "campaign: " + sent.campaignId(), change));
  }
}
