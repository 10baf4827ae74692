package com.dialer360.field;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One optional field, and the setting that it changes.
 *
 * @param newText what it changes the setting to; empty when it is not sent
 * @param secret it is a password
 * @param <C> the command
 * @param <K> the settings
 */
public record ChangeableField<C, K extends Enum<K>>(
    K setting, Function<C, Optional<String>> newText, boolean secret) {

  /** A field that is stored as sent. */
  public static <C, K extends Enum<K>> ChangeableField<C, K> of(
      K setting, Function<C, String> field) {
    return new ChangeableField<>(
        setting, command -> Optional.of(field.apply(command)).filter(t -> !t.isEmpty()), false);
  }

  /** The same, which {@code --BLANK--} empties. */
  public static <C, K extends Enum<K>> ChangeableField<C, K> blankable(
      K setting, Function<C, Blankable> field) {
    return blankable(setting, field, "");
  }

  /** The same, which {@code --BLANK--} changes to this text. */
  public static <C, K extends Enum<K>> ChangeableField<C, K> blankable(
      K setting, Function<C, Blankable> field, String whenBlank) {
    return new ChangeableField<>(
        setting,
        command ->
            Optional.of(field.apply(command))
                .filter(Blankable::sent)
                .map(sent -> sent.emptied() ? whenBlank : sent.text()),
        false);
  }

  /** The same, stored in another form. */
  public ChangeableField<C, K> storedAs(UnaryOperator<String> form) {
    return new ChangeableField<>(setting, newText.andThen(text -> text.map(form)), secret);
  }

  /** The same, left as it is by a text of which this does not hold. */
  public ChangeableField<C, K> onlyIf(Predicate<String> rule) {
    return new ChangeableField<>(setting, newText.andThen(text -> text.filter(rule)), secret);
  }

  /** The same, known to be a password. */
  public ChangeableField<C, K> hidden() {
    return new ChangeableField<>(setting, newText, true);
  }

  Optional<Change<K>> change(C command) {
    return newText.apply(command).map(text -> new Change<>(setting, text, secret));
  }
}
