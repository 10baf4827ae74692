package com.dialer360.dialect;

import com.dialer360.table.Row;
import java.util.List;

/**
 * The columns in which a dialect prints the rows of a table.
 *
 * @param names in the header; live systems have some where other cells are, or fewer
 * @param fields in the lines
 */
public record ColumnSet(List<String> names, List<RowField> fields) {
  public ColumnSet {
    names = List.copyOf(names);
    fields = List.copyOf(fields);
  }

  /** The texts of this row; what has no value is empty. */
  public List<String> cells(Row row) {
    return fields.stream().map(field -> field.text(row)).toList();
  }
}
