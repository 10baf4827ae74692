package com.dialer360.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.DirectTransactions;
import com.dialer360.fakes.InMemoryLiveFloor;
import com.dialer360.timezone.CallCentreClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a call waits does not jump with the wall clock. */
class BoardAtClockChangesTest {

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2017-03-12 01:59:50, 2017-03-12T07:00:05Z, 15",
    "America/New_York, 2017-11-05 01:59:50, 2017-11-05T05:59:55Z, 5",
    "America/New_York, 2017-11-05 01:59:50, 2017-11-05T06:00:05Z, 15",
    "America/New_York, 2017-11-05 01:00:00, 2017-11-05T06:00:05Z, 5",
    "America/New_York, 2017-11-05 01:30:00, 2017-11-05T06:30:05Z, 5",
    // a clock that is two seconds ahead
    "America/New_York, 2017-11-05 01:30:02, 2017-11-05T06:30:00Z, 0",
    "America/New_York, 2017-11-05 01:59:50, 2017-11-05T07:00:05Z, 15",
    "Europe/Berlin, 2017-10-29 02:30:00, 2017-10-29T00:30:05Z, 5",
    "Europe/Berlin, 2017-10-29 02:30:00, 2017-10-29T01:30:05Z, 5",
  })
  void aCallWaitsAsLongAsItDoes(ZoneId zone, String since, Instant now, long seconds) {
    InMemoryLiveFloor floor = new InMemoryLiveFloor();
    floor.add(new FloorCalls(CallPlace.none(), "", 1, 1, since));

    BoardLook look =
        new LiveBoard(floor, new DirectTransactions(), CallCentreClock.at(now, zone)).look();

    assertThat(look.calls())
        .singleElement()
        .extracting(BoardCalls::oldestSeconds)
        .isEqualTo(OptionalLong.of(seconds));
  }
}
