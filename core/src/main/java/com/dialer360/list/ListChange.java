package com.dialer360.list;

import com.dialer360.access.Caller;
import com.dialer360.campaign.HopperContents;
import com.dialer360.field.Changes;
import com.dialer360.lead.LeadList;
import com.dialer360.log.ChangeLog;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;

/** Changes the settings of a list. Source: update_list.md, rule 5. */
final class ListChange {
  private final Lists lists;
  private final HopperContents hopper;
  private final ChangeLog changeLog;
  private final ServerTime serverTime;

  @Inject
  ListChange(Lists lists, HopperContents hopper, ChangeLog changeLog, ServerTime serverTime) {
    this.lists = lists;
    this.hopper = hopper;
    this.changeLog = changeLog;
    this.serverTime = serverTime;
  }

  /** Changes what the fields sent say, if any was. */
  UpdateListResult made(Caller caller, UpdateListCommand sent, LeadList list) {
    Changes<ListSetting> changes = UpdatedFields.changes(sent);
    if (changes.isEmpty()) {
      return new UpdateListResult.NoUpdates(caller.user());
    }
    if (!sent.campaignId().isEmpty() && !sent.campaignId().equals(list.campaignId())) {
      hopper.clearList(list.campaignId(), list.listId());
    }
    lists.change(list.listId(), changes, serverTime.now());
    changeLog.write(caller, ListEvents.changed(sent.listId(), changes));
    return new UpdateListResult.Updated(caller.user(), sent.listId());
  }
}
