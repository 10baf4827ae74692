package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.page.Cell;
import com.dialer360.page.ChooserPage;
import com.dialer360.page.PageModel;
import com.dialer360.page.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final PageLinks LINKS = new PageLinks("http://example.com:8080", Map.of());

  private final Pages pages = new Pages();

  private String html(String field, Row... rows) {
    List<Cell> heads = List.of(new Cell.Text("#"), new Cell.Text("Name"), new Cell.Text("Play"));
    return pages.html(new ChooserPage("Sounds", field, heads, List.of(rows)), LINKS);
  }

  @Test
  void eachKindOfPageHasATemplate() {
    assertThat(PageModel.class.getPermittedSubclasses()).isNotEmpty().allMatch(pages::know);
  }

  @Test
  void aChooserPageIsAWholeDocument() {
    assertThat(html("f"))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")
        .contains("<title>Sounds</title>")
        .contains("<div id=\"selectframe\">\n<a href=\"javascript:close_file();\">close frame</a>")
        .contains("function choose_file(value, field) {", "function close_file() {")
        .contains("<th scope=\"col\">#", "<th scope=\"col\">Name", "<th scope=\"col\">Play")
        .endsWith("</html>\n");
  }

  @Test
  void aChooserPageAsksForNothingFromOutside() {
    assertThat(html("f", Row.of(new Cell.Choice("a", "a"))))
        .doesNotContain("src=", "<link", "@import", "url(", "http:", "https:");
  }

  @Test
  void eachCellIsWhatItIs() {
    assertThat(
            html(
                "my field",
                Row.of(
                    new Cell.Choice("a.wav", "a"),
                    new Cell.Call("DATE", List.of(Map.entry("stage", "date"))),
                    new Cell.SameHost("PLAY", "/s/a.wav")),
                Row.of(new Cell.Link("a.wav", "http://sounds/s/a.wav"))))
        .contains("<td><a href=\"javascript:choose_file('a','my field');\">a.wav</a>")
        .contains("<td><a href=\"?stage=date\">DATE</a>")
        .contains(
            "<td><a href=\"http://example.com:8080/s/a.wav\" target=\"_blank\""
                + " rel=\"noopener\">PLAY</a>")
        .contains("<td colspan=\"3\"><a href=\"http://sounds/s/a.wav\">a.wav</a>");
  }

  @Test
  void theLastCellReachesToTheEdge() {
    assertThat(html("f", Row.of(new Cell.Text("1"), new Cell.Text("Files:"))))
        .contains("<td>1", "<td colspan=\"2\">Files:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "');alert(1);//",
        "\\');alert(1);//",
        "%27);alert(1);//",
        "&#39;);alert(1);//",
        "&apos;);alert(1);//",
        "javascript:alert(1)",
        "\u2028alert(1)",
        "x\nalert(1)"
      })
  void noTextLeavesItsPlace(String hostile) {
    String html = html(hostile, Row.of(new Cell.Choice(hostile, hostile), new Cell.Text(hostile)));
    String calm = html("calm", Row.of(new Cell.Choice("calm", "calm"), new Cell.Text("calm")));

    assertThat(Scripts.choices(html)).containsExactly(List.of(hostile, hostile));
    assertThat(skeleton(html)).isEqualTo(skeleton(calm));
  }

  /** The tags, with their attributes, but for what calls {@code choose_file}. */
  private static String skeleton(String html) {
    return html.replaceAll("choose_file\\([^\"]*", "choose_file(").replaceAll(">[^<]*", ">");
  }
}
