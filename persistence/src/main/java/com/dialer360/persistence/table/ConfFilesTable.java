package com.dialer360.persistence.table;

import com.dialer360.phone.ConfFiles;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** The flag of the servers that asks for new configuration files. */
public interface ConfFilesTable extends ConfFiles {

  @Override
  @Update(
      """
      UPDATE servers SET rebuild_conf_files = 'Y'
      WHERE server_ip = #{serverIp} AND generate_vicidial_conf = 'Y'
        AND active_asterisk_server = 'Y'
      """)
  void rebuild(@Param("serverIp") String serverIp);
}
