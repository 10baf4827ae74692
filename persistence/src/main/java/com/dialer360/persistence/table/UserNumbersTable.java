package com.dialer360.persistence.table;

import com.dialer360.user.UserNumbers;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The number of the next generated user, in the settings, and those that are taken. */
public interface UserNumbersTable extends UserNumbers {

  /** The row, if there is one. */
  @Select("SELECT COALESCE(auto_user_add_value, 0) FROM system_settings LIMIT 1")
  Optional<Long> startRow();

  @Override
  default long start() {
    return startRow().orElse(0L);
  }

  @Override
  @Update("UPDATE system_settings SET auto_user_add_value = #{number}")
  void keep(@Param("number") long number);

  @Override
  @Select(
      """
      SELECT user FROM ${p}users
      WHERE user REGEXP '^[0-9]+$' AND CAST(user AS UNSIGNED) >= #{number}
      """)
  Set<String> takenFrom(@Param("number") long number);
}
