package com.dialer360.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.DirectTransactions;
import com.dialer360.fakes.InMemoryLiveFloor;
import com.dialer360.timezone.CallCentreClock;
import com.dialer360.transaction.DatabaseUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class BoardFeedTest {
  private final InMemoryLiveFloor floor = new InMemoryLiveFloor();
  private final DirectTransactions transactions = new DirectTransactions();
  private final LiveBoard board =
      new LiveBoard(floor, transactions, CallCentreClock.newYork("2017-06-01T14:30:00"));
  private final BoardFeed feed = new BoardFeed(board);

  private static final class Seen implements BoardFeed.Listener {
    private final List<Optional<BoardLook>> looks = new ArrayList<>();

    @Override
    public void seen(BoardLook look) {
      looks.add(Optional.of(look));
    }

    @Override
    public void notSeen() {
      looks.add(Optional.empty());
    }
  }

  @Test
  void nobodyLooksWhileNobodyListens() {
    Seen listener = new Seen();
    feed.tick();
    feed.add(listener);
    feed.remove(listener);
    feed.tick();

    assertThat(floor.looks()).isZero();
    assertThat(listener.looks).isEmpty();
  }

  @Test
  void allListenersShareOneLook() {
    Seen one = new Seen();
    Seen other = new Seen();
    feed.add(one);
    feed.add(other);
    feed.tick();

    assertThat(floor.looks()).isEqualTo(1);
    assertThat(one.looks).hasSize(1).isEqualTo(other.looks);
    assertThat(one.looks.get(0)).containsSame(other.looks.get(0).orElseThrow());
  }

  @Test
  void aFailureIsToldAndTheNextLookIsTakenAllTheSame() {
    Seen listener = new Seen();
    feed.add(listener);
    for (RuntimeException failure :
        List.of(
            new DatabaseUnavailable(new IllegalStateException("gone")),
            new IllegalStateException("wrong"))) {
      floor.beforeLook(
          () -> {
            throw failure;
          });
      feed.tick();
      feed.tick();
    }
    floor.beforeLook(() -> {});
    feed.tick();

    assertThat(listener.looks.subList(0, 4)).containsOnly(Optional.empty());
    assertThat(listener.looks).hasSize(5);
    assertThat(listener.looks.get(4)).isPresent();
  }

  @Test
  void aLookTellsWhatEachAgentDoesAndForHowLong() {
    floor.add(
        new FloorAgent(
            Agents.agent().in(Agents.NO_CALL).watched(),
            Optional.of("TESTCAMP"),
            Optional.of("AGENTS"),
            "2017-06-01 14:28:45",
            Boards.inGroup("SALESLINE", "ADMIN")));

    assertThat(board.look().agents())
        .containsExactly(
            new BoardAgent(
                "1000",
                "Test Agent",
                Optional.of("AGENTS"),
                Optional.of("TESTCAMP"),
                "INCALL",
                SubStatus.DEAD,
                "LOGIN",
                OptionalLong.of(1),
                OptionalLong.of(75),
                Boards.inGroup("SALESLINE", "ADMIN")));
    assertThat(board.look().at()).isEqualTo("2017-06-01T18:30:00Z");
    assertThat(transactions.finished()).isEqualTo(2);
  }

  @Test
  void aTimeAheadIsNowAndNoneIsUnknown() {
    for (String since : List.of("2017-06-01 14:30:02", "", "0000-00-00 00:00:00")) {
      floor.add(new FloorCalls(Boards.campaign("C"), "Camp", 4, 3, since));
    }

    assertThat(board.look().calls())
        .containsExactly(
            new BoardCalls(Boards.campaign("C"), "Camp", 4, 3, OptionalLong.of(0)),
            new BoardCalls(Boards.campaign("C"), "Camp", 4, 3, OptionalLong.empty()),
            new BoardCalls(Boards.campaign("C"), "Camp", 4, 3, OptionalLong.empty()));
  }
}
