package com.dialer360.persistence.table;

/** Part of statements in a script: which rows the members of a user group see. */
final class ViewableRows {
  private static final String ALL_OR =
      """
      <choose>
        <when test="groups.all()">TRUE</when>
        <otherwise>
      """;

  private static final String OF_GROUPS =
      """
      user_group IN ('---ALL---', ''
            <foreach item="name" collection="groups.groups()">, #{name}</foreach>)
        </otherwise>
      </choose>
      """;

  /**
   * Holds for a row that may be seen.
   *
   * <p>It looks at the column {@code user_group}, and at the parameter {@code groups}, the viewable
   * groups.
   */
  static final String SEEN = ALL_OR + OF_GROUPS;

  /** The same for the row {@code u} of {p}users, among other tables. */
  static final String USER_SEEN = ALL_OR + "u." + OF_GROUPS;

  private ViewableRows() {}
}
