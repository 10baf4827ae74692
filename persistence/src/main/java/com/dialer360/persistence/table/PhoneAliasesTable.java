package com.dialer360.persistence.table;

import com.dialer360.persistence.database.SqlFailure;
import com.dialer360.phone.PhoneAlias;
import com.dialer360.phone.PhoneAliases;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The phone aliases. */
public interface PhoneAliasesTable extends PhoneAliases {

  @Override
  @Select("SELECT EXISTS (SELECT 1 FROM phones_alias WHERE alias_id = #{id})")
  boolean exists(@Param("id") String id);

  @Override
  @Select("SELECT COUNT(*) > 0 FROM phones_alias WHERE alias_id = #{id} FOR UPDATE")
  boolean held(@Param("id") String id);

  /** One row. */
  @Insert(
      """
      INSERT INTO phones_alias (alias_id, alias_name, logins_list)
      VALUES (#{id}, #{name}, #{logins})
      """)
  void insert(PhoneAlias alias);

  @Override
  default boolean add(PhoneAlias alias) {
    return SqlFailure.storedUnlessDuplicate(() -> insert(alias));
  }

  /** What is null stays as it is. */
  @Update(
      """
      UPDATE phones_alias
      SET alias_name = COALESCE(#{name}, alias_name),
          logins_list = COALESCE(#{logins}, logins_list)
      WHERE alias_id = #{id}
      """)
  void update(@Param("id") String id, @Param("name") String name, @Param("logins") String logins);

  @Override
  default void change(String id, Optional<String> name, Optional<String> logins) {
    update(id, name.orElse(null), logins.orElse(null));
  }

  @Override
  @Delete("DELETE FROM phones_alias WHERE alias_id = #{id}")
  void delete(@Param("id") String id);
}
