package com.dialer360.http.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.Configuration;
import com.dialer360.http.HttpSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GreetingTest {
  private static String greeting(Map<String, String> settings) {
    Configuration configuration = Configuration.defaults().with("a test", settings);
    return Greeting.of(configuration, HttpSettings.of(configuration), 8081);
  }

  @Test
  void namesEveryAddress() {
    assertThat(greeting(Map.of()))
        .contains(
            "http://127.0.0.1:8081/adminpanel/api.php in the dialer360 dialect\n",
            "http://127.0.0.1:8081/vicidial/non_agent_api.php in the vicidial dialect\n",
            "http://127.0.0.1:8081/api/v1/{function} in JSON\n",
            "http://127.0.0.1:8081/wallboard for a screen on the wall\n",
            "http://127.0.0.1:8081/docs to explore it, /openapi.json\n",
            "database of its own in ~/.dialer360, tables dialer360_*, schema own\n")
        .doesNotContain("curl");
  }

  @Test
  void givesALineToTryWithDemoData() {
    assertThat(greeting(Map.of("demo", "true", "http.mounts", "/x=vicidial")))
        .endsWith(
            "try it: curl"
                + " 'http://127.0.0.1:8081/x?user=6666&pass=1234&source=test&function=version'\n");
  }

  @Test
  void keepsPasswordsBack() {
    assertThat(
            greeting(
                Map.of("database.url", "jdbc:mariadb://u:secret@h:3306/d?user=u&password=secret")))
        .contains("database jdbc:mariadb://h:3306/d, tables")
        .doesNotContain("secret");
  }

  @Test
  void saysThatItServesOtherMachines() {
    assertThat(greeting(Map.of("http.host", "0.0.0.0")))
        .contains("listening on 0.0.0.0, port 8081\n", "http://127.0.0.1:8081/adminpanel");
  }
}
