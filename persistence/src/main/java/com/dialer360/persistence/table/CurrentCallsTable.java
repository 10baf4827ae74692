package com.dialer360.persistence.table;

import com.dialer360.monitor.CurrentCalls;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}auto_calls. */
public interface CurrentCallsTable extends CurrentCalls {

  @Override
  @Select("SELECT EXISTS (SELECT 1 FROM ${p}auto_calls WHERE callerid = #{callerId})")
  boolean anyWithCallerId(@Param("callerId") String callerId);
}
