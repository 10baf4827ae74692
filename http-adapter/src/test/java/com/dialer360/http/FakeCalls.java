package com.dialer360.http;

import com.dialer360.access.Caller;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.Parameter;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import com.dialer360.report.PhoneNumberLogResult;
import com.dialer360.report.PhoneNumberLogResult.Call;
import com.dialer360.table.OnlyYes;
import com.dialer360.table.Rows;
import com.dialer360.table.Stage;
import com.dialer360.table.TableForm;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongFunction;

/** A phone_number_log that lists what the test says. */
final class FakeCalls implements ApiFunction<FakeCalls.Command, PhoneNumberLogResult> {
  public record Command(
      @Parameter("the format") Stage stage, @Parameter("with header") OnlyYes header) {}

  static final Call CALL =
      new Call(
          "3125551212",
          "2017-06-01 08:00:45",
          OptionalLong.of(101),
          OptionalLong.empty(),
          "say \"hi\"",
          "AGENT",
          "a,b|c\\",
          "",
          "Zoë");

  private volatile long count = 2;
  private volatile LongFunction<Call> row = number -> CALL;
  private volatile Runnable end = () -> {};

  /** Done when the rows are closed. */
  final CountDownLatch closed = new CountDownLatch(1);

  void lists(long rows) {
    count = rows;
  }

  /** No row, and at once this. */
  void endsIn(Runnable newEnd) {
    count = 0;
    end = newEnd;
  }

  /**
   * @param each the row of this number, from 0 on
   */
  void gives(long rows, LongFunction<Call> each) {
    count = rows;
    row = each;
  }

  @Override
  public FunctionEntry<Command> entry() {
    return FunctionEntry.of(
            "phone_number_log",
            "lists calls",
            Effect.READ,
            Permission.level(7),
            Command.class,
            PhoneNumberLogResult.class)
        .withDataByOwnStage();
  }

  @Override
  public PhoneNumberLogResult notPermitted(Caller caller) {
    return new PhoneNumberLogResult.Denied(caller.user());
  }

  @Override
  public Reply<PhoneNumberLogResult> execute(Caller caller, Command command) {
    return Table.unlessEmpty(
        Call.class,
        new TableForm(command.stage(), command.header()),
        new Given(),
        told ->
            new PhoneNumberLogResult.Found(caller.user(), "", "", "", command.stage().used(), told),
        () -> new PhoneNumberLogResult.NoneFound(caller.user(), "", "", ""));
  }

  private final class Given implements Rows<Call> {
    private long given;

    @Override
    public boolean hasNext() {
      if (given >= count) {
        end.run();
      }
      return given < count;
    }

    @Override
    public Call next() {
      return row.apply(given++);
    }

    @Override
    public void close() {
      closed.countDown();
    }
  }
}
