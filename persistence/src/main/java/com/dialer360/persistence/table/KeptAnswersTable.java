package com.dialer360.persistence.table;

import com.dialer360.idempotency.AnswerName;
import com.dialer360.idempotency.Claim;
import com.dialer360.idempotency.ClaimTimes;
import com.dialer360.idempotency.KeptAnswers;
import com.dialer360.persistence.database.SqlFailure;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** {p}idempotency. */
public interface KeptAnswersTable extends KeptAnswers {

  /**
   * Inserts the row, or takes over one that counts for nothing; either way the row is locked to the
   * end of the transaction. Assignments are made in order, so created is the last.
   *
   * @return 0 when the row is another call's
   */
  @Insert(
      """
      INSERT INTO ${p}idempotency (key_hash, user, fingerprint, created, answer)
      VALUES (#{name.keyHash}, #{name.user}, #{fingerprint}, #{times.now}, NULL)
      ON DUPLICATE KEY UPDATE
        fingerprint = IF(created <= #{times.outlived}
                         OR (answer IS NULL AND created <= #{times.abandoned}),
                         VALUES(fingerprint), fingerprint),
        answer = IF(created <= #{times.outlived}, NULL, answer),
        created = IF(created <= #{times.outlived}
                     OR (answer IS NULL AND created <= #{times.abandoned}),
                     VALUES(created), created)
      """)
  int insertOrTakeOver(
      @Param("name") AnswerName name,
      @Param("fingerprint") String fingerprint,
      @Param("times") ClaimTimes times);

  /** The row of this name. */
  @Select(
      """
      SELECT fingerprint, answer
      FROM ${p}idempotency
      WHERE key_hash = #{keyHash} AND user = #{user}
      """)
  Optional<KeptAnswerRow> row(AnswerName name);

  @Override
  default Claim claim(AnswerName name, String fingerprint, ClaimTimes times) {
    return SqlFailure.unlessMissing(
        "idempotency",
        () ->
            insertOrTakeOver(name, fingerprint, times) == 0
                ? row(name).map(KeptAnswerRow::taken).orElseThrow()
                : new Claim.Won());
  }

  @Override
  @Update(
      """
      UPDATE ${p}idempotency
      SET answer = #{answer}
      WHERE key_hash = #{name.keyHash} AND user = #{name.user}
      """)
  void keep(@Param("name") AnswerName name, @Param("answer") String answer);

  @Override
  @Delete(
      """
      DELETE FROM ${p}idempotency
      WHERE key_hash = #{keyHash} AND user = #{user} AND answer IS NULL
      """)
  void release(AnswerName name);

  @Override
  @Delete(
      """
      DELETE FROM ${p}idempotency
      WHERE created <= #{outlived}
      ORDER BY created
      LIMIT #{most}
      """)
  void forget(@Param("outlived") LocalDateTime outlived, @Param("most") int most);
}
