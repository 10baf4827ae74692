package com.dialer360.list;

import com.dialer360.access.Account;
import com.dialer360.access.Flag;

/** Who may delete. Source: update_list.md, "Permission". */
final class DeleteRights {
  private DeleteRights() {}

  static boolean lists(Account account) {
    return account.flags().contains(Flag.DELETE_LISTS);
  }

  static boolean leads(Account account) {
    return lists(account) && account.flags().contains(Flag.MODIFY_LEADS);
  }
}
