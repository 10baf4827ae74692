package com.dialer360.persistence.table;

import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}webservers and {p}urls: names that the API log refers to by their keys. */
public interface LogKeysTable {

  /** The key of this web server. */
  @Select(
      """
      SELECT webserver_id FROM ${p}webservers
      WHERE webserver = #{webserver} AND hostname = #{hostname} LIMIT 1
      """)
  Optional<Long> webserver(
      @Param("webserver") String webserver, @Param("hostname") String hostname);

  /** Adds a web server, or finds the one that another call has just added. */
  @Insert(
      """
      INSERT INTO ${p}webservers (webserver, hostname) VALUES (#{webserver}, #{hostname})
      ON DUPLICATE KEY UPDATE webserver_id = LAST_INSERT_ID(webserver_id)
      """)
  @Options(useGeneratedKeys = true, keyProperty = "key.value", keyColumn = "webserver_id")
  void addWebserver(
      @Param("webserver") String webserver,
      @Param("hostname") String hostname,
      @Param("key") NewKey key);

  /** The key of this address. */
  @Select("SELECT url_id FROM ${p}urls WHERE url = #{url} LIMIT 1")
  Optional<Long> url(@Param("url") String url);

  /** Adds an address, or finds the one that another call has just added. */
  @Insert(
      """
      INSERT INTO ${p}urls (url) VALUES (#{url})
      ON DUPLICATE KEY UPDATE url_id = LAST_INSERT_ID(url_id)
      """)
  @Options(useGeneratedKeys = true, keyProperty = "key.value", keyColumn = "url_id")
  void addUrl(@Param("url") String url, @Param("key") NewKey key);
}
