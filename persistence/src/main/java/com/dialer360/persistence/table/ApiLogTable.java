package com.dialer360.persistence.table;

import com.dialer360.log.ApiLogRow;
import java.util.List;
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

  /** Rows of {p}api_log, whose keys follow each other in this order. */
  @Insert(
      """
      <script>
      INSERT INTO ${p}api_log
        (user, api_date, api_script, function, agent_user, value, result, result_reason, source,
         data, run_time, webserver, api_url)
      VALUES
      <foreach item="row" collection="rows" separator=",">
        (#{row.user}, #{row.date}, 'non-agent', #{row.function}, #{row.agentUser}, '',
         #{row.result}, #{row.resultReason}, #{row.source}, #{row.data}, #{row.runTime},
         #{webserverId}, #{urlId})
      </foreach>
      </script>
      """)
  void addRows(
      @Param("rows") List<ApiLogRow> rows,
      @Param("webserverId") long webserverId,
      @Param("urlId") long urlId);

  /** The row of {p}api_urls that belongs to the one row just added. */
  @Insert(
      """
      INSERT INTO ${p}api_urls (api_id, api_date, remote_ip, url)
      VALUES (LAST_INSERT_ID(), #{row.date}, #{address}, #{url})
      """)
  void addUrl(
      @Param("row") ApiLogRow row, @Param("address") String address, @Param("url") String url);

  /**
   * The rows of {p}api_urls that belong to the rows just added. Keys of one statement follow each
   * other in steps of auto_increment_increment, which leaves room for other servers of a cluster.
   */
  @Insert(
      """
      INSERT INTO ${p}api_urls (api_id, api_date, remote_ip, url)
      SELECT api_id, api_date, #{address}, #{url}
      FROM ${p}api_log
      WHERE api_id BETWEEN LAST_INSERT_ID()
                       AND LAST_INSERT_ID() + (#{rows} - 1) * @@auto_increment_increment
        AND (api_id - LAST_INSERT_ID()) % @@auto_increment_increment = 0
      """)
  void addUrls(@Param("rows") int rows, @Param("address") String address, @Param("url") String url);
}
