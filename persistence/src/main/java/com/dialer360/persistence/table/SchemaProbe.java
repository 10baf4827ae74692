package com.dialer360.persistence.table;

import org.apache.ibatis.annotations.Select;

/** A look at the table without which no call gets anywhere. */
public interface SchemaProbe {

  /** True when anybody could log in. */
  @Select("SELECT EXISTS (SELECT 1 FROM ${p}users)")
  boolean hasUsers();
}
