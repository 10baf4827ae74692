package com.dialer360.persistence.table;

import com.dialer360.access.ViewableGroups;
import com.dialer360.field.Changes;
import com.dialer360.persistence.database.SqlFailure;
import com.dialer360.user.ExistingUser;
import com.dialer360.user.NewUser;
import com.dialer360.user.UserPlace;
import com.dialer360.user.UserSetting;
import com.dialer360.user.Users;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.UpdateProvider;

/** {p}users, as administration changes it. */
public interface UsersTable extends Users {
  /** Whether a user group may be seen by the members of these groups. */
  String GROUP_SEEN =
      "EXISTS (SELECT 1 FROM ${p}user_groups WHERE user_group = #{userGroup} AND "
          + ViewableRows.SEEN
          + ")";

  /** One row. */
  @Select(
      "<script> SELECT "
          + GROUP_SEEN
          + " AS group_seen,"
          + " EXISTS (SELECT 1 FROM ${p}users WHERE user = #{user}) AS user_taken"
          + "</script>")
  Optional<UserPlace> placeRow(
      @Param("user") String user,
      @Param("userGroup") String userGroup,
      @Param("groups") ViewableGroups groups);

  @Override
  default UserPlace place(String user, String userGroup, ViewableGroups groups) {
    return placeRow(user, userGroup, groups).orElseThrow();
  }

  /** One row; closer_campaigns has no default. */
  @Insert(
      """
      INSERT INTO ${p}users
        (user, pass, pass_hash, full_name, user_level, user_group, phone_login, phone_pass,
         hotkeys_active, voicemail_id, email, custom_one, custom_two, custom_three, custom_four,
         custom_five, wrapup_seconds_override, agent_choose_ingroups, agent_choose_blended,
         closer_default_blended, closer_campaigns)
      VALUES
        (#{user}, #{pass}, #{passHash}, #{fullName}, #{level}, #{userGroup},
         #{details.phoneLogin}, #{details.phonePass}, #{details.hotkeysActive},
         #{details.voicemailId}, #{details.email}, #{details.customOne}, #{details.customTwo},
         #{details.customThree}, #{details.customFour}, #{details.customFive},
         #{details.wrapupSecondsOverride}, #{details.agentChooseIngroups},
         #{details.agentChooseBlended}, #{details.closerDefaultBlended}, #{inGroups})
      """)
  void insert(NewUser user);

  @Override
  default boolean add(NewUser user) {
    return SqlFailure.storedUnlessDuplicate(() -> insert(user));
  }

  @Override
  @Select(
      "<script> SELECT user_id, user_level AS level, COALESCE("
          + ViewableRows.SEEN
          + ", FALSE) AS seen FROM ${p}users WHERE user = #{user} FOR UPDATE </script>")
  Optional<ExistingUser> held(@Param("user") String user, @Param("groups") ViewableGroups groups);

  @Override
  @Select("<script> SELECT " + GROUP_SEEN + " </script>")
  boolean groupSeen(@Param("userGroup") String userGroup, @Param("groups") ViewableGroups groups);

  /** The statement is put together by {@link UserChangeStatement}. */
  @Override
  @UpdateProvider(UserChangeStatement.class)
  void change(@Param("userId") long userId, @Param("changes") Changes<UserSetting> changes);

  @Override
  @Delete("DELETE FROM ${p}users WHERE user_id = #{userId}")
  void delete(@Param("userId") long userId);
}
