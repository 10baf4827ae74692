package com.dialer360.bulk;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows of a file of columns, by parameters. Rows of another length are refused. */
public final class MappedRows implements Iterator<ImportRow> {
  private final HeaderMapping mapping;
  private final Iterator<FileRow> rows;

  /**
   * @param rows those below the header
   */
  public MappedRows(HeaderMapping mapping, Iterator<FileRow> rows) {
    this.mapping = mapping;
    this.rows = rows;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public ImportRow next() {
    FileRow row = rows.next();
    List<String> values = row.values();
    int columns = mapping.fields().size();
    if (values.size() != columns) {
      return new ImportRow.Unreadable(
          row.line(),
          "wrong_columns",
          "the row has " + values.size() + " columns, and the header " + columns);
    }
    Map<String, String> sent = new HashMap<>();
    for (int i = 0; i < columns; i++) {
      String value = values.get(i);
      if (value.indexOf(TextSource.NOT_UTF_8) >= 0) {
        return new ImportRow.Unreadable(
            row.line(), "not_utf_8", "the row is no UTF-8: save the file in that encoding");
      }
      Optional<String> field = mapping.fields().get(i);
      if (field.isPresent() && !value.isEmpty()) {
        sent.put(field.get(), value);
      }
    }
    return new ImportRow.Sent(row.line(), sent);
  }
}
