package com.dialer360.persistence.table;

import com.dialer360.list.ListReferences;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}scripts and {p}inbound_groups, as lists refer to them. */
public interface ListReferencesTable extends ListReferences {

  @Override
  @Select("SELECT EXISTS (SELECT 1 FROM ${p}scripts WHERE script_id = #{scriptId})")
  boolean scriptExists(@Param("scriptId") String scriptId);

  @Override
  @Select("SELECT EXISTS (SELECT 1 FROM ${p}inbound_groups WHERE group_id = #{groupId})")
  boolean inGroupExists(@Param("groupId") String groupId);
}
