package com.dialer360.persistence.database;

import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Locks by name, of the whole database server; a connection that breaks gives up its own. */
interface ServerLocks {

  /** 1 when it was got, 0 when another held it for all of the time, null on an error. */
  @Select("SELECT GET_LOCK(#{name}, #{seconds})")
  Integer get(@Param("name") String name, @Param("seconds") int seconds);

  @Select("SELECT RELEASE_LOCK(#{name})")
  Integer release(@Param("name") String name);
}
