package com.dialer360.persistence.table;

import com.dialer360.monitor.ManagersPhone;
import com.dialer360.monitor.ManagersPhones;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The phones, as far as managers listen with them. */
public interface ManagersPhonesTable extends ManagersPhones {

  @Override
  @Select(
      """
      SELECT server_ip, COALESCE(dialplan_number, '') AS extension,
             COALESCE(outbound_cid, '') AS caller_id_number
      FROM phones
      WHERE login = #{login}
      LIMIT 1
      """)
  Optional<ManagersPhone> withLogin(@Param("login") String login);
}
