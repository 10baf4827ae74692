package com.dialer360.list;

/** What update_list changes of a list, by the names of its parameters. */
public enum ListSetting {
  CAMPAIGN_ID,
  SCRIPT,
  DROP_INBOUND_GROUP,
  LIST_NAME,
  ACTIVE,
  OUTBOUND_CID,
  AM_MESSAGE,
  RESET_TIME,
  EXPIRATION_DATE,
  WEB_FORM_ADDRESS,
  WEB_FORM_ADDRESS_TWO,
  WEB_FORM_ADDRESS_THREE
}
