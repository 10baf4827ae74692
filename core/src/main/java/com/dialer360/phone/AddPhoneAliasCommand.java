package com.dialer360.phone;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** A phone alias to be added. Source: add_phone_alias.md, "Parameters". */
@RecordBuilder
public record AddPhoneAliasCommand(
    @Parameter(value = "Key of the alias, {length}.", least = 2, most = 20, required = true)
        String aliasId,
    @Parameter(value = "Name of the alias, {length}.", least = 1, most = 50, required = true)
        String aliasName,
    @Parameter(value = "Logins of phones, separated by commas.", required = true)
        String phoneLogins) {}
