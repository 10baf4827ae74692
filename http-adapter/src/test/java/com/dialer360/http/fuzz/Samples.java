package com.dialer360.http.fuzz;

import com.dialer360.fixtures.conformance.CaseFile;
import com.dialer360.fixtures.conformance.CaseFiles;
import com.dialer360.fixtures.conformance.ConformanceCase;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Calls that succeed, out of the recorded cases: from them a value gets as far as it can. */
final class Samples {
  private record Candidate(CaseFile file, ConformanceCase one, Map<String, String> parameters) {
    boolean calls(String function) {
      return function.equals(parameters.get("function"));
    }

    boolean gives(String parameter) {
      return !parameters.getOrDefault(parameter, "").isEmpty();
    }

    /** Pages have no recorded text. */
    boolean succeeds() {
      return one.answer().status() == 200
          && !one.answer().body().orElse("").startsWith("ERROR")
          && parameters.getOrDefault("user", "6666").equals("6666")
          && parameters.getOrDefault("pass", "1234").equals("1234");
    }
  }

  private final List<Candidate> candidates;

  Samples() {
    CaseFiles files = new CaseFiles();
    candidates = files.names().stream().map(files::load).flatMap(Samples::candidates).toList();
  }

  private static Stream<Candidate> candidates(CaseFile file) {
    return file.cases().stream().map(one -> new Candidate(file, one, parameters(one)));
  }

  /** The call of this function that gives this parameter, or else one that does not. */
  Sample of(String function, String parameter) {
    Candidate best =
        candidates.stream()
            .filter(candidate -> candidate.calls(function) && candidate.succeeds())
            .min(
                Comparator.comparing((Candidate candidate) -> !candidate.gives(parameter))
                    .thenComparing(candidate -> !candidate.one().setup().isEmpty()))
            .orElseThrow(() -> new IllegalStateException("no recorded success of " + function));
    return sample(best);
  }

  /** All recorded calls of this function, those that fail too. */
  List<Sample> all(String function) {
    return candidates.stream()
        .filter(candidate -> candidate.calls(function))
        .map(Samples::sample)
        .toList();
  }

  private static Sample sample(Candidate best) {
    return new Sample(
        best.file().fixtures(), best.one().setup(), best.one().clock(), best.parameters());
  }

  private static Map<String, String> parameters(ConformanceCase one) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : one.request().parameters().split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(
            decoded(pair.substring(0, equals)), Payload.utf8(decoded(pair.substring(equals + 1))));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return text;
    }
  }
}
