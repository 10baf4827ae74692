package com.dialer360.http.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of leads such as list brokers sell. */
final class LeadFile {
  private static final String HEADER =
      "Phone,Vendor Lead Code,First Name,Surname,Street,City,State,ZIP,Email Address\n";
  private static final List<String> AREACODES =
      List.of("201", "212", "305", "312", "404", "415", "512", "602", "702", "727", "813", "917");

  private LeadFile() {}

  /** Writes so many. */
  static void write(Path file, long leads) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(HEADER);
      for (long lead = 0; lead < leads; lead++) {
        out.write(String.join(",", fields(lead)));
        out.write('\n');
      }
    }
  }

  /** The columns of one, in the order of the header. */
  static List<String> fields(long lead) {
    String areacode = AREACODES.get((int) (lead % AREACODES.size()));
    return List.of(
        areacode + (2_000_000 + lead / AREACODES.size()),
        "V" + lead,
        "Firstname" + lead % 1_000,
        "Lastname" + lead % 5_000,
        lead + " Main Street",
        "Springfield",
        "IL",
        Long.toString(10_000 + lead % 90_000),
        "person" + lead + "@example.com");
  }
}
