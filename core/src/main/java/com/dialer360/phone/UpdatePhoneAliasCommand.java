package com.dialer360.phone;

import com.dialer360.catalogue.Parameter;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/**
 * Changes of a phone alias, or its end. Source: update_phone_alias.md, "Parameters".
 *
 * @param deleteAlias any text but {@code Y} changes nothing, and is enough of a change to be asked
 *     for
 */
@RecordBuilder
public record UpdatePhoneAliasCommand(
    @Parameter(value = "The alias, {length}.", least = 2, required = true) String aliasId,
    @Parameter(value = "New name, {length}.", least = 2, most = 50) String aliasName,
    @Parameter("New logins of phones, separated by commas.") String phoneLogins,
    @Parameter(
            value = "Y deletes the alias.",
            oneOf = {"Y", "N"})
        String deleteAlias) {

  /** True when the alias is named, and something to be done with it. */
  boolean complete() {
    return Utf8.length(aliasId) >= 2
        && (newLogins().isPresent() || newName().isPresent() || !deleteAlias.isEmpty());
  }

  boolean deletes() {
    return deleteAlias.equals("Y");
  }

  Optional<String> newName() {
    return Optional.of(aliasName).filter(name -> !name.isEmpty());
  }

  /** The new logins; a single character is none. */
  Optional<String> newLogins() {
    return Optional.of(phoneLogins).filter(logins -> Utf8.length(logins) >= 2);
  }
}
