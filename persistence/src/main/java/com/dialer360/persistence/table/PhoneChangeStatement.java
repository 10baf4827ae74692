package com.dialer360.persistence.table;

import com.dialer360.field.Changes;
import com.dialer360.phone.PhoneSetting;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.builder.annotation.ProviderMethodResolver;

/** The statement that changes settings of a phone. */
public final class PhoneChangeStatement implements ProviderMethodResolver {

  /** Called by MyBatis with the mapper's parameter. */
  public static String change(@Param("changes") Changes<PhoneSetting> changes) {
    return "UPDATE phones SET install_directory = '', "
        + ChangedColumns.set(changes, PhoneChangeStatement::column)
        + " WHERE extension = #{extension} AND server_ip = #{serverIp}";
  }

  private static String column(PhoneSetting setting) {
    return switch (setting) {
      case LOCAL_GMT -> "local_gmt";
      case EMAIL -> "email";
      case PHONE_CONTEXT -> "phone_context";
      case PHONE_FULL_NAME -> "fullname";
      case REGISTRATION_PASSWORD -> "conf_secret";
      case PROTOCOL -> "protocol";
      case PHONE_PASS -> "pass";
      case PHONE_LOGIN -> "login";
      case VOICEMAIL_ID -> "voicemail_id";
      case DIALPLAN_NUMBER -> "dialplan_number";
      case ACTIVE -> "active";
      case OUTBOUND_CID -> "outbound_cid";
      case ADMIN_USER_GROUP -> "user_group";
      case OUTBOUND_ALT_CID -> "outbound_alt_cid";
      case PHONE_RING_TIMEOUT -> "phone_ring_timeout";
      case DELETE_VM_AFTER_EMAIL -> "delete_vm_after_email";
    };
  }
}
