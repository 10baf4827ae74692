package com.dialer360.http.reference;

import com.dialer360.catalogue.FunctionEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The index of the reference. */
final class ReferenceIndex {
  private ReferenceIndex() {}

  /** In Markdown. */
  static String of(List<FunctionEntry<?>> entries, String command) {
    Map<String, List<FunctionEntry<?>>> bySubject =
        entries.stream()
            .collect(
                Collectors.groupingBy(FunctionEntry::subject, TreeMap::new, Collectors.toList()));
    return """
    # Reference

    A page for each function: what it needs, its parameters, and all that it may answer. The pages,
    this index and the Postman collection [dialer360.postman_collection.json](dialer360.postman_collection.json)
    are made of the program itself. After a change this command makes them anew:

    ```
    %s
    ```

    The same is served as OpenAPI 3.1 at `/openapi.json`, and as a page to try it out at `/docs`.

    Batches, imports, the stream of agents, health and metrics are [other addresses](%s).

    ## All functions

    Functions are called with GET or POST (a form). User and password are the parameters `user` and
    `pass`, or Basic auth; parameters win.

    - `/api/v1/{function}` answers in JSON. Success is status 200 with `function`, `succeeded` and
      `outcomes`; a refusal is a problem (RFC 9457) with the status that its page names, and with
      `outcome`, `fields` and `outcomes` beside what the RFC has. Tables are arrays of rows;
      `stage=ndjson` makes them a row a line.
    - `/adminpanel/api.php` and `/vicidial/non_agent_api.php` answer in the text of the dialects
      dialer360 and vicidial, with status 200 whatever the outcome.

    In the texts of the pages `{field}` stands for the field's value, `\\n` for a new line and `\\t`
    for a tab. A call may have several outcomes; the status is that of the first refusal among them.
    What every function may refuse is in [common refusals](refusals.md).
    """
            .formatted(command, Reference.ENDPOINTS)
        + bySubject.entrySet().stream()
            .map(subject -> section(subject.getKey(), subject.getValue()))
            .collect(Collectors.joining());
  }

  private static String section(String subject, List<FunctionEntry<?>> entries) {
    return "\n### %s\n\n| function | what it does |\n| --- | --- |\n"
            .formatted(Markdown.capital(subject))
        + entries.stream()
            .map(
                entry ->
                    "| [%s](%s.md) | %s |\n"
                        .formatted(entry.name(), entry.name(), Markdown.cell(entry.summary())))
            .collect(Collectors.joining());
  }
}
