package com.dialer360.persistence.table;

import com.dialer360.monitor.ManagerRequests;
import com.dialer360.monitor.Originate;
import com.dialer360.monitor.RequestStatus;
import java.time.LocalDateTime;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Update;

/** {p}manager. */
public interface ManagerRequestsTable extends ManagerRequests {

  /** One row; its key goes into {@code key}. */
  @Insert(
      """
      INSERT INTO ${p}manager
        (uniqueid, entry_date, status, response, server_ip, channel, action, callerid,
         cmd_line_b, cmd_line_c, cmd_line_d, cmd_line_e, cmd_line_f,
         cmd_line_g, cmd_line_h, cmd_line_i, cmd_line_j, cmd_line_k)
      VALUES
        ('', #{now}, #{status}, 'N', #{request.serverIp}, '', 'Originate', #{request.callerCode},
         CONCAT('Channel: ', #{channel}), 'Context: default',
         CONCAT('Exten: ', #{request.extension}), 'Priority: 1',
         CONCAT('Callerid: ', #{callerId}), '', '', '', '', '')
      """)
  @Options(useGeneratedKeys = true, keyProperty = "key.value", keyColumn = "man_id")
  void insert(
      @Param("request") Originate request,
      @Param("channel") String channel,
      @Param("callerId") String callerId,
      @Param("status") RequestStatus status,
      @Param("now") LocalDateTime now,
      @Param("key") NewKey key);

  @Override
  default long add(Originate request, RequestStatus status, LocalDateTime now) {
    NewKey key = new NewKey();
    insert(request, request.channel(), request.callerId(), status, now, key);
    return key.value();
  }

  @Override
  @Update("UPDATE ${p}manager SET status = 'DEAD' WHERE man_id = #{manId} AND status = 'SENT'")
  void dead(@Param("manId") long manId);
}
