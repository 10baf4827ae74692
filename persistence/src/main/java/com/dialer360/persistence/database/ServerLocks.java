package com.dialer360.persistence.database;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Locks by name, of the whole database server; a connection that breaks gives up its own. */
interface ServerLocks {

  /** 1 when all were got, 0 when another held one for all of the time, null on an error. */
  @Select(
      """
      <script>
      SELECT
      <foreach item="name" collection="names" separator=" AND ">
        GET_LOCK(#{name}, #{seconds})
      </foreach>
      </script>
      """)
  Integer get(@Param("names") List<String> names, @Param("seconds") int seconds);

  @Select(
      """
      <script>
      SELECT CONCAT_WS('',
      <foreach item="name" collection="names" separator=",">
        RELEASE_LOCK(#{name})
      </foreach>)
      </script>
      """)
  String release(@Param("names") List<String> names);
}
