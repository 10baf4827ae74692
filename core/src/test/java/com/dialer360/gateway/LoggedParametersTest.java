package com.dialer360.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** common.md, "API log" and "Decisions". */
class LoggedParametersTest {

  @Test
  void theQueryStringIsKeptAsSent() {
    assertThat(logged("function=coffee&comments=a%20b+c'\"\\;&x&=&y=1=2&"))
        .isEqualTo("function=coffee&comments=a%20b+c'\"\\;&x&=&y=1=2&");
    assertThat(logged("")).isEmpty();
  }

  @Test
  void thePairsOfABodyAreJoinedInOrderWithoutQuotesBackslashAndSemicolon() {
    assertThat(
            logged(
                "",
                List.of(
                    Map.entry("function", "add_lead"),
                    Map.entry("com'ments", "a b&c=d 'e\"f\\g;h é"),
                    Map.entry("empty", ""))))
        .isEqualTo("function=add_lead&comments=a b&c=d efgh é&empty=");
  }

  @Test
  void queryStringAndBodyAreToldApart() {
    assertThat(logged("a=%201", List.of(Map.entry("b", "2"), Map.entry("a", "3"))))
        .isEqualTo("a=%201&GET-AND-POST=Y&b=2&a=3");
  }

  @ParameterizedTest
  @CsvSource({
    "pass=1234, pass=XXXX",
    "agent_pass=1234, agent_pass=XXXX",
    "phone_pass=1234, phone_pass=XXXX",
    "registration_password=1234, registration_password=XXXX",
    "PASS=1234, PASS=XXXX",
    "Agent_Pass=1234, Agent_Pass=XXXX",
    "p%61ss=1234, p%61ss=XXXX",
    "%70%61%73%73=1234, %70%61%73%73=XXXX",
    "agent%5Fpass=1234, agent%5Fpass=XXXX",
    "+pass=1234, +pass=XXXX",
    "pass%20=1234, pass%20=XXXX",
    "pass=12=34, pass=XXXX",
    "pass[]=1234, pass[]=XXXX",
    "pass%5B0%5D=1234, pass%5B0%5D=XXXX",
    "pass%00=1234, pass%00=XXXX",
    "amp;pass=1234, amp;pass=XXXX",
    "user=6666;pass=12;34&x=1, user=6666;pass=XXXX&x=1",
    "a=b;c;d=e, a=b;c;d=e",
    "pass=, pass=XXXX",
    "user=6666&pass=1234&pass=5678&x=1, user=6666&pass=XXXX&pass=XXXX&x=1",
    "pass, pass",
    "p%zzass=1234, p%zzass=1234",
    "passport=1234, passport=1234",
    "user=pass=1, user=pass=1"
  })
  void passwordsInTheQueryStringAreHidden(String query, String logged) {
    assertThat(logged(query)).isEqualTo(logged);
  }

  @ParameterizedTest
  @CsvSource({
    "pass, XXXX",
    "agent_pass, XXXX",
    "phone_pass, XXXX",
    "registration_password, XXXX",
    "Pass, XXXX",
    "user, s3cret"
  })
  void passwordsInTheBodyAreHidden(String name, String value) {
    assertThat(logged("", List.of(Map.entry(name, "s3cret")))).isEqualTo(name + "=" + value);
    assertThat(logged("a=1", List.of(Map.entry(name, "s3cret"))))
        .isEqualTo("a=1&GET-AND-POST=Y&" + name + "=" + value);
  }

  private static String logged(String query) {
    return logged(query, List.of());
  }

  private static String logged(String query, List<Map.Entry<String, String>> body) {
    return LoggedParameters.of(new Origin("10.1.2.3", "host", "page", query, body));
  }
}
