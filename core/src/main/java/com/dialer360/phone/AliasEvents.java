package com.dialer360.phone;

import com.dialer360.log.AdminEvent;

/** What the admin log says of phone aliases. Source: add_phone_alias.md, update_phone_alias.md. */
final class AliasEvents {
  private AliasEvents() {}

  static AdminEvent added(PhoneAlias alias) {
    return event(
        AdminEvent.Type.ADD,
        alias.id(),
        "ADD PHONE ALIAS",
        notes(alias.logins()),
        "alias_name='" + alias.name() + "'");
  }

  /** The code of live systems leaves the word ALIAS out. */
  static AdminEvent changed(UpdatePhoneAliasCommand sent) {
    return event(
        AdminEvent.Type.MODIFY,
        sent.aliasId(),
        "UPDATE PHONE",
        notes(sent.phoneLogins()),
        "alias_name='" + sent.aliasName() + "'");
  }

  static AdminEvent deleted(String aliasId) {
    return event(AdminEvent.Type.DELETE, aliasId, "DELETE PHONE ALIAS", "", "the alias");
  }

  private static String notes(String logins) {
    return "phones: " + logins;
  }

  private static AdminEvent event(
      AdminEvent.Type type, String aliasId, String deed, String notes, String change) {
    return new AdminEvent("PHONEALIASES", type, aliasId, "ADMIN API " + deed, notes, change);
  }
}
