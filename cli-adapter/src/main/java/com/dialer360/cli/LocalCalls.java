package com.dialer360.cli;

import com.dialer360.access.Credentials;
import com.dialer360.configuration.Configuration;
import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.dialect.ReplyFields;
import com.dialer360.dialect.RowField;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import com.dialer360.table.QueryTooSlow;
import com.dialer360.transaction.DatabaseUnavailable;
import com.dialer360.wiring.Dialer360;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Answers in this process, on the configured database. */
final class LocalCalls implements Calls {
  /** What the API log has in place of the address of a page. */
  private static final String PAGE = "cli";

  private static final String ADDRESS = "127.0.0.1";

  private final Start start;
  private final Surroundings surroundings;
  private final Configuration configuration;
  private final DialectName dialect;

  LocalCalls(
      Start start, Surroundings surroundings, Configuration configuration, DialectName dialect) {
    this.start = start;
    this.surroundings = surroundings;
    this.configuration = configuration;
    this.dialect = dialect;
  }

  @Override
  public boolean answer(Call call, Consumer<Answer> shown) {
    try (ProgressLine progress = new ProgressLine(surroundings);
        Dialer360 dialer = start.on(configuration, progress)) {
      Reply<?> reply = dialer.gateway().call(request(call));
      if (reply instanceof Table<?> table) {
        return shown(call, table, shown);
      }
      shown.accept(told(call, reply));
      return reply.succeeded();
    } catch (DatabaseUnavailable e) {
      throw new CallFailed(e.getMessage() + reason(e), e);
    } catch (QueryTooSlow e) {
      throw new CallFailed(e.getMessage(), e);
    }
  }

  private boolean shown(Call call, Table<?> table, Consumer<Answer> shown) {
    try (table) {
      shown.accept(
          switch (call.wanted()) {
            case WORDS -> new TextRows(table, Dialect.named(dialect));
            case FIELDS -> listed(table);
          });
      return table.succeeded();
    }
  }

  private static Answer listed(Table<?> table) {
    List<RowField> fields = RowField.shown(table.type());
    return new Answer.Listed(
        fields.stream().map(RowField::name).toList(),
        table.rows().map(row -> fields.stream().map(field -> field.data(row)).toList()));
  }

  private Answer told(Call call, Reply<?> reply) {
    Dialect words = Dialect.named(dialect);
    return switch (call.wanted()) {
      case WORDS -> new Answer.Words(words.text(reply), reply.succeeded());
      case FIELDS ->
          new Answer.Fields(call.function(), reply.succeeded(), new ReplyFields(words).of(reply));
    };
  }

  private ApiRequest request(Call call) {
    return new ApiRequest(call.parameters(), call.credentials(), origin(call)).in(dialect);
  }

  private static Origin origin(Call call) {
    List<Map.Entry<String, String>> logged = new ArrayList<>();
    call.credentials()
        .filter(Credentials.class::isInstance)
        .map(Credentials.class::cast)
        .ifPresent(known -> logged.add(Map.entry("user", known.user())));
    logged.addAll(call.parameters().entrySet());
    return new Origin(ADDRESS, PAGE, PAGE, "", logged);
  }

  /** Whoever runs the program here is who must know why. */
  private static String reason(DatabaseUnavailable e) {
    return e.getCause() == null || e.getCause().getMessage() == null
        ? ""
        : ": " + e.getCause().getMessage().replaceAll("\\s+", " ");
  }
}
