package com.dialer360.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.cli.Shell;
import com.dialer360.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

/** Keys are made, used and revoked on a real database. */
class KeyRunTest {
  private final String url = TestDatabase.newDatabase();

  @Test
  void aKeyLivesAsLongAsItIsNotRevoked() {
    Shell.Run made =
        shell()
            .run(
                "key",
                "create",
                "--user",
                "6666",
                "--expires",
                "2999-01-01",
                "--functions",
                "add_lead,update_lead");
    assertThat(made.exitCode()).isZero();
    assertThat(made.out()).matches("d360_[0-9a-f]{12}_[A-Za-z0-9_-]{43}\n");
    assertThat(made.err()).isEqualTo("dialer360: keep this key: it cannot be shown again\n");
    String key = made.out().strip();
    String id = key.split("_", 3)[1];

    assertThat(shell().with("DIALER360_KEY", key).run("add_lead", "--phone-number", "72").out())
        .isEqualTo("ERROR: add_lead INVALID PHONE NUMBER LENGTH - 72|6666\n");
    assertThat(
            shell()
                .with("DIALER360_KEY", key)
                .run("lead_field_info", "--lead-id", "1", "--field-name", "city")
                .out())
        .contains("DOES NOT HAVE PERMISSION TO USE THIS FUNCTION - 6666|lead_field_info");

    assertThat(shell().run("key", "list").out())
        .matches(id + "\\|6666\\|[0-9: -]{19}\\|2999-01-01 00:00:00\\|\\|add_lead update_lead\n");
    assertThat(shell().run("key", "list", "--user", "none", "--output", "csv").out())
        .isEqualTo("id,user,created,expires,revoked,functions\n");
    assertThat(shell().run("key", "list", "-o", "json").out())
        .contains("\"id\": \"" + id + "\"")
        .doesNotContain(key.split("_", 3)[2]);

    Shell.Run revoked = shell().run("key", "revoke", id, "--output", "json");
    assertThat(revoked.exitCode()).isZero();
    assertThat(revoked.out())
        .contains("\"outcome\": \"key_revoked\"", "\"function\": \"key revoke\"");
    assertThat(shell().with("DIALER360_KEY", key).run("add_lead", "--phone-number", "72"))
        .isEqualTo(new Shell.Run(1, "ERROR: Login incorrect, please try again: |||BAD|\n", ""));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(shell().run("key", "create", "--user", "none"))
        .isEqualTo(new Shell.Run(1, "ERROR: there is no user 'none'\n", ""));
    assertThat(shell().run("key", "create", "--user", "6666", "--functions", "dance").out())
        .isEqualTo("ERROR: there are no functions dance\n");
    assertThat(shell().run("key", "create", "--user", "6666", "--expires", "2001-01-01").out())
        .startsWith("ERROR: that time is past");
    assertThat(shell().run("key", "create", "--user", "6666", "--expires", "soon").exitCode())
        .isEqualTo(2);
    assertThat(shell().run("key", "revoke", "none"))
        .isEqualTo(new Shell.Run(1, "ERROR: no key has the id 'none'\n", ""));
  }

  private Shell shell() {
    return new Shell()
        .with("DIALER360_DATABASE_URL", url)
        .with("DIALER360_DEMO", "true")
        .starting(Assembly::start);
  }
}
