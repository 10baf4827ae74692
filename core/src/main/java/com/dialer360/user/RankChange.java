package com.dialer360.user;

import com.dialer360.access.Caller;
import com.dialer360.log.ChangeLog;
import jakarta.inject.Inject;
import java.util.Optional;

/** Sets a user's rank and grade in campaigns. Source: update_user.md, rule 6. */
final class RankChange {
  private final CampaignRanks campaignRanks;
  private final ChangeLog changeLog;

  @Inject
  RankChange(CampaignRanks campaignRanks, ChangeLog changeLog) {
    this.campaignRanks = campaignRanks;
    this.changeLog = changeLog;
  }

  /** Sets what was sent. */
  UpdateUserResult made(Caller caller, UpdateUserCommand sent) {
    campaignRanks.set(
        sent.agentUser(),
        new CampaignRank(
            unlessEmpty(sent.campaignRank()),
            unlessEmpty(sent.campaignGrade()),
            sent.oneCampaign() ? Optional.of(sent.campaignId()) : Optional.empty()));
    changeLog.write(caller, UserEvents.ranked(sent));
    return sent.oneCampaign()
        ? new UpdateUserResult.CampaignRanksUpdated(
            caller.user(),
            sent.agentUser(),
            sent.campaignRank(),
            sent.campaignGrade(),
            sent.campaignId(),
            sent.campRgOnly())
        : new UpdateUserResult.RanksUpdated(
            caller.user(), sent.agentUser(), sent.campaignRank(), sent.campaignGrade());
  }

  private static Optional<String> unlessEmpty(String text) {
    return Optional.of(text).filter(sent -> !sent.isEmpty());
  }
}
