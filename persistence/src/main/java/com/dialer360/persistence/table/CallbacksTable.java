package com.dialer360.persistence.table;

import com.dialer360.lead.ArchivedCallbacks;
import com.dialer360.lead.Callback;
import com.dialer360.lead.CallbackChange;
import com.dialer360.lead.Callbacks;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** {p}callbacks and {p}callbacks_archive, and what they refer to. */
public interface CallbacksTable extends Callbacks {

  /** A row for each of these. */
  @Insert(
      """
      <script>
      INSERT INTO ${p}callbacks
        (lead_id, list_id, campaign_id, status, entry_time, callback_time, user, recipient,
         comments, user_group, lead_status)
      VALUES
      <foreach item="callback" collection="callbacks" separator=",">
        (#{callback.leadId}, #{callback.listId}, #{callback.campaignId}, 'ACTIVE',
         #{callback.entryTime}, #{callback.callbackTime}, #{callback.user},
         #{callback.recipient}, #{callback.comments}, #{callback.userGroup},
         #{callback.leadStatus})
      </foreach>
      </script>
      """)
  void insert(@Param("callbacks") List<Callback> callbacks);

  @Override
  default void add(Collection<Callback> callbacks) {
    Portions.of(callbacks).forEach(this::insert);
  }

  /** The callbacks of these leads, each with whether the archive has it. */
  @Select(
      """
      <script>
      SELECT c.callback_id, c.lead_id, a.callback_id IS NOT NULL AS archived
      FROM ${p}callbacks c
      LEFT JOIN ${p}callbacks_archive a ON a.callback_id = c.callback_id
      WHERE c.lead_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      ORDER BY c.callback_id
      FOR UPDATE
      </script>
      """)
  List<CallbackRow> ofLeads(@Param("ids") List<Long> leadIds);

  @Override
  default Map<Long, Long> firstOf(Collection<Long> leadIds) {
    Map<Long, Long> first = new HashMap<>();
    for (List<Long> portion : Portions.of(leadIds)) {
      ofLeads(portion).forEach(row -> first.putIfAbsent(row.leadId(), row.callbackId()));
    }
    return first;
  }

  /** Changes what is not empty. */
  @Update(
      """
      <script>
      UPDATE ${p}callbacks SET status = 'ACTIVE', entry_time = #{now}
        <if test="!change.callbackTime.isEmpty()">, callback_time = #{change.callbackTime}</if>
        <if test="!change.leadStatus.isEmpty()">, lead_status = #{change.leadStatus}</if>
        <if test="!change.campaignId.isEmpty()">, campaign_id = #{change.campaignId}</if>
        <if test="!change.listId.isEmpty()">, list_id = #{change.listId}</if>
        <if test="!change.recipient.isEmpty()">, recipient = #{change.recipient}</if>
        <if test="!change.comments.isEmpty()">, comments = #{change.comments}</if>
        <if test="!change.user.isEmpty()">, user = #{change.user}</if>
      WHERE callback_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  void update(
      @Param("ids") List<Long> callbackIds,
      @Param("change") CallbackChange change,
      @Param("now") LocalDateTime now);

  @Override
  default void change(Collection<Long> callbackIds, CallbackChange change, LocalDateTime now) {
    Portions.of(callbackIds).forEach(ids -> update(ids, change, now));
  }

  /** Copies these, but for those that are there already. */
  @Insert(
      """
      <script>
      INSERT IGNORE INTO ${p}callbacks_archive
        (callback_id, lead_id, list_id, campaign_id, status, entry_time, callback_time,
         modify_date, user, recipient, comments, user_group, lead_status)
      SELECT callback_id, lead_id, list_id, campaign_id, status, entry_time, callback_time,
             modify_date, user, recipient, comments, user_group, lead_status
      FROM ${p}callbacks
      WHERE callback_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  void copyToArchive(@Param("ids") List<Long> callbackIds);

  /** Takes these rows away. */
  @Delete(
      """
      <script>
      DELETE FROM ${p}callbacks
      WHERE callback_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      </script>
      """)
  void delete(@Param("ids") List<Long> callbackIds);

  @Override
  default Map<Long, ArchivedCallbacks> archive(Collection<Long> leadIds) {
    Map<Long, ArchivedCallbacks> archived = new HashMap<>();
    for (List<Long> portion : Portions.of(leadIds)) {
      List<CallbackRow> rows = ofLeads(portion);
      rows.forEach(row -> archived.merge(row.leadId(), row.moved(), ArchivedCallbacks::and));
      for (List<CallbackRow> some : Portions.of(rows)) {
        List<Long> ids = some.stream().map(CallbackRow::callbackId).toList();
        copyToArchive(ids);
        delete(ids);
      }
    }
    return archived;
  }

  @Override
  @Select("SELECT EXISTS (SELECT 1 FROM ${p}campaigns WHERE campaign_id = #{campaignId})")
  boolean campaignExists(@Param("campaignId") String campaignId);

  @Override
  @Select("SELECT COALESCE(user_group, '') FROM ${p}users WHERE user = #{user}")
  Optional<String> groupOf(@Param("user") String user);
}
