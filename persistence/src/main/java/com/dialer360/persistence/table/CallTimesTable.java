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
             ct_sunday_start AS sunday_start, ct_sunday_stop AS sunday_stop,
             ct_monday_start AS monday_start, ct_monday_stop AS monday_stop,
             ct_tuesday_start AS tuesday_start, ct_tuesday_stop AS tuesday_stop,
             ct_wednesday_start AS wednesday_start, ct_wednesday_stop AS wednesday_stop,
             ct_thursday_start AS thursday_start, ct_thursday_stop AS thursday_stop,
             ct_friday_start AS friday_start, ct_friday_stop AS friday_stop,
             ct_saturday_start AS saturday_start, ct_saturday_stop AS saturday_stop,
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
             sct_sunday_start AS sunday_start, sct_sunday_stop AS sunday_stop,
             sct_monday_start AS monday_start, sct_monday_stop AS monday_stop,
             sct_tuesday_start AS tuesday_start, sct_tuesday_stop AS tuesday_stop,
             sct_wednesday_start AS wednesday_start, sct_wednesday_stop AS wednesday_stop,
             sct_thursday_start AS thursday_start, sct_thursday_stop AS thursday_stop,
             sct_friday_start AS friday_start, sct_friday_stop AS friday_stop,
             sct_saturday_start AS saturday_start, sct_saturday_stop AS saturday_stop,
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
