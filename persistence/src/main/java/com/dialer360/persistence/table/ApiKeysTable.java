package com.dialer360.persistence.table;

import com.dialer360.access.ApiKey;
import com.dialer360.key.ApiKeys;
import com.dialer360.persistence.database.SqlFailure;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Results;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** {p}api_keys. */
public interface ApiKeysTable extends ApiKeys {
  String TABLE = "api_keys";

  /** The name by which the other mapper finds the row. */
  String ROW = "com.dialer360.persistence.table.ApiKeysTable.apiKeyRow";

  /** The columns of a key. */
  String COLUMNS =
      """
      k.key_id, k.secret_hash, k.user AS key_user, k.created, k.expires, k.revoked, k.functions
      """;

  /** Stores a row for the user who has this name. */
  @Insert(
      """
      INSERT INTO ${p}api_keys
        (key_id, secret_hash, user_id, user, created, expires, revoked, functions)
      SELECT #{keyId}, #{secretHash}, u.user_id, u.user, #{created}, #{expires}, #{revoked},
             #{functions}
      FROM ${p}users u
      WHERE u.user = #{keyUser}
      """)
  int insert(ApiKeyRow row);

  @Select("SELECT " + COLUMNS + "FROM ${p}api_keys k ORDER BY k.created, k.key_id")
  List<ApiKeyRow> rows();

  @Select(
      "SELECT "
          + COLUMNS
          + "FROM ${p}api_keys k WHERE k.user = #{user} ORDER BY k.created, k.key_id")
  List<ApiKeyRow> rowsOf(@Param("user") String user);

  @Results(id = "apiKeyRow")
  @Select("SELECT " + COLUMNS + "FROM ${p}api_keys k WHERE k.key_id = #{id}")
  Optional<ApiKeyRow> row(@Param("id") String id);

  @Update("UPDATE ${p}api_keys SET revoked = #{now} WHERE key_id = #{id} AND revoked IS NULL")
  void setRevoked(@Param("id") String id, @Param("now") LocalDateTime now);

  @Override
  default boolean add(ApiKey key, String secretHash) {
    return SqlFailure.unlessMissing(TABLE, () -> insert(ApiKeyRow.of(key, secretHash)) == 1);
  }

  @Override
  default List<ApiKey> all() {
    return SqlFailure.unlessMissing(TABLE, () -> rows().stream().map(ApiKeyRow::key).toList());
  }

  @Override
  default List<ApiKey> ofUser(String user) {
    return SqlFailure.unlessMissing(
        TABLE, () -> rowsOf(user).stream().map(ApiKeyRow::key).toList());
  }

  @Override
  default Optional<ApiKey> key(String id) {
    return SqlFailure.unlessMissing(TABLE, () -> row(id).map(ApiKeyRow::key));
  }

  @Override
  default void revoke(String id, LocalDateTime now) {
    setRevoked(id, now);
  }
}
