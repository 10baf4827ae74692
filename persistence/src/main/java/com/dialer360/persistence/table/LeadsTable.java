package com.dialer360.persistence.table;

import com.dialer360.lead.AlternatePhone;
import com.dialer360.lead.DuplicateSearch;
import com.dialer360.lead.ExistingLead;
import com.dialer360.lead.Leads;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.SelectProvider;
import org.apache.ibatis.annotations.Update;

/** {p}list and {p}list_alt_phones. */
public interface LeadsTable extends Leads {

  /** The statement is put together by {@link DuplicateStatement}. */
  @SelectProvider(DuplicateStatement.class)
  Optional<ExistingLead> firstDuplicate(
      @Param("search") DuplicateSearch search, @Param("loadedAfter") LocalDateTime loadedAfter);

  @Override
  default Optional<ExistingLead> findDuplicate(DuplicateSearch search) {
    return firstDuplicate(search, search.loadedAfter().orElse(null));
  }

  /** The first of each group of leads that are the same and that one of these searches finds. */
  @SelectProvider(DuplicateStatement.class)
  List<DuplicateRow> firstDuplicates(
      @Param("search") DuplicateSearch first,
      @Param("searches") List<DuplicateSearch> searches,
      @Param("loadedAfter") LocalDateTime loadedAfter);

  @Override
  default List<Optional<ExistingLead>> findDuplicates(List<DuplicateSearch> searches) {
    List<Optional<ExistingLead>> found = new ArrayList<>(searches.size());
    for (List<DuplicateSearch> portion : Portions.of(searches)) {
      DuplicateSearch first = portion.get(0);
      FoundTexts<DuplicateRow> rows =
          new FoundTexts<>(
              firstDuplicates(first, portion, first.loadedAfter().orElse(null)),
              row -> row.texts(first.sameness()));
      for (DuplicateSearch search : portion) {
        found.add(
            rows.of(
                    DuplicateRow.sought(search),
                    sought ->
                        firstDuplicates(search, List.of(search), search.loadedAfter().orElse(null))
                            .stream()
                            .findFirst())
                .map(DuplicateRow::lead));
      }
    }
    return found;
  }

  @Override
  @Insert(
      """
      <script>
      INSERT INTO ${p}list_alt_phones
        (lead_id, phone_code, phone_number, alt_phone_note, alt_phone_count)
      VALUES
      <foreach item="phone" index="i" collection="phones" separator=",">
        (#{leadId}, #{phone.storedCode}, #{phone.number}, #{phone.note}, #{i} + 1)
      </foreach>
      </script>
      """)
  void addAlternatePhones(
      @Param("leadId") long leadId, @Param("phones") List<AlternatePhone> phones);

  @Override
  @Update("UPDATE ${p}list SET entry_list_id = #{listId} WHERE lead_id = #{leadId}")
  int changeEntryList(@Param("leadId") long leadId, @Param("listId") String entryListId);
}
