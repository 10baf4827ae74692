package com.dialer360.http.packaging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The instructions of a Dockerfile, in order; lines that go on are joined, comments left out. */
record Dockerfile(List<Instruction> instructions) {

  /**
   * @param name in capitals
   * @param text all behind it
   */
  record Instruction(String name, String text) {}

  static Dockerfile parse(String text) {
    String joined =
        text.replaceAll("(?m)^\\s*#.*\\R", "")
            .replaceAll("\\\\\\R\\s*", "")
            .replaceAll("\\R+", "\n");
    return new Dockerfile(
        joined
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> line.split("\\s+", 2))
            .map(
                words ->
                    new Instruction(
                        words[0].toUpperCase(Locale.ROOT), words.length > 1 ? words[1] : ""))
            .toList());
  }

  /** What stands behind each instruction of this name. */
  List<String> all(String name) {
    return instructions.stream()
        .filter(instruction -> instruction.name().equals(name))
        .map(Instruction::text)
        .toList();
  }

  /** The same of the last one, which is the one that counts. */
  Optional<String> last(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The {@code NAME=VALUE} of all ENV and ARG. */
  List<String> variables() {
    return instructions.stream()
        .filter(instruction -> List.of("ENV", "ARG").contains(instruction.name()))
        .flatMap(instruction -> Arrays.stream(instruction.text().split("\\s+", -1)))
        .toList();
  }
}
