package com.dialer360.persistence.table;

import com.dialer360.access.IpLists;
import java.util.Collection;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}ip_list_entries. */
public interface IpListsTable extends IpLists {

  @Override
  @Select(
      """
      <script>
      SELECT EXISTS (
        SELECT 1 FROM ${p}ip_list_entries
        WHERE ip_list_id = #{list} AND ip_address IN
          <foreach item="address" collection="addresses" open="(" separator="," close=")">
            #{address}
          </foreach>)
      </script>
      """)
  boolean holdsAny(
      @Param("list") String ipListId, @Param("addresses") Collection<String> addresses);
}
