package com.dialer360.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.cli.Shell;
import com.dialer360.persistence.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dialer360 import} in this process, on a real database. */
class ImportRunTest {
  private static String url;

  @TempDir private Path folder;

  @BeforeAll
  static void makeDatabase() {
    url = TestDatabase.newDatabase();
  }

  @Test
  void allRowsAreAdded() throws IOException {
    Path file = file("Phone;First Name;Shoe Size\n7275550101;Zoë;44\n\"7275550102\";\"O;Neil\";\n");

    Shell.Run run = run(file, "--list-id", "101");

    assertThat(run.err())
        .isEqualTo(
            """
            Phone -> phone_number
            First Name -> first_name
            Shoe Size -> (left out; see --map)
            """);
    assertThat(run.out()).matches("import \\d+: 2 rows, 2 added, 0 refused\n");
    assertThat(run.exitCode()).isZero();
    assertThat(result(file)).isEqualTo("line,phone_number,code,reason\n");
  }

  @Test
  void refusedRowsAreInTheResultFile() throws IOException {
    Path file = file("phone_number,city\n7275550201,Largo\n1,\n7275550202\n7275550201,\n");

    Shell.Run run = run(file, "--list-id", "101", "--duplicate-check", "DUPLIST");

    assertThat(run.out()).contains(": 4 rows, 1 added, 3 refused: see " + file + ".refused.csv");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(result(file).lines().toList())
        .hasSize(4)
        .contains(
            "3,1,bad_length,ERROR: add_lead INVALID PHONE NUMBER LENGTH - 1|6666",
            "4,,wrong_columns,\"the row has 1 columns, and the header 2\"")
        .last()
        .asString()
        .startsWith("5,7275550201,duplicate_in_list,");
  }

  @Test
  void aRowThatIsTooLongEndsTheImport() throws IOException {
    Path file = file("phone_number\n7275550601\n\"7275550602\n" + "1\n".repeat(300_000));

    Shell.Run run = run(file, "--list-id", "101");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            file + ": the row that begins in line 3 is longer than 262144 characters:",
            "; what was imported before it stays");
    assertThat(run(file("phone_number\n7275550601\n"), "--list-id", "101").out())
        .contains("1 rows, 1 added");
  }

  @Test
  void theSameFileIsNotImportedTwice() throws IOException {
    Path file = file("phone_number\n7275550301\n");
    run(file, "--list-id", "101");

    Shell.Run again = run(file, "--list-id", "101");
    assertThat(again.exitCode()).isEqualTo(1);
    assertThat(again.err()).contains("--again imports it once more");

    assertThat(run(file, "--list-id", "101", "--again").exitCode()).isZero();
  }

  @Test
  void aDryRunAddsNothing() throws IOException {
    Path file = file("phone_number\n7275550401\n12\n");

    Shell.Run run = run(file, "--list-id", "101", "--dry-run");

    assertThat(run.out()).startsWith("dry run: 2 rows, 1 would be added, 1 refused: see ");
    assertThat(result(file).lines()).hasSize(2);
    Shell.Run real = run(file, "--list-id", "101", "--duplicate-check", "DUPSYS");
    assertThat(real.out()).contains("2 rows, 1 added, 1 refused");
  }

  @Test
  void wrongUsageIsToldBeforeAnythingIsDone() throws IOException {
    Path file = file("Name\nBob\n");

    assertThat(run(file).exitCode()).isEqualTo(2);
    assertThat(run(file).err()).contains("--list-id");
    assertThat(run(file, "--list-id", "101").err()).contains("no column looks like a phone number");
    assertThat(run(file, "--list-id", "101").exitCode()).isEqualTo(2);
    assertThat(run(file, "--list-id", "101", "--map", "Name").exitCode()).isEqualTo(2);
    assertThat(run(folder.resolve("none.csv"), "--list-id", "101").err()).contains("cannot read");
  }

  @Test
  void aWrongPasswordIsRefused() throws IOException {
    Path file = file("phone_number\n7275550501\n");

    Shell.Run run =
        shell()
            .with("DIALER360_PASSWORD", "wrong-one")
            .run("import", file.toString(), "--list-id", "101");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("Login incorrect").doesNotContain("wrong-one");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("leads.csv"), text);
  }

  private static String result(Path file) throws IOException {
    return Files.readString(Path.of(file + ".refused.csv"));
  }

  private static Shell.Run run(Path file, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "import";
    arguments[1] = file.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return shell().run(arguments);
  }

  private static Shell shell() {
    return new Shell()
        .with("DIALER360_DATABASE_URL", url)
        .with("DIALER360_DEMO", "true")
        .with("DIALER360_USER", "6666")
        .with("DIALER360_PASSWORD", "1234")
        .starting(Assembly::start);
  }
}
