package com.dialer360.phone;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** A phone alias to be added. Source: add_phone_alias.md, "Parameters". */
@RecordBuilder
public record AddPhoneAliasCommand(
    @Parameter(value = "Key of the alias, 2 to 20 characters.", required = true) String aliasId,
    @Parameter(value = "Name of the alias, 1 to 50 characters.", required = true) String aliasName,
    @Parameter(value = "Logins of phones, separated by commas.", required = true)
        String phoneLogins) {}
