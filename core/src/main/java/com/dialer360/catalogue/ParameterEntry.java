package com.dialer360.catalogue;

/**
 * One parameter of a function, as help pages, the command line and OpenAPI show it.
 *
 * @param name as on the wire
 * @param meaning one sentence
 * @param required the function refuses a request without it
 * @param fallback what is taken when it is not sent; empty when nothing is
 * @param secret a password
 * @param rule which values it takes
 */
public record ParameterEntry(
    String name,
    String meaning,
    boolean required,
    String fallback,
    boolean secret,
    ParameterRule rule) {

  /** The parameter that fills a component of this name and type. */
  static ParameterEntry of(String name, Class<?> type, Parameter said) {
    ParameterRule rule = ParameterRule.of(name, type, said);
    return new ParameterEntry(
        name,
        said.value().replace("{length}", rule.length()),
        said.required(),
        said.fallback(),
        said.secret(),
        rule);
  }
}
