package com.dialer360.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Account;
import com.dialer360.access.Caller;
import com.dialer360.access.Occasion;
import com.dialer360.dialect.DialectName;
import com.dialer360.timezone.CallCentreClock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** common.md, "API log": the admin log. */
class ChangeLogTest {
  private final List<AdminLogRow> rows = new ArrayList<>();

  @Test
  void tellsWhoMadeAChangeWhenAndFromWhere() {
    AdminEvent event =
        new AdminEvent("LISTS", AdminEvent.Type.RESET, "0101", "CODE", "notes", "change");

    new ChangeLog(rows::add, CallCentreClock.newYork("2017-06-01T14:30:00"))
        .write(
            new Caller(
                "66 66",
                Account.none(),
                "test",
                new Occasion("10.1.2.3", "host", "page", "", "1000", DialectName.VICIDIAL, 0)),
            event);

    assertThat(rows)
        .containsExactly(
            new AdminLogRow(
                LocalDateTime.parse("2017-06-01T14:30:00"), "66 66", "10.1.2.3", event));
  }
}
