package com.dialer360.list;

import com.dialer360.field.Changes;
import com.dialer360.log.AdminEvent;

/** What the admin log tells of lists. Source: add_list.md and update_list.md, "Data". */
final class ListEvents {
  private ListEvents() {}

  static AdminEvent added(AddListCommand sent) {
    return event(
        AdminEvent.Type.ADD,
        sent.listId(),
        "ADD LIST",
        notes(sent.listId()) + "|" + sent.campaignId(),
        "list_name='" + sent.listName() + "'");
  }

  static AdminEvent changed(String listId, Changes<ListSetting> changes) {
    return event(AdminEvent.Type.MODIFY, listId, "UPDATE LIST", notes(listId), changes.described());
  }

  static AdminEvent leadsReset(String listId, long changed, Resets resets) {
    return event(
        AdminEvent.Type.RESET,
        listId,
        "RESET LIST",
        changed + " leads reset, list resets today: " + resets.today(),
        "called_since_last_reset='N'");
  }

  static AdminEvent resetFailed(String listId, Resets resets) {
    return event(
        AdminEvent.Type.RESET,
        listId,
        "RESET LIST FAILED",
        "daily list resets limit reached: " + resets.today() + " / " + resets.dailyLimit(),
        "");
  }

  static AdminEvent listDeleted(String listId) {
    return event(
        AdminEvent.Type.DELETE, listId, "DELETE LIST", notes(listId), "the list, not its leads");
  }

  static AdminEvent leadsDeleted(String listId, long count) {
    return event(AdminEvent.Type.DELETE, listId, "DELETE LEADS", notes(listId), count + " leads");
  }

  private static String notes(String listId) {
    return "list: " + listId;
  }

  private static AdminEvent event(
      AdminEvent.Type type, String listId, String deed, String notes, String change) {
    return new AdminEvent("LISTS", type, listId, "ADMIN API " + deed, notes, change);
  }
}
