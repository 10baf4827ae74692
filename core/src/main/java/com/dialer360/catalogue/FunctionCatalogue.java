package com.dialer360.catalogue;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All functions, by name. */
public final class FunctionCatalogue {
  private final Map<String, ApiFunction<?, ?>> byName;

  @Inject
  public FunctionCatalogue(Set<ApiFunction<?, ?>> functions) {
    byName =
        functions.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    function -> function.entry().name(), Function.identity()));
  }

  /** The function of exactly this name. */
  public Optional<ApiFunction<?, ?>> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All functions. */
  public Collection<ApiFunction<?, ?>> functions() {
    return byName.values();
  }

  /** All entries, by name. */
  public List<FunctionEntry<?>> entries() {
    return byName.values().stream()
        .<FunctionEntry<?>>map(ApiFunction::entry)
        .sorted(Comparator.comparing(FunctionEntry::name))
        .toList();
  }
}
