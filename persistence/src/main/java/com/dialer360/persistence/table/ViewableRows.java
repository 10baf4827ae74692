package com.dialer360.persistence.table;

/** Part of statements in a script: which rows the members of a user group see. */
final class ViewableRows {
  /**
   * Holds for a row that may be seen.
   *
   * <p>It looks at the column {@code user_group}, and at the parameter {@code groups}, the viewable
   * groups.
   */
  static final String SEEN =
      """
      <choose>
        <when test="groups.all()">TRUE</when>
        <otherwise>
          user_group IN ('---ALL---', ''
            <foreach item="name" collection="groups.groups()">, #{name}</foreach>)
        </otherwise>
      </choose>
      """;

  private ViewableRows() {}
}
