package com.dialer360.bulk;

import com.dialer360.dialect.Dialect;
import com.dialer360.lead.AddLeadCommand;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Reply;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Rows that are dealt with together, and the commands that they make. */
final class RowBatch {
  /** Characters of values after which no more rows are taken: rows can be very long. */
  static final int MOST_TEXT = 4_194_304;

  private final List<ImportRow> rows = new ArrayList<>();
  private final List<AddLeadCommand> commands = new ArrayList<>();
  private long checksum;

  private RowBatch(long checksum) {
    this.checksum = checksum;
  }

  /**
   * Takes the next rows, so many that they fit into memory whatever their length.
   *
   * @param most rows
   * @param checksum of all rows before
   */
  static RowBatch next(
      Iterator<ImportRow> rows,
      int most,
      long checksum,
      Function<ImportRow.Sent, AddLeadCommand> command) {
    RowBatch batch = new RowBatch(checksum);
    long text = 0;
    while (batch.rows.size() < most && text < MOST_TEXT && rows.hasNext()) {
      ImportRow row = rows.next();
      batch.rows.add(row);
      batch.checksum = checksum(batch.checksum, row);
      if (row instanceof ImportRow.Sent sent) {
        batch.commands.add(command.apply(sent));
        text += sent.values().values().stream().mapToLong(String::length).sum();
      }
    }
    return batch;
  }

  /** The checksum of rows and one more. */
  static long checksum(long before, ImportRow row) {
    int own =
        row instanceof ImportRow.Sent sent
            ? sent.values().hashCode()
            : ((ImportRow.Unreadable) row).reason().hashCode();
    return before * 31 + own;
  }

  int size() {
    return rows.size();
  }

  /** Of all rows up to the last of these. */
  long checksum() {
    return checksum;
  }

  List<AddLeadCommand> commands() {
    return commands;
  }

  /**
   * The rows that were not added.
   *
   * @param said of each command
   */
  List<RefusedRow> refused(List<List<AddLeadResult>> said, Dialect words) {
    List<RefusedRow> refused = new ArrayList<>();
    int next = 0;
    for (ImportRow row : rows) {
      if (row instanceof ImportRow.Unreadable bad) {
        refused.add(new RefusedRow(bad.line(), "", bad.code(), bad.reason()));
      } else {
        AddLeadCommand command = commands.get(next);
        said.get(next).stream()
            .filter(Failure.class::isInstance)
            .findFirst()
            .map(why -> refused(row.line(), command.phoneNumber(), why, words))
            .ifPresent(refused::add);
        next++;
      }
    }
    return refused;
  }

  private static RefusedRow refused(
      long line, String phoneNumber, AddLeadResult why, Dialect words) {
    return new RefusedRow(
        line, phoneNumber, OutcomeName.of(why).code(), words.text(Reply.Answer.of(why)).strip());
  }
}
