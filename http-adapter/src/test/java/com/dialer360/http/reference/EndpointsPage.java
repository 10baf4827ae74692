package com.dialer360.http.reference;

import com.dialer360.http.openapi.Endpoint;
import com.dialer360.http.openapi.EndpointSample;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The reference page of the paths that are no function's. */
final class EndpointsPage {
  private EndpointsPage() {}

  /** In Markdown. */
  static String of(List<Endpoint> endpoints) {
    return "# Other addresses\n\nWhat the server answers beside functions ([index](README.md)), with"
        + " the settings that it has by default. `/openapi.json` shows an example of each answer.\n"
        + endpoints.stream().map(EndpointsPage::section).collect(Collectors.joining());
  }

  private static String section(Endpoint endpoint) {
    StringBuilder section = new StringBuilder();
    section
        .append("\n## ")
        .append(endpoint.method().toUpperCase(Locale.ROOT))
        .append(' ')
        .append(endpoint.path())
        .append("\n\n")
        .append(Markdown.sentence(endpoint.summary()))
        .append(endpoint.open() ? " Nobody needs to log in.\n" : "\n");
    if (!endpoint.bodies().isEmpty()) {
      section.append("\nBody: ").append(quoted(endpoint.bodies().keySet())).append(".\n");
    }
    if (!endpoint.parameters().isEmpty()) {
      section.append("\n| parameter | | meaning |\n| --- | --- | --- |\n");
      endpoint
          .parameters()
          .forEach(
              one ->
                  section.append(
                      "| `%s` | %s | %s |\n"
                          .formatted(
                              one.get("name").textValue(),
                              one.get("in").textValue(),
                              Markdown.cell(one.get("description").textValue()))));
    }
    section.append("\n| status | answer | of type |\n| --- | --- | --- |\n");
    endpoint.samples().stream()
        .collect(Collectors.groupingBy(EndpointSample::status, TreeMap::new, Collectors.toList()))
        .forEach((status, samples) -> section.append(row(status, samples)));
    return section.toString();
  }

  private static String row(int status, List<EndpointSample> samples) {
    return "| %d | %s | %s |\n"
        .formatted(
            status,
            samples.stream().map(EndpointSample::name).distinct().collect(Collectors.joining(", ")),
            quoted(samples.stream().map(EndpointSample::mediaType).distinct().toList()));
  }

  private static String quoted(Iterable<String> texts) {
    return "`" + String.join("`, `", texts) + "`";
  }
}
