package com.dialer360.persistence.table;

/** Part of statements in a script: which live calls a caller sees. */
final class SeenCalls {
  /**
   * Holds for a row {@code called} of {p}auto_calls that is seen by who has the parameters {@code
   * campaigns} and {@code groups}.
   */
  static final String SEEN =
      """
      <choose>
        <when test="campaigns.all()">TRUE</when>
        <otherwise>
          (called.campaign_id IN (''
             <foreach item="id" collection="campaigns.campaignIds()">, #{id}</foreach>)
           OR called.campaign_id IN (SELECT group_id FROM ${p}inbound_groups WHERE
      """
          + ViewableRows.SEEN
          + """
          ))
        </otherwise>
      </choose>
      """;

  private SeenCalls() {}
}
