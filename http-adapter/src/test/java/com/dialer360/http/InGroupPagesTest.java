package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.page.InGroupChoice;
import com.dialer360.page.InGroupsForm;
import com.dialer360.page.InGroupsPage;
import com.dialer360.page.PageModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces of real-time screens that agent_ingroup_info answers with. */
class InGroupPagesTest {
  private static final PageLinks LINKS = new PageLinks("http://example.com:8080", Map.of());
  private static final Pattern SUBMIT =
      Pattern.compile("onclick=\"submit_ingroup_changes\\('([^\"]*)'\\)\"");

  private final Pages pages = new Pages();

  private String html(PageModel page) {
    return pages.html(page, LINKS);
  }

  private static InGroupsPage page(String text) {
    return new InGroupsPage(
        text,
        text,
        text,
        List.of(new InGroupChoice(text, text, true), new InGroupChoice("B", "", false)),
        text,
        text,
        text,
        text);
  }

  private static InGroupsForm form(String text) {
    return new InGroupsForm(
        text,
        text,
        text,
        OptionalInt.of(25),
        List.of(new InGroupChoice(text, text, true), new InGroupChoice("B", "", false)),
        true,
        false,
        false,
        Optional.of(text));
  }

  private static InGroupsForm emptyForm() {
    return new InGroupsForm(
        "1000", "One", "CAMP", OptionalInt.empty(), List.of(), false, true, true, Optional.empty());
  }

  @Test
  void thePageIsAPieceOfOne() {
    assertThat(html(page("1000")))
        .startsWith("<b>Agent: 1000 - 1000</b><br>\nCampaign: 1000<br>")
        .contains("<a href=\"javascript:hide_ingroup_info();\">Close</a>")
        .contains("<tr><td>1000 *</td><td>1000</td></tr>\n<tr><td>B</td><td></td></tr>")
        .contains(
            """
            SELECTED INGROUPS: 1000<br>
            OUTBOUND AUTODIAL: 1000<br>
            MANAGER OVERRIDE: 1000<br>
            MANAGER: 1000
            """)
        .doesNotContain("<html", "<body", "<select", "<input", "<button", "No In-Groups");
  }

  @Test
  void aPageWithoutInGroupsSaysSo() {
    assertThat(html(new InGroupsPage("1000", "One", "CAMP", List.of(), " -", "N", "N", "")))
        .contains("<table>\n<tr><td>No In-Groups Allowed</td></tr>\n</table>");
  }

  @Test
  void theFormHasItsElementsInOrder() {
    assertThat(html(form("1000")))
        .startsWith("<b>Agent: 1000 - 1000</b><br>\nCampaign: 1000<br>")
        .containsSubsequence(
            "javascript:hide_ingroup_info();",
            "This is a Phone On-Hook Agent",
            "Maximum Ring Time: 25<",
            ">Selected In-Groups:</label>",
            "<input type=\"hidden\" name=\"agent_user\" id=\"agent_user\" value=\"1000\">",
            "<select name=\"ingroup_new_selections\" id=\"ingroup_new_selections\"",
            " multiple>",
            "<option value=\"1000\" selected>1000 - 1000</option>",
            "<option value=\"B\">B - </option>",
            ">Change, Add, Remove:</label>",
            "<select name=\"ingroup_add_remove_change\" id=\"ingroup_add_remove_change\">",
            "<option value=\"CHANGE\">CHANGE - ",
            "<option value=\"ADD\">ADD - ",
            "<option value=\"REMOVE\">REMOVE - ",
            ">Blended Outbound Autodial:</label>",
            "<select name=\"blended\" id=\"blended\">",
            "<option value=\"YES\" selected>Yes</option>",
            "<option value=\"NO\">No</option>",
            ">Set As User Default:</label>",
            "<select name=\"set_as_default\" id=\"set_as_default\">",
            "<option value=\"YES\">Yes</option>",
            "<option value=\"NO\" selected>No</option>",
            "Manager In-Group Override: 1000<",
            "<button type=\"button\" onclick=\"submit_ingroup_changes('1000')\">Submit Changes<")
        .doesNotContain("disabled", "<form", "No In-Groups");
  }

  @Test
  void theFormShowsOnlyWhatThereIs() {
    assertThat(html(emptyForm()))
        .contains("<option value=\"\">No In-Groups Allowed</option>")
        .contains("id=\"blended\" disabled>\n<option value=\"YES\">Yes</option>")
        .contains("<option value=\"NO\" selected>No</option>")
        .contains("id=\"set_as_default\" disabled>")
        .doesNotContain("On-Hook", "Maximum Ring Time", "Override");
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
        "x\nalert(1)",
        "x\ralert(1)"
      })
  void noTextLeavesItsPlace(String hostile) {
    assertThat(skeleton(html(page(hostile)))).isEqualTo(skeleton(html(page("calm"))));
    String form = html(form(hostile));
    assertThat(skeleton(form)).isEqualTo(skeleton(html(form("calm"))));

    Matcher submit = SUBMIT.matcher(form);
    assertThat(submit.find()).as(form).isTrue();
    assertThat(submit.group(1)).matches("[^'\"&<>\\n\\r\u2028]*");
    assertThat(Scripts.string(submit.group(1))).isEqualTo(hostile);
  }

  /** The tags, with their attributes, but for the values of the latter. */
  private static String skeleton(String html) {
    return html.replaceAll("submit_ingroup_changes\\([^\"]*", "submit_ingroup_changes(")
        .replaceAll("value=\"[^\"]*\"", "value=")
        .replaceAll(">[^<]*", ">");
  }
}
