package com.dialer360.persistence.table;

import com.dialer360.persistence.database.ExportSessions;
import com.dialer360.report.RecordedCall;
import com.dialer360.report.RecordingLookupResult.Recording;
import com.dialer360.report.RecordingSearch;
import com.dialer360.report.Recordings;
import com.dialer360.table.Rows;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.cursor.Cursor;

/** recording_log, with {p}log and {p}closer_log. */
public interface RecordingsTable extends Recordings {

  /** Whether there are calls whose uniqueid is like this. */
  @Select(
      """
      SELECT #{beginning} AS beginning,
             EXISTS (SELECT 1 FROM ${p}log WHERE uniqueid LIKE #{like} ESCAPE '!') AS outbound,
             EXISTS (SELECT 1 FROM ${p}closer_log WHERE uniqueid LIKE #{like} ESCAPE '!')
               AS inbound
      """)
  Optional<RecordedCall> calls(@Param("beginning") String beginning, @Param("like") String like);

  /**
   * Such recordings. An IN or OR in place of the UNION would read them all; without the CAST a text
   * that is no date would find recordings of the date 0000-00-00.
   */
  @Select(
      """
      <script>
      SELECT COALESCE(r.start_time, '') AS start_time, COALESCE(r.user, '') AS user,
             r.recording_id, r.lead_id, COALESCE(r.location, '') AS location
      FROM recording_log r
      <if test="search.call.present">
        JOIN (
          <if test="search.call.get().outbound">
            SELECT o.recording_id FROM recording_log o WHERE o.vicidial_id LIKE #{like} ESCAPE '!'
          </if>
          <if test="search.call.get().outbound and search.call.get().inbound">UNION</if>
          <if test="search.call.get().inbound">
            SELECT i.recording_id FROM ${p}closer_log c
            JOIN recording_log i ON i.vicidial_id = CONCAT('', c.closecallid)
            WHERE c.uniqueid LIKE #{like} ESCAPE '!'
          </if>
        ) of_call ON of_call.recording_id = r.recording_id
      </if>
      <where>
        <if test="search.user.present">
          <bind name="user" value="search.user.get()"/>
          AND r.user = #{user}
        </if>
        <if test="search.lead.present">AND r.lead_id = #{search.lead}</if>
        <if test="search.day.present">
          <bind name="dayBegin" value="search.day.get() + ' 00:00:00'"/>
          <bind name="dayEnd" value="search.day.get() + ' 23:59:59'"/>
          AND r.start_time BETWEEN CAST(#{dayBegin} AS DATETIME) AND CAST(#{dayEnd} AS DATETIME)
        </if>
      </where>
      ORDER BY r.start_time, r.recording_id
      LIMIT #{most}
      </script>
      """)
  Cursor<Recording> recordings(
      @Param("search") RecordingSearch search, @Param("like") String like, @Param("most") int most);

  @Override
  default RecordedCall call(String beginning) {
    return calls(beginning, like(beginning)).orElseThrow();
  }

  @Override
  default Rows<Recording> find(RecordingSearch search, int most) {
    return ExportSessions.rows(
        recordings(search, search.call().map(call -> like(call.beginning())).orElse(""), most));
  }

  private static String like(String beginning) {
    return beginning.replaceAll("[!%_]", "!$0") + "%";
  }
}
