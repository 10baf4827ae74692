package com.dialer360.access;

/**
 * Rights of an account: columns of {p}users that hold 1 or 0. Source: common.md, order 7, and the
 * functions that look at one of the rest.
 */
public enum Flag {
  VDC_AGENT_API_ACCESS,
  VIEW_REPORTS,
  MODIFY_LEADS,
  MODIFY_USERS,
  MODIFY_LISTS,
  MODIFY_CAMPAIGNS,
  AST_ADMIN_ACCESS,
  DELETE_LISTS,
  DELETE_USERS,
  AST_DELETE_PHONES,
  /** To change users of one's own level, and to raise users to it. */
  MODIFY_SAME_USER_LEVEL,
  /** To change the campaign and the in-groups of agents who are logged in. */
  CHANGE_AGENT_CAMPAIGN
}
