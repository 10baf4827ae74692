package com.dialer360.persistence.table;

import com.dialer360.monitor.SwitchAddress;
import com.dialer360.monitor.SwitchAddresses;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The telephony servers, as far as they say where their manager interface is. */
public interface SwitchAddressesTable extends SwitchAddresses {
  /** All servers, by the columns of {@link ServerRow}. */
  String ROWS =
      """
      SELECT server_ip, COALESCE(telnet_host, '') AS telnet_host,
             COALESCE(telnet_port, 0) AS telnet_port, COALESCE(ASTmgrUSERNAME, '') AS user,
             COALESCE(ASTmgrUSERNAMEsend, '') AS send_user, COALESCE(ASTmgrSECRET, '') AS secret
      FROM servers
      """;

  /** Columns of one server. */
  record ServerRow(
      String serverIp,
      String telnetHost,
      int telnetPort,
      String user,
      String sendUser,
      String secret) {
    SwitchAddress address() {
      return SwitchAddress.of(serverIp, telnetHost, telnetPort, user, sendUser, secret);
    }
  }

  /** The row of this server. */
  @Select({ROWS, "WHERE server_ip = #{serverIp} LIMIT 1"})
  Optional<ServerRow> row(@Param("serverIp") String serverIp);

  /** The rows of the servers that rebuild their files. */
  @Select({
    ROWS,
    "WHERE active_asterisk_server = 'Y' AND generate_vicidial_conf = 'Y' ORDER BY server_id"
  })
  List<ServerRow> rebuilding();

  @Override
  default Optional<SwitchAddress> of(String serverIp) {
    return row(serverIp).map(ServerRow::address);
  }

  @Override
  default List<SwitchAddress> reloading() {
    return rebuilding().stream().map(ServerRow::address).toList();
  }
}
