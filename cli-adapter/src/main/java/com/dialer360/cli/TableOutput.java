package com.dialer360.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Aligned columns for a terminal, a row an outcome. */
final class TableOutput {
  private static final String MESSAGE = "message";
  private static final String GAP = "  ";

  private TableOutput() {}

  /**
   * @param width where lines are cut
   */
  static void print(Answer.Fields answer, int width, PrintWriter out) {
    List<String> columns = columns(answer);
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns);
    answer.outcomes().forEach(outcome -> rows.add(cells(columns, outcome)));
    int[] widths = widths(rows, columns.size());
    rows.add(1, Arrays.stream(widths).mapToObj("-"::repeat).toList());
    for (List<String> row : rows) {
      out.print(cut(line(row, widths), width));
      out.print('\n');
    }
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
    return columns.stream()
        .map(column -> outcome.getOrDefault(column, "").toString().replaceAll("\\p{Cntrl}", " "))
        .toList();
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : GAP).append(cells.get(i));
      line.append(" ".repeat(widths[i] - cells.get(i).length()));
    }
    return line.toString();
  }

  private static String cut(String line, int width) {
    return line.substring(0, Math.min(width, line.length())).stripTrailing();
  }
}
