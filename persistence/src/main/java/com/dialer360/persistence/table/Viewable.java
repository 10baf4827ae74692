package com.dialer360.persistence.table;

/**
 * The condition that a row's user_group is one that a caller may see: for scripts with a parameter
 * {@code groups}. Source: common.md, "Campaign, list and group restrictions".
 */
final class Viewable {
  static final String BY_GROUPS =
      """
      <if test="!groups.all()">
        AND user_group IN ('---ALL---', ''
          <foreach item="group" collection="groups.groups()" open="," separator=",">
            #{group}
          </foreach>)
      </if>
      """;

  private Viewable() {}
}
