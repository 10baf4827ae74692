package com.dialer360.http.fuzz;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.ParameterEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a hostile value goes.
 *
 * @param name of the parameter, or of the header
 * @param lead what stands before the value; only headers have it
 */
record Target(Kind kind, String name, String lead) {
  private static final List<String> GENERAL = List.of("function", "user", "pass", "source");

  /** What it is. */
  enum Kind {
    PARAMETER,
    HEADER
  }

  static Target parameter(String name) {
    return new Target(Kind.PARAMETER, name, "");
  }

  private static Target header(String name, String lead) {
    return new Target(Kind.HEADER, name, lead);
  }

  /**
   * The parameters of a function.
   *
   * @param customFields names of custom fields, which some functions take too
   */
  static List<Target> of(FunctionEntry<?> function, List<String> customFields) {
    Set<String> names = new LinkedHashSet<>();
    function.allParameters().stream().map(ParameterEntry::name).forEach(names::add);
    if (function.shape().takesOthers()) {
      names.addAll(customFields);
    }
    GENERAL.forEach(names::remove);
    return names.stream().map(Target::parameter).toList();
  }

  /** What every call may carry. */
  static List<Target> general() {
    List<Target> all = new ArrayList<>(GENERAL.stream().map(Target::parameter).toList());
    Stream.of("Authorization", "Idempotency-Key", "X-Forwarded-For", "Host", "Accept", "User-Agent")
        .map(name -> header(name, ""))
        .forEach(all::add);
    all.add(header("Authorization", "Basic "));
    all.add(header("Authorization", "Bearer "));
    all.add(header("Authorization", "Bearer d360_0123456789ab_"));
    all.add(header("X-Forwarded-For", "203.0.113.7, "));
    return all;
  }

  boolean isHeader() {
    return kind == Kind.HEADER;
  }

  @Override
  public String toString() {
    return isHeader() ? name + ": " + lead + "..." : name;
  }
}
