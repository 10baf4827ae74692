package com.dialer360.persistence.table;

import com.dialer360.timezone.NanpaPrefix;
import com.dialer360.timezone.NanpaPrefixes;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}nanpa_prefix_codes. */
public interface NanpaPrefixesTable extends NanpaPrefixes {

  @Override
  @Select(
      """
      SELECT COALESCE(GMT_offset, '') AS gmt_offset, COALESCE(DST, '') AS dst
      FROM ${p}nanpa_prefix_codes
      WHERE areacode = #{areacode} AND prefix = #{prefix}
      LIMIT 1
      """)
  Optional<NanpaPrefix> first(@Param("areacode") String areacode, @Param("prefix") String prefix);

  @Override
  @Select("SELECT COUNT(*) FROM (SELECT 1 FROM ${p}nanpa_prefix_codes LIMIT #{most}) AS counted")
  long rowsUpTo(@Param("most") int most);
}
