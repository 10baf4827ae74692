package com.dialer360.phone;

import com.dialer360.access.ViewableGroups;
import com.dialer360.field.Changes;

/** Driven port: the phones, and the servers that they are on. Texts are compared by collation. */
public interface Phones {
  /** The lock that keeps two calls from giving the same login to two phones. */
  String LOGINS = "phone logins";

  /** What stands where a phone of this extension and login is to be put. */
  PhonePlace place(String extension, String serverIp, String login);

  /** Adds a phone; false, and nothing added, when its server has one of that extension. */
  boolean add(NewPhone phone);

  /**
   * What members of a user group see of a phone. One that they see is held until the transaction
   * ends: nobody else changes or deletes it.
   */
  PhoneSight sight(String extension, String serverIp, ViewableGroups groups);

  /** True when a phone of another extension or another server has this login. */
  boolean anotherHasLogin(String extension, String serverIp, String login);

  /** Changes these settings of a phone, and empties its installation directory. */
  void change(String extension, String serverIp, Changes<PhoneSetting> changes);

  /** Deletes a phone. */
  void delete(String extension, String serverIp);
}
