package com.dialer360.persistence.table;

import com.dialer360.phone.PhoneLogins;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The logins of the phones. */
public interface PhoneLoginsTable extends PhoneLogins {

  /** The place, from 0, of the first that is unknown; the column decides what equals what. */
  @Select(
      """
      <script>
      <foreach item="login" index="i" collection="logins" separator=" UNION ALL ">
        SELECT #{i} AS place FROM DUAL
        WHERE NOT EXISTS (SELECT 1 FROM phones WHERE login = #{login})
      </foreach>
      ORDER BY place LIMIT 1
      </script>
      """)
  Optional<Integer> placeOfFirstUnknown(@Param("logins") List<String> logins);

  @Override
  default Optional<String> firstUnknown(Collection<String> logins) {
    for (List<String> portion : Portions.of(logins)) {
      Optional<Integer> place = placeOfFirstUnknown(portion);
      if (place.isPresent()) {
        return place.map(portion::get);
      }
    }
    return Optional.empty();
  }

  @Override
  @Select(
      """
      SELECT EXISTS (SELECT 1 FROM phones WHERE login = #{login})
          OR EXISTS (SELECT 1 FROM phones_alias WHERE alias_id = #{login})
      """)
  boolean isPhoneOrAlias(@Param("login") String login);
}
