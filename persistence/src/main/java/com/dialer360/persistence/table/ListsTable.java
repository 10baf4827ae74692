package com.dialer360.persistence.table;

import com.dialer360.field.Changes;
import com.dialer360.list.ListSetting;
import com.dialer360.list.Lists;
import com.dialer360.list.NewList;
import com.dialer360.list.Resets;
import com.dialer360.persistence.database.SqlFailure;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.annotations.UpdateProvider;

/** {p}lists, as settings functions change it. */
public interface ListsTable extends Lists {

  /** One row. */
  @Insert(
      """
      INSERT INTO ${p}lists
        (list_id, list_name, campaign_id, active, campaign_cid_override, agent_script_override,
         am_message_exten_override, drop_inbound_group_override, reset_time, expiration_date,
         web_form_address, web_form_address_two, web_form_address_three)
      VALUES
        (#{list.listId}, #{list.listName}, #{list.campaignId}, #{list.active}, #{list.outboundCid},
         #{list.script}, #{list.amMessage}, #{list.dropInboundGroup}, #{list.resetTime},
         #{list.expirationDate}, #{one}, #{two}, #{three})
      """)
  int insert(
      @Param("list") NewList list,
      @Param("one") String webFormAddress,
      @Param("two") String webFormAddressTwo,
      @Param("three") String webFormAddressThree);

  @Override
  default boolean add(NewList list) {
    return SqlFailure.idUnlessRefused(
            () ->
                (long)
                    insert(
                        list,
                        list.webFormAddress().orElse(null),
                        list.webFormAddressTwo().orElse(null),
                        list.webFormAddressThree().orElse(null)))
        .isPresent();
  }

  /** The statement is put together by {@link ListChangeStatement}. */
  @Override
  @UpdateProvider(ListChangeStatement.class)
  void change(
      @Param("listId") String listId,
      @Param("changes") Changes<ListSetting> changes,
      @Param("now") LocalDateTime now);

  @Override
  @Select(
      """
      SELECT COALESCE(resets_today, 0) AS today, COALESCE(daily_reset_limit, -1) AS daily_limit
      FROM ${p}lists
      WHERE list_id = #{listId}
      """)
  Optional<Resets> resets(@Param("listId") String listId);

  @Override
  @Update(
      """
      UPDATE ${p}lists
      SET resets_today = COALESCE(resets_today, 0) + 1, list_changedate = #{now}
      WHERE list_id = #{listId}
        AND (COALESCE(daily_reset_limit, -1) < 0 OR daily_reset_limit > COALESCE(resets_today, 0))
      """)
  int countReset(@Param("listId") String listId, @Param("now") LocalDateTime now);

  @Override
  @Delete("DELETE FROM ${p}lists WHERE list_id = #{listId}")
  void delete(@Param("listId") String listId);
}
