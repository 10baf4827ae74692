package com.dialer360.persistence.table;

import com.dialer360.timezone.Servers;
import java.util.Optional;
import org.apache.ibatis.annotations.Select;

/** The telephony servers. */
public interface ServersTable extends Servers {

  @Override
  @Select("SELECT COALESCE(local_gmt, '') FROM servers WHERE active = 'Y' LIMIT 1")
  Optional<String> localGmt();
}
