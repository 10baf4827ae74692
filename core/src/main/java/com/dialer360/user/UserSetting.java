package com.dialer360.user;

/** The settings of a user that update_user changes, named after its parameters. */
public enum UserSetting {
  AGENT_PASS,
  /** The hash, where the call centre keeps that of agent_pass. */
  PASS_HASH,
  AGENT_FULL_NAME,
  AGENT_USER_LEVEL,
  AGENT_USER_GROUP,
  PHONE_LOGIN,
  PHONE_PASS,
  HOTKEYS_ACTIVE,
  VOICEMAIL_ID,
  EMAIL,
  CUSTOM_ONE,
  CUSTOM_TWO,
  CUSTOM_THREE,
  CUSTOM_FOUR,
  CUSTOM_FIVE,
  ACTIVE,
  WRAPUP_SECONDS_OVERRIDE
}
