package com.dialer360.persistence.table;

import com.dialer360.timezone.PostalCodes;
import com.dialer360.timezone.StoredOffset;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/**
 * {p}postal_codes. As in {@link PhoneCodesTable}, rows come in the order in which they were stored.
 */
public interface PostalCodesTable extends PostalCodes {

  /** The first row like this pattern. */
  @Select(
      """
      SELECT COALESCE(GMT_offset, '') AS gmt_offset, COALESCE(DST_range, '') AS dst_range
      FROM ${p}postal_codes
      WHERE country_code = #{country} AND postal_code LIKE #{pattern}
      LIMIT 1
      """)
  Optional<StoredOffset> firstLike(
      @Param("country") String countryCode, @Param("pattern") String pattern);

  @Override
  default Optional<StoredOffset> firstBeginningWith(String countryCode, String postalCode) {
    return firstLike(countryCode, postalCode.replaceAll("[\\\\%_]", "\\\\$0") + "%");
  }
}
