package com.dialer360.persistence.table;

import com.dialer360.lead.DuplicateSearch;
import java.util.Map;
import org.apache.ibatis.builder.annotation.ProviderMethodResolver;

/** The statement that looks for a duplicate: fixed texts, chosen by what the search asks. */
public final class DuplicateStatement implements ProviderMethodResolver {

  /** Called by MyBatis with the mapper's parameters. */
  public static String firstDuplicate(Map<String, Object> parameters) {
    DuplicateSearch search = (DuplicateSearch) parameters.get("search");
    return "SELECT lead_id, list_id FROM ${p}list WHERE "
        + same(search.sameness())
        + where(search.scope())
        + (search.loadedAfter().isPresent() ? " AND entry_date > #{loadedAfter}" : "")
        + " ORDER BY lead_id LIMIT 1";
  }

  /** Called by MyBatis with the mapper's parameters. */
  public static String firstDuplicates(Map<String, Object> parameters) {
    DuplicateSearch search = (DuplicateSearch) parameters.get("search");
    return "<script>SELECT lead.lead_id, lead.list_id,"
        + " COALESCE(phone_number, '') AS phone_number, COALESCE(title, '') AS title,"
        + " COALESCE(alt_phone, '') AS alt_phone, COALESCE(first_name, '') AS first_name,"
        + " COALESCE(last_name, '') AS last_name"
        + " FROM ${p}list lead JOIN (SELECT MIN(lead_id) AS lead_id FROM ${p}list WHERE "
        + sameAsAny(search.sameness())
        + where(search.scope())
        + (search.loadedAfter().isPresent() ? " AND entry_date &gt; #{loadedAfter}" : "")
        + " GROUP BY "
        + compared(search.sameness())
        + ") first ON first.lead_id = lead.lead_id</script>";
  }

  private static String sameAsAny(DuplicateSearch.Sameness sameness) {
    return switch (sameness) {
      case PHONE -> "phone_number IN" + each(",", "#{one.phoneNumber}");
      case TITLE_AND_ALT_PHONE ->
          each(" OR ", "title = #{one.details.title} AND alt_phone = #{one.details.altPhone}");
      case NAMES_AND_PHONE ->
          each(
              " OR ",
              "phone_number = #{one.phoneNumber} AND first_name = #{one.details.firstName}"
                  + " AND last_name = #{one.details.lastName}");
    };
  }

  private static String each(String separator, String one) {
    return " <foreach item=\"one\" collection=\"searches\" open=\"(\" separator=\""
        + separator
        + "\" close=\")\">"
        + one
        + "</foreach>";
  }

  private static String compared(DuplicateSearch.Sameness sameness) {
    return switch (sameness) {
      case PHONE -> "phone_number";
      case TITLE_AND_ALT_PHONE -> "title, alt_phone";
      case NAMES_AND_PHONE -> "phone_number, first_name, last_name";
    };
  }

  private static String same(DuplicateSearch.Sameness sameness) {
    return switch (sameness) {
      case PHONE -> "phone_number = #{search.phoneNumber}";
      case TITLE_AND_ALT_PHONE ->
          "title = #{search.details.title} AND alt_phone = #{search.details.altPhone}";
      case NAMES_AND_PHONE ->
          "phone_number = #{search.phoneNumber}"
              + " AND first_name = #{search.details.firstName}"
              + " AND last_name = #{search.details.lastName}";
    };
  }

  private static String where(DuplicateSearch.Scope scope) {
    return switch (scope) {
      case SYSTEM -> "";
      case LIST -> " AND list_id = #{search.listId}";
      case CAMPAIGN ->
          " AND list_id IN (SELECT same.list_id FROM ${p}lists own"
              + " JOIN ${p}lists same ON same.campaign_id = own.campaign_id"
              + " WHERE own.list_id = #{search.listId})";
    };
  }
}
