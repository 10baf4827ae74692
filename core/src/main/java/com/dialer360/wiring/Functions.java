package com.dialer360.wiring;

import com.dialer360.catalogue.ListedFunction;
import com.dialer360.lead.AddLead;
import com.dialer360.phone.AddGroupAlias;
import com.dialer360.phone.AddPhone;
import com.dialer360.phone.AddPhoneAlias;
import com.dialer360.phone.UpdatePhone;
import com.dialer360.phone.UpdatePhoneAlias;
import com.dialer360.system.Version;
import com.dialer360.user.AddUser;
import com.dialer360.user.UpdateUser;
import java.util.List;

/** The functions of the API: each is one line here, by which it is bound and listed. */
public final class Functions {
  private static final List<ListedFunction> ALL =
      List.of(
          new ListedFunction(Version.class, () -> Version.ENTRY),
          new ListedFunction(AddLead.class, () -> AddLead.ENTRY),
          new ListedFunction(AddGroupAlias.class, () -> AddGroupAlias.ENTRY),
          new ListedFunction(AddPhoneAlias.class, () -> AddPhoneAlias.ENTRY),
          new ListedFunction(UpdatePhoneAlias.class, () -> UpdatePhoneAlias.ENTRY),
          new ListedFunction(AddPhone.class, () -> AddPhone.ENTRY),
          new ListedFunction(UpdatePhone.class, () -> UpdatePhone.ENTRY),
          new ListedFunction(AddUser.class, () -> AddUser.ENTRY),
          new ListedFunction(UpdateUser.class, () -> UpdateUser.ENTRY));

  private Functions() {}

  /** All of them; nothing of them is built. */
  public static List<ListedFunction> all() {
    return ALL;
  }
}
