package com.dialer360.persistence.table;

import com.dialer360.monitor.MonitorLogs;
import com.dialer360.monitor.Monitoring;
import com.dialer360.persistence.database.SqlFailure;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;

/** {p}dial_log, {p}rt_monitor_log and {p}report_log. */
public interface MonitorLogsTable extends MonitorLogs {

  /** One row of {p}dial_log. */
  @Insert(
      """
      INSERT INTO ${p}dial_log
        (caller_code, lead_id, server_ip, call_date, extension, channel, context, timeout,
         outbound_cid)
      VALUES
        (#{one.request.callerCode}, 0, #{one.request.serverIp}, #{one.time},
         #{one.request.extension}, #{channel}, 'default', 0, #{callerId})
      """)
  void dialled(
      @Param("one") Monitoring one,
      @Param("channel") String channel,
      @Param("callerId") String callerId);

  /** One row of {p}rt_monitor_log. */
  @Insert(
      """
      INSERT INTO ${p}rt_monitor_log
        (manager_user, manager_server_ip, manager_phone, manager_ip, agent_user, agent_server_ip,
         agent_status, agent_session, lead_id, campaign_id, caller_code, monitor_start_time,
         monitor_type)
      VALUES
        (#{user}, #{request.serverIp}, #{command.phoneLogin}, #{address}, #{agent.agentUser},
         #{command.serverIp}, #{agent.agentStatus}, #{command.sessionId}, #{agent.leadId},
         #{agent.campaignId}, #{request.callerCode}, #{time}, #{mode})
      """)
  void monitored(Monitoring one);

  /** One row of {p}report_log. */
  @Insert(
      """
      INSERT INTO ${p}report_log
        (event_date, user, ip_address, report_name, browser, referer, notes, url, run_time)
      VALUES
        (#{one.time}, #{one.user}, '1.1.1.1', 'API Blind Monitor', 'API', 'realtime_report.php',
         #{notes}, 'REALTIME BLIND MONITOR', #{one.runTime})
      """)
  void reported(@Param("one") Monitoring one, @Param("notes") String notes);

  @Override
  default void write(Monitoring monitoring) {
    dialled(monitoring, monitoring.request().channel(), monitoring.request().callerId());
    SqlFailure.storedUnlessDuplicate(() -> monitored(monitoring));
    reported(monitoring, monitoring.notes());
  }
}
