package com.dialer360.persistence.table;

import com.dialer360.field.Changes;
import com.dialer360.user.UserSetting;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.builder.annotation.ProviderMethodResolver;

/** The statement that changes settings of a user. */
public final class UserChangeStatement implements ProviderMethodResolver {

  /** Called by MyBatis with the mapper's parameter. */
  public static String change(@Param("changes") Changes<UserSetting> changes) {
    return "UPDATE ${p}users SET failed_login_count = 0, "
        + ChangedColumns.set(changes, UserChangeStatement::column)
        + " WHERE user_id = #{userId}";
  }

  private static String column(UserSetting setting) {
    return switch (setting) {
      case AGENT_PASS -> "pass";
      case PASS_HASH -> "pass_hash";
      case AGENT_FULL_NAME -> "full_name";
      case AGENT_USER_LEVEL -> "user_level";
      case AGENT_USER_GROUP -> "user_group";
      case PHONE_LOGIN -> "phone_login";
      case PHONE_PASS -> "phone_pass";
      case HOTKEYS_ACTIVE -> "hotkeys_active";
      case VOICEMAIL_ID -> "voicemail_id";
      case EMAIL -> "email";
      case CUSTOM_ONE -> "custom_one";
      case CUSTOM_TWO -> "custom_two";
      case CUSTOM_THREE -> "custom_three";
      case CUSTOM_FOUR -> "custom_four";
      case CUSTOM_FIVE -> "custom_five";
      case ACTIVE -> "active";
      case WRAPUP_SECONDS_OVERRIDE -> "wrapup_seconds_override";
    };
  }
}
