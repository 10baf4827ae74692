package com.dialer360.list;

import com.dialer360.access.Caller;
import com.dialer360.log.ChangeLog;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Resets a list's leads, deletes the list, deletes its leads: each when asked for, in this order.
 * Source: update_list.md, rules 6 to 8.
 */
final class AfterUpdate {
  private static final Resets OF_A_LIST_THAT_HAS_GONE = new Resets(0, 0);

  private final Lists lists;
  private final ListLeads leads;
  private final ChangeLog changeLog;
  private final ServerTime serverTime;

  @Inject
  AfterUpdate(Lists lists, ListLeads leads, ChangeLog changeLog, ServerTime serverTime) {
    this.lists = lists;
    this.leads = leads;
    this.changeLog = changeLog;
    this.serverTime = serverTime;
  }

  /**
   * Does all that was asked for.
   *
   * @param listId as stored
   * @param ahead what was done to the leads already
   */
  List<UpdateListResult> done(
      Caller caller, UpdateListCommand sent, String listId, LeadsAhead ahead) {
    List<UpdateListResult> said = new ArrayList<>();
    if (sent.resetList()) {
      said.add(reset(caller, sent, listId, ahead));
    }
    if (sent.deleteList()) {
      if (!DeleteRights.lists(caller.account())) {
        said.add(new UpdateListResult.MayNotDeleteList(caller.user()));
        return said;
      }
      said.add(deleteList(caller, sent, listId));
    }
    if (sent.deleteLeads()) {
      said.add(
          DeleteRights.leads(caller.account())
              ? deleteLeads(caller, sent, listId, ahead)
              : new UpdateListResult.MayNotDeleteLeads(caller.user()));
    }
    return said;
  }

  private UpdateListResult reset(
      Caller caller, UpdateListCommand sent, String listId, LeadsAhead ahead) {
    boolean counted = lists.countReset(listId, serverTime.now()) > 0;
    Resets resets = lists.resets(listId).orElse(OF_A_LIST_THAT_HAS_GONE);
    if (!counted) {
      changeLog.write(caller, ListEvents.resetFailed(sent.listId(), resets));
      return new UpdateListResult.ResetLimit(
          caller.user(), sent.listId(), resets.today(), resets.dailyLimit());
    }
    long changed = ahead.reset().orElseGet(() -> leads.reset(listId));
    changeLog.write(caller, ListEvents.leadsReset(sent.listId(), changed, resets));
    return new UpdateListResult.LeadsReset(caller.user(), sent.listId(), changed);
  }

  private UpdateListResult deleteList(Caller caller, UpdateListCommand sent, String listId) {
    lists.delete(listId);
    changeLog.write(caller, ListEvents.listDeleted(sent.listId()));
    return new UpdateListResult.ListDeleted(caller.user(), sent.listId());
  }

  private UpdateListResult deleteLeads(
      Caller caller, UpdateListCommand sent, String listId, LeadsAhead ahead) {
    long count = ahead.deleted().orElseGet(() -> leads.delete(listId));
    changeLog.write(caller, ListEvents.leadsDeleted(sent.listId(), count));
    return new UpdateListResult.LeadsDeleted(caller.user(), sent.listId(), count);
  }
}
