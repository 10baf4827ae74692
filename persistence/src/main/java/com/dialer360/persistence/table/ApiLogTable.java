package com.dialer360.persistence.table;

import com.dialer360.log.ApiLogRow;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;

/** {p}api_log and {p}api_urls. */
public interface ApiLogTable {

  /** One row of {p}api_log. */
  @Insert(
      """
      INSERT INTO ${p}api_log
        (user, api_date, api_script, function, agent_user, value, result, result_reason, source,
         data, run_time, webserver, api_url)
      VALUES
        (#{row.user}, #{row.date}, 'non-agent', #{row.function}, #{row.agentUser}, '',
         #{row.result}, #{row.resultReason}, #{row.source}, #{row.data}, #{row.runTime},
         #{webserverId}, #{urlId})
      """)
  void addRow(
      @Param("row") ApiLogRow row,
      @Param("webserverId") long webserverId,
      @Param("urlId") long urlId);

  /** The row of {p}api_urls that belongs to the row just added. */
  @Insert(
      """
      INSERT INTO ${p}api_urls (api_id, api_date, remote_ip, url)
      VALUES (LAST_INSERT_ID(), #{row.date}, #{address}, #{url})
      """)
  void addUrl(
      @Param("row") ApiLogRow row, @Param("address") String address, @Param("url") String url);
}
