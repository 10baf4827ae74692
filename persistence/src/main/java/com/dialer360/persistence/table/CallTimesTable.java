package com.dialer360.persistence.table;

import com.dialer360.timezone.CallHours;
import com.dialer360.timezone.CallTime;
import com.dialer360.timezone.CallTimes;
import java.util.Collection;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** {p}call_times and {p}state_call_times. */
public interface CallTimesTable extends CallTimes {

  /** The row of this id. */
  @Select(
      """
      SELECT ct_default_start AS default_start, ct_default_stop AS default_stop,
             COALESCE(ct_sunday_start, 0) AS sunday_start,
             COALESCE(ct_sunday_stop, 0) AS sunday_stop,
             COALESCE(ct_monday_start, 0) AS monday_start,
             COALESCE(ct_monday_stop, 0) AS monday_stop,
             COALESCE(ct_tuesday_start, 0) AS tuesday_start,
             COALESCE(ct_tuesday_stop, 0) AS tuesday_stop,
             COALESCE(ct_wednesday_start, 0) AS wednesday_start,
             COALESCE(ct_wednesday_stop, 0) AS wednesday_stop,
             COALESCE(ct_thursday_start, 0) AS thursday_start,
             COALESCE(ct_thursday_stop, 0) AS thursday_stop,
             COALESCE(ct_friday_start, 0) AS friday_start,
             COALESCE(ct_friday_stop, 0) AS friday_stop,
             COALESCE(ct_saturday_start, 0) AS saturday_start,
             COALESCE(ct_saturday_stop, 0) AS saturday_stop,
             COALESCE(ct_state_call_times, '') AS states
      FROM ${p}call_times
      WHERE call_time_id = #{id}
      """)
  Optional<HoursRow> row(@Param("id") String callTimeId);

  /** The first row, by id, of these that is about this state. */
  @Select(
      """
      <script>
      SELECT sct_default_start AS default_start, sct_default_stop AS default_stop,
             COALESCE(sct_sunday_start, 0) AS sunday_start,
             COALESCE(sct_sunday_stop, 0) AS sunday_stop,
             COALESCE(sct_monday_start, 0) AS monday_start,
             COALESCE(sct_monday_stop, 0) AS monday_stop,
             COALESCE(sct_tuesday_start, 0) AS tuesday_start,
             COALESCE(sct_tuesday_stop, 0) AS tuesday_stop,
             COALESCE(sct_wednesday_start, 0) AS wednesday_start,
             COALESCE(sct_wednesday_stop, 0) AS wednesday_stop,
             COALESCE(sct_thursday_start, 0) AS thursday_start,
             COALESCE(sct_thursday_stop, 0) AS thursday_stop,
             COALESCE(sct_friday_start, 0) AS friday_start,
             COALESCE(sct_friday_stop, 0) AS friday_stop,
             COALESCE(sct_saturday_start, 0) AS saturday_start,
             COALESCE(sct_saturday_stop, 0) AS saturday_stop,
             '' AS states
      FROM ${p}state_call_times
      WHERE state_call_time_state = #{state} AND state_call_time_id IN
        <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
      ORDER BY state_call_time_id
      LIMIT 1
      </script>
      """)
  Optional<HoursRow> stateRow(
      @Param("ids") Collection<String> stateCallTimeIds, @Param("state") String state);

  @Override
  default Optional<CallTime> find(String callTimeId) {
    return row(callTimeId).map(row -> CallTime.of(row.hours(), row.states()));
  }

  @Override
  default Optional<CallHours> stateHours(Collection<String> stateCallTimeIds, String state) {
    return stateRow(stateCallTimeIds, state).map(HoursRow::hours);
  }
}
