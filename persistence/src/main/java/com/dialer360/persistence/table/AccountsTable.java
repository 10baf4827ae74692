package com.dialer360.persistence.table;

import com.dialer360.access.Account;
import com.dialer360.access.Accounts;
import com.dialer360.access.Credentials;
import com.dialer360.access.KeyState;
import com.dialer360.access.LoginState;
import com.dialer360.persistence.database.SqlFailure;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Arg;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Results;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** {p}users with {p}user_groups: all that a login and the rights need, in one statement. */
public interface AccountsTable extends Accounts {

  /** The columns of a user and the user's group, but whether a password matches. */
  String COLUMNS =
      """
      u.user,
      COALESCE(u.pass_hash, '') AS pass_hash,
      COALESCE(u.failed_login_count, 0) AS failed_logins,
      COALESCE(NULLIF(u.last_login_date, '0000-00-00 00:00:00'), '1970-01-01 00:00:00')
        AS last_login,
      COALESCE(u.last_ip, '') AS last_ip,
      COALESCE(u.ignore_ip_list, '0') = '1' AS ignore_ip_list,
      u.user_level AS level,
      COALESCE(u.active, '') = 'Y' AS active,
      COALESCE(u.vdc_agent_api_access, '0') = '1' AS vdc_agent_api_access,
      COALESCE(u.view_reports, '0') = '1' AS view_reports,
      COALESCE(u.modify_leads, '0') = '1' AS modify_leads,
      COALESCE(u.modify_users, '0') = '1' AS modify_users,
      COALESCE(u.modify_lists, '0') = '1' AS modify_lists,
      COALESCE(u.modify_campaigns, '0') = '1' AS modify_campaigns,
      COALESCE(u.ast_admin_access, '0') = '1' AS ast_admin_access,
      COALESCE(u.delete_lists, '0') = '1' AS delete_lists,
      COALESCE(u.delete_users, '0') = '1' AS delete_users,
      COALESCE(u.ast_delete_phones, '0') = '1' AS ast_delete_phones,
      COALESCE(u.modify_same_user_level, '0') = '1' AS modify_same_user_level,
      COALESCE(u.change_agent_campaign, '0') = '1' AS change_agent_campaign,
      COALESCE(u.api_list_restrict, '0') = '1' AS list_restricted,
      COALESCE(u.api_allowed_functions, '') AS allowed_functions,
      COALESCE(u.user_group, '') AS user_group,
      g.user_group IS NOT NULL AS group_exists,
      COALESCE(g.allowed_campaigns, '') AS allowed_campaigns,
      COALESCE(g.admin_viewable_groups, '') AS viewable_groups,
      COALESCE(g.api_ip_list, '') AS api_ip_list
      """;

  /** The row of this user. */
  @Results(id = "userRow")
  @Select(
      "SELECT u.pass = #{pass} AS pass_matches, "
          + COLUMNS
          + """
          FROM ${p}users u
          LEFT JOIN ${p}user_groups g ON g.user_group = u.user_group
          WHERE u.user = #{user}
          """)
  Optional<UserRow> row(@Param("user") String user, @Param("pass") String pass);

  /** The row of this key. */
  @Arg(name = "key", javaType = ApiKeyRow.class, resultMap = ApiKeysTable.ROW)
  @Arg(name = "user", javaType = UserRow.class, resultMap = "userRow")
  @Select(
      "SELECT FALSE AS pass_matches, "
          + ApiKeysTable.COLUMNS
          + ", "
          + COLUMNS
          + """
          FROM ${p}api_keys k
          JOIN ${p}users u ON u.user_id = k.user_id
          LEFT JOIN ${p}user_groups g ON g.user_group = u.user_group
          WHERE k.key_id = #{id}
          """)
  Optional<KeyRow> keyRow(@Param("id") String id);

  @Override
  default Optional<KeyState> keyState(String id) {
    return SqlFailure.unlessMissing(ApiKeysTable.TABLE, () -> keyRow(id).map(KeyRow::state));
  }

  @Override
  default Optional<LoginState> loginState(Credentials credentials) {
    return row(credentials.user(), credentials.pass()).map(UserRow::loginState);
  }

  @Override
  default Optional<Account> account(String user) {
    return row(user, "").map(UserRow::account);
  }

  /** Many calls at once note the same second: only the first of them has something to write. */
  @Override
  @Update(
      """
      UPDATE ${p}users
      SET last_login_date = #{now}, last_ip = #{address}, failed_login_count = 0
      WHERE user = #{user}
        AND NOT (last_login_date <=> #{now} AND last_ip <=> #{address} AND failed_login_count <=> 0)
      """)
  void loginSucceeded(
      @Param("user") String user,
      @Param("now") LocalDateTime now,
      @Param("address") String address);

  @Override
  @Update(
      """
      UPDATE ${p}users
      SET failed_login_count = COALESCE(failed_login_count, 0) + 1, last_ip = #{address}
      WHERE user = #{user}
      """)
  void loginFailed(@Param("user") String user, @Param("address") String address);

  @Override
  @Update(
      """
      UPDATE ${p}users
      SET last_login_date = #{now}, failed_login_count = 1, last_ip = #{address}
      WHERE user = #{user}
      """)
  void failuresStartAgain(
      @Param("user") String user,
      @Param("now") LocalDateTime now,
      @Param("address") String address);
}
