package com.dialer360.persistence.table;

import com.dialer360.persistence.database.SqlFailure;
import com.dialer360.phone.GroupAlias;
import com.dialer360.phone.GroupAliases;
import org.apache.ibatis.annotations.Insert;

/** The group aliases. */
public interface GroupAliasesTable extends GroupAliases {

  /** One row. */
  @Insert(
      """
      INSERT INTO groups_alias
        (group_alias_id, group_alias_name, caller_id_number, caller_id_name, active, user_group)
      VALUES
        (#{id}, #{name}, #{callerIdNumber}, #{callerIdName}, #{active}, #{userGroup})
      """)
  void insert(GroupAlias alias);

  @Override
  default boolean add(GroupAlias alias) {
    return SqlFailure.storedUnlessDuplicate(() -> insert(alias));
  }
}
