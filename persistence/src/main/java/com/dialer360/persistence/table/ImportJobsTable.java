package com.dialer360.persistence.table;

import com.dialer360.bulk.ImportJob;
import com.dialer360.bulk.ImportJobs;
import com.dialer360.bulk.ImportTablesMissing;
import com.dialer360.bulk.RefusedRow;
import com.dialer360.persistence.database.SqlFailure;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.exceptions.PersistenceException;

/** {p}lead_imports and {p}lead_import_refusals. */
public interface ImportJobsTable extends ImportJobs {
  String COLUMNS =
      "import_id AS id, user, list_id, fingerprint, finished = 'Y' AS finished, rows_read,"
          + " rows_added, rows_refused, checksum, started, changed";

  /** The newest of this fingerprint. */
  @Select(
      "SELECT "
          + COLUMNS
          + " FROM ${p}lead_imports WHERE fingerprint = #{fingerprint}"
          + " ORDER BY import_id DESC LIMIT 1")
  Optional<ImportJob> newest(@Param("fingerprint") String fingerprint);

  @Override
  default Optional<ImportJob> latest(String fingerprint) {
    return withTables(() -> newest(fingerprint));
  }

  /** That of this id. */
  @Select("SELECT " + COLUMNS + " FROM ${p}lead_imports WHERE import_id = #{id}")
  Optional<ImportJob> ofId(@Param("id") long id);

  @Override
  default Optional<ImportJob> find(long id) {
    return withTables(() -> ofId(id));
  }

  private static <T> T withTables(Supplier<T> statement) {
    try {
      return statement.get();
    } catch (PersistenceException e) {
      throw SqlFailure.isMissingTable(e) ? new ImportTablesMissing(e) : e;
    }
  }

  /** One row; its key goes into {@code key}. */
  @Insert(
      """
      INSERT INTO ${p}lead_imports
        (user, list_id, fingerprint, finished, rows_read, rows_added, rows_refused, checksum,
         started, changed)
      VALUES
        (#{job.user}, #{job.listId}, #{job.fingerprint}, 'N', 0, 0, 0, 0, #{job.started},
         #{job.changed})
      """)
  @Options(useGeneratedKeys = true, keyProperty = "key.value", keyColumn = "import_id")
  int insert(@Param("job") ImportJob job, @Param("key") NewKey key);

  @Override
  default long open(ImportJob job) {
    NewKey key = new NewKey();
    insert(job, key);
    return key.value();
  }

  /** How many rows were changed: none when it is not there any more. */
  @Update(
      """
      UPDATE ${p}lead_imports
      SET finished = IF(#{to.finished}, 'Y', 'N'), rows_read = #{to.rowsRead},
        rows_added = #{to.rowsAdded}, rows_refused = #{to.rowsRefused},
        checksum = #{to.checksum}, changed = #{to.changed}
      WHERE import_id = #{to.id} AND rows_read = #{from.rowsRead} AND finished = 'N'
      """)
  int move(@Param("from") ImportJob from, @Param("to") ImportJob to);

  @Override
  default boolean advance(ImportJob from, ImportJob to) {
    return move(from, to) == 1;
  }

  /** Stores these rows. */
  @Insert(
      """
      <script>
      INSERT INTO ${p}lead_import_refusals (import_id, line_number, phone_number, code, reason)
      VALUES
      <foreach item="row" collection="rows" separator=",">
        (#{id}, #{row.line}, #{row.phoneNumber}, #{row.code}, #{row.reason})
      </foreach>
      </script>
      """)
  int insertRefused(@Param("id") long id, @Param("rows") List<RefusedRow> rows);

  @Override
  default void refuse(long id, List<RefusedRow> rows) {
    Portions.of(rows).forEach(portion -> insertRefused(id, portion));
  }

  @Override
  @Select(
      """
      SELECT line_number AS line, phone_number, code, reason FROM ${p}lead_import_refusals
      WHERE import_id = #{id} AND line_number > #{after}
      ORDER BY line_number LIMIT #{most}
      """)
  List<RefusedRow> refused(
      @Param("id") long id, @Param("after") long afterLine, @Param("most") int most);
}
