package com.dialer360.persistence.database;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** Reads a number that may be NULL. */
final class OptionalLongHandler extends BaseTypeHandler<OptionalLong> {

  @Override
  public void setNonNullParameter(
      PreparedStatement statement, int index, OptionalLong number, JdbcType type)
      throws SQLException {
    statement.setObject(index, number.isPresent() ? number.getAsLong() : null);
  }

  @Override
  public OptionalLong getNullableResult(ResultSet row, String column) throws SQLException {
    return optional(row.getLong(column), row.wasNull());
  }

  @Override
  public OptionalLong getNullableResult(ResultSet row, int column) throws SQLException {
    return optional(row.getLong(column), row.wasNull());
  }

  @Override
  public OptionalLong getNullableResult(CallableStatement call, int column) throws SQLException {
    return optional(call.getLong(column), call.wasNull());
  }

  private static OptionalLong optional(long number, boolean isNull) {
    return isNull ? OptionalLong.empty() : OptionalLong.of(number);
  }
}
