package com.dialer360.persistence.table;

import com.dialer360.access.ViewableGroups;
import com.dialer360.media.MusicClass;
import com.dialer360.media.MusicOnHold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}music_on_hold with {p}music_on_hold_files. */
public interface MusicOnHoldTable extends MusicOnHold {

  /**
   * A class with one of its files.
   *
   * @param file empty for a class without files
   */
  record FileRow(String mohId, String name, String random, String file) {
    MusicClass asClass(List<String> files) {
      return new MusicClass(mohId, name, random, files);
    }
  }

  /** A row a file, and one for a class without files. */
  @Select({
    """
    <script>
    SELECT m.moh_id, COALESCE(m.moh_name, '') AS name, COALESCE(m.random, '') AS random,
           COALESCE(f.filename, '') AS file
    FROM ${p}music_on_hold m
    LEFT JOIN ${p}music_on_hold_files f ON f.moh_id = m.moh_id
    WHERE m.active = 'Y' AND
    """,
    ViewableRows.SEEN,
    """
    ORDER BY m.moh_id, f.filename
    </script>
    """
  })
  List<FileRow> rows(@Param("groups") ViewableGroups groups);

  @Override
  default List<MusicClass> classes(ViewableGroups groups) {
    Map<FileRow, List<String>> classes = new LinkedHashMap<>();
    for (FileRow row : rows(groups)) {
      FileRow withoutFile = new FileRow(row.mohId(), row.name(), row.random(), "");
      List<String> files = classes.computeIfAbsent(withoutFile, first -> new ArrayList<>());
      if (!row.file().isEmpty()) {
        files.add(row.file());
      }
    }
    return classes.entrySet().stream().map(one -> one.getKey().asClass(one.getValue())).toList();
  }
}
