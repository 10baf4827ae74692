package com.dialer360.persistence.table;

import com.dialer360.log.AdminLog;
import com.dialer360.log.AdminLogRow;
import org.apache.ibatis.annotations.Insert;

/** {p}admin_log. */
public interface AdminLogTable extends AdminLog {

  @Override
  @Insert(
      """
      INSERT INTO ${p}admin_log
        (event_date, user, ip_address, event_section, event_type, record_id, event_code, event_sql,
         event_notes)
      VALUES
        (#{date}, #{user}, #{address}, #{event.section}, #{event.type}, #{event.recordId},
         #{event.code}, #{event.change}, #{event.notes})
      """)
  void write(AdminLogRow row);
}
