package com.dialer360.persistence.table;

import com.dialer360.field.Changes;
import com.dialer360.list.ListSetting;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.builder.annotation.ProviderMethodResolver;

/** The statement that changes settings of a list. */
public final class ListChangeStatement implements ProviderMethodResolver {

  /** Called by MyBatis with the mapper's parameter. */
  public static String change(@Param("changes") Changes<ListSetting> changes) {
    return "UPDATE ${p}lists SET list_changedate = #{now}, "
        + ChangedColumns.set(changes, ListChangeStatement::column)
        + " WHERE list_id = #{listId}";
  }

  private static String column(ListSetting setting) {
    return switch (setting) {
      case CAMPAIGN_ID -> "campaign_id";
      case SCRIPT -> "agent_script_override";
      case DROP_INBOUND_GROUP -> "drop_inbound_group_override";
      case LIST_NAME -> "list_name";
      case ACTIVE -> "active";
      case OUTBOUND_CID -> "campaign_cid_override";
      case AM_MESSAGE -> "am_message_exten_override";
      case RESET_TIME -> "reset_time";
      case EXPIRATION_DATE -> "expiration_date";
      case WEB_FORM_ADDRESS -> "web_form_address";
      case WEB_FORM_ADDRESS_TWO -> "web_form_address_two";
      case WEB_FORM_ADDRESS_THREE -> "web_form_address_three";
    };
  }
}
