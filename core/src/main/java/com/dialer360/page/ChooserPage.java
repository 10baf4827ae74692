package com.dialer360.page;

import java.util.List;

/**
 * A page of entries for a frame of an admin page: a click on one puts its value into a field of
 * that page. Source: common.md, "The chooser page".
 *
 * @param title what can be chosen
 * @param field id of the field in the parent page
 * @param heads of the columns
 * @param rows in order
 */
public record ChooserPage(String title, String field, List<Cell> heads, List<Row> rows)
    implements PageModel {
  public ChooserPage {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }
}
