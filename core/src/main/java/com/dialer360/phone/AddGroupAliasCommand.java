package com.dialer360.phone;

import com.dialer360.catalogue.Parameter;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;

/** A group alias to be added. Source: add_group_alias.md, "Parameters". */
@RecordBuilder
public record AddGroupAliasCommand(
    @Parameter(
            value = "The number that called parties are shown, {length}.",
            least = 6,
            most = 20,
            required = true)
        String callerIdNumber,
    @Parameter(
            value = "Key of the alias, {length}.",
            least = 2,
            most = 30,
            fallback = "caller_id_number")
        String groupAliasId,
    @Parameter(
            value = "Name of the alias, {length}.",
            least = 2,
            most = 50,
            fallback = "caller_id_number")
        String groupAliasName,
    @Parameter(value = "The name that called parties are shown, {length}.", most = 20)
        String callerIdName,
    @Parameter(
            value = "Y or N.",
            oneOf = {"Y", "N"},
            fallback = "Y")
        String active,
    @Parameter(value = "User group that owns the alias.", fallback = "---ALL---")
        String adminUserGroup) {

  /** The alias that this makes: what is missing filled in. Source: add_group_alias.md, rule 2. */
  GroupAlias alias() {
    return new GroupAlias(
        orNumber(groupAliasId),
        spaced(orNumber(groupAliasName)),
        callerIdNumber,
        spaced(callerIdName),
        active.isEmpty() ? "Y" : active,
        adminUserGroup.isEmpty() ? "---ALL---" : adminUserGroup);
  }

  private String orNumber(String text) {
    return Utf8.length(text) < 2 ? callerIdNumber : text;
  }

  private static String spaced(String text) {
    return text.replace('+', ' ');
  }
}
