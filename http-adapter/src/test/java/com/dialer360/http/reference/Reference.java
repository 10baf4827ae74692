package com.dialer360.http.reference;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.ListedFunction;
import com.dialer360.http.DescribedEndpoints;
import com.dialer360.http.openapi.SampleOutcome;
import com.dialer360.http.openapi.SampleOutcomes;
import com.dialer360.outcome.Refusal;
import com.dialer360.wiring.Functions;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of docs/reference, made of the catalogue, the dialects and the outcome records. */
final class Reference {
  static final String ENDPOINTS = "endpoints.md";

  private final List<FunctionEntry<?>> entries =
      Functions.all().stream()
          .<FunctionEntry<?>>map(ListedFunction::entry)
          .sorted(Comparator.comparing(FunctionEntry::name))
          .toList();
  private final SampleOutcomes samples = new SampleOutcomes();
  private final OutcomeText text = OutcomeText.ofBothDialects();

  /**
   * Texts by file name.
   *
   * @param command that writes them
   */
  Map<String, String> files(String command) throws JsonProcessingException {
    Map<String, String> files = new TreeMap<>();
    FunctionPage page = new FunctionPage(samples, text);
    entries.forEach(entry -> files.put(entry.name() + ".md", page.of(entry)));
    files.put("README.md", ReferenceIndex.of(entries, command));
    files.put("refusals.md", refusals());
    files.put(ENDPOINTS, EndpointsPage.of(DescribedEndpoints.byDefault()));
    files.put("dialer360.postman_collection.json", new PostmanCollection(samples).of(entries));
    return files;
  }

  private String refusals() {
    return "# Common refusals\n\nWhat functions refuse before their own rules are looked at"
        + " ([index](README.md)).\n"
        + Stream.of(Refusal.class.getPermittedSubclasses())
            .map(type -> samples.of(type.asSubclass(Refusal.class)))
            .map(this::section)
            .collect(Collectors.joining());
  }

  private String section(SampleOutcome refusal) {
    return "\n## " + refusal.name().code() + "\n\n" + text.of(refusal);
  }
}
