package com.dialer360.persistence.table;

import com.dialer360.timezone.PhoneCode;
import com.dialer360.timezone.PhoneCodes;
import com.dialer360.timezone.StoredOffset;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * {p}phone_codes. There is no ORDER BY: rows that are equal in an index come in the order in which
 * they were stored.
 */
public interface PhoneCodesTable extends PhoneCodes {
  String COLUMNS =
      "COALESCE(GMT_offset, '') AS gmt_offset, COALESCE(DST_range, '') AS dst_range,"
          + " COALESCE(state, '') AS state";

  @Override
  @Select(
      "SELECT "
          + COLUMNS
          + " FROM ${p}phone_codes"
          + " WHERE areacode = #{areacode} AND country_code = #{country} LIMIT 1")
  Optional<PhoneCode> firstOfAreacode(
      @Param("country") String countryCode, @Param("areacode") String areacode);

  @Override
  @Select(
      "SELECT "
          + COLUMNS
          + " FROM ${p}phone_codes"
          + " WHERE country_code = #{country} AND state = #{state} LIMIT 1")
  Optional<PhoneCode> firstOfState(
      @Param("country") String countryCode, @Param("state") String state);

  @Override
  @Select("SELECT " + COLUMNS + " FROM ${p}phone_codes WHERE country_code = #{country} LIMIT 1")
  Optional<PhoneCode> firstOfCountry(@Param("country") String countryCode);

  @Override
  @Select(
      """
      SELECT COALESCE(GMT_offset, '') AS gmt_offset,
             (SELECT COALESCE(MAX(DST_range), '') FROM ${p}phone_codes
               WHERE tz_code = #{zone} AND country_code = #{country}) AS dst_range
      FROM ${p}phone_codes
      WHERE tz_code = #{zone} AND country_code = #{country}
      LIMIT 1
      """)
  Optional<StoredOffset> ofZone(@Param("country") String countryCode, @Param("zone") String tzCode);
}
