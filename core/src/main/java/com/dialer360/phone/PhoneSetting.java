package com.dialer360.phone;

/** The settings of a phone that update_phone changes, named after its parameters. */
public enum PhoneSetting {
  LOCAL_GMT,
  EMAIL,
  PHONE_CONTEXT,
  PHONE_FULL_NAME,
  REGISTRATION_PASSWORD,
  PROTOCOL,
  PHONE_PASS,
  PHONE_LOGIN,
  VOICEMAIL_ID,
  DIALPLAN_NUMBER,
  ACTIVE,
  OUTBOUND_CID,
  ADMIN_USER_GROUP,
  OUTBOUND_ALT_CID,
  PHONE_RING_TIMEOUT,
  DELETE_VM_AFTER_EMAIL
}
