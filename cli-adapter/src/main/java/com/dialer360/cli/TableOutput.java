package com.dialer360.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Aligned columns for a terminal, a row an outcome or a row of a table. */
final class TableOutput {
  private static final String MESSAGE = "message";
  private static final String GAP = "  ";
  private static final int MEASURED = 1_000;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private TableOutput() {}

  /**
   * @param width where lines are cut
   */
  static void print(Answer.Fields answer, int width, PrintWriter out) {
    List<String> columns = columns(answer);
    print(
        columns,
        answer.outcomes().stream().map(outcome -> cells(columns, outcome)).iterator(),
        width,
        out);
  }

  /**
   * @param width where lines are cut
   */
  static void print(Answer.Listed answer, int width, PrintWriter out) {
    Iterator<List<String>> rows =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return answer.rows().hasNext();
          }

          @Override
          public List<String> next() {
            return answer.rows().next().stream().map(value -> cell(value.orElse(""))).toList();
          }
        };
    print(answer.columns(), rows, width, out);
  }

  /** The first rows decide how wide the columns are, so that no number of rows fills the memory. */
  private static void print(
      List<String> columns, Iterator<List<String>> rows, int width, PrintWriter out) {
    List<List<String>> first = new ArrayList<>();
    first.add(columns);
    while (first.size() <= MEASURED && rows.hasNext()) {
      first.add(rows.next());
    }
    int[] widths = widths(first, columns.size());
    first.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toList());
    first.forEach(row -> print(row, widths, width, out));
    StillRead stillRead = new StillRead(out);
    while (stillRead.now() && rows.hasNext()) {
      print(rows.next(), widths, width, out);
    }
  }

  private static void print(List<String> row, int[] widths, int width, PrintWriter out) {
    out.print(cut(line(row, widths), width));
    out.print('\n');
  }

  private static int[] widths(List<List<String>> rows, int columns) {
    return IntStream.range(0, columns)
        .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
        .toArray();
  }

  /** The message repeats the fields, and is long: it comes last, where it may be cut. */
  private static List<String> columns(Answer.Fields answer) {
    List<String> columns = new ArrayList<>(Columns.of(answer.outcomes()));
    if (columns.remove(MESSAGE)) {
      columns.add(MESSAGE);
    }
    return columns;
  }

  private static List<String> cells(List<String> columns, Map<String, Object> outcome) {
    return columns.stream().map(column -> cell(outcome.getOrDefault(column, ""))).toList();
  }

  private static String cell(Object value) {
    return CONTROL.matcher(value.toString()).replaceAll(" ");
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : GAP).append(cells.get(i));
      line.append(" ".repeat(Math.max(0, widths[i] - cells.get(i).length())));
    }
    return line.toString();
  }

  private static String cut(String line, int width) {
    return line.substring(0, Math.min(width, line.length())).stripTrailing();
  }
}
