package com.dialer360.page;

import java.util.List;

/**
 * A row of a table; the last cell reaches to the table's right edge.
 *
 * @param cells from left to right, one at least, no more than the table has columns
 */
public record Row(List<Cell> cells) {
  public Row {
    cells = List.copyOf(cells);
  }

  /** A row of these cells. */
  public static Row of(Cell... cells) {
    return new Row(List.of(cells));
  }
}
