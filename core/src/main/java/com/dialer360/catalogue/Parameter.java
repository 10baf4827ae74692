package com.dialer360.catalogue;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a component of a command is a request parameter, and what it means. The parameter's
 * name is the component's in snake_case; its characters are those that {@link ParameterFilter}
 * keeps.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Parameter {

  /**
   * What it means, and in which form it is given: one sentence for help pages. Where the length is
   * to be told stands {@code {length}}.
   */
  String value();

  /** The fewest characters, 0 for any number. */
  int least() default 0;

  /** The most characters, 0 for any number. */
  int most() default 0;

  /** The only values that mean anything; empty when there are others. */
  String[] oneOf() default {};

  /** True when the function refuses a request without it. */
  boolean required() default false;

  /** What is taken when it is not sent, for help pages; empty when nothing is. */
  String fallback() default "";

  /** True for a password: logs and traces show {@code XXXX} in its place. */
  boolean secret() default false;
}
