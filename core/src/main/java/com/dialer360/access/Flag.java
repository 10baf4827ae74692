package com.dialer360.access;

/** Rights of an account: columns of {p}users that hold 1 or 0. Source: common.md, order 7. */
public enum Flag {
  VDC_AGENT_API_ACCESS,
  VIEW_REPORTS,
  MODIFY_LEADS,
  MODIFY_USERS,
  MODIFY_LISTS,
  MODIFY_CAMPAIGNS,
  AST_ADMIN_ACCESS,
  DELETE_LISTS
}
