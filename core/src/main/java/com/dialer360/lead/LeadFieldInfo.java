package com.dialer360.lead;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.outcome.Reply;
import com.dialer360.text.Utf8;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the value of one field of one lead. Source: lead_field_info.md. */
public final class LeadFieldInfo implements ApiFunction<LeadFieldInfoCommand, LeadFieldInfoResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<LeadFieldInfoCommand> ENTRY =
      FunctionEntry.of(
          "lead_field_info",
          "pulls the value of one field of a lead",
          Effect.READ,
          Permission.level(7, Flag.VDC_AGENT_API_ACCESS, Flag.MODIFY_LEADS),
          LeadFieldInfoCommand.class,
          LeadFieldInfoResult.class);

  private static final LeadFieldInfoCommand NOTHING_SENT =
      CommandShape.unsent(LeadFieldInfoCommand.class);

  private final LeadFields fields;

  @Inject
  LeadFieldInfo(LeadFields fields) {
    this.fields = fields;
  }

  /** A command to start from: nothing sent. */
  public static LeadFieldInfoCommandBuilder command() {
    return LeadFieldInfoCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<LeadFieldInfoCommand> entry() {
    return ENTRY;
  }

  @Override
  public LeadFieldInfoResult notPermitted(Caller caller) {
    return new LeadFieldInfoResult.NoPermission(caller.user());
  }

  @Override
  public Reply.Answer<LeadFieldInfoResult> execute(Caller caller, LeadFieldInfoCommand command) {
    return Reply.Answer.of(answer(caller, command));
  }

  private LeadFieldInfoResult answer(Caller caller, LeadFieldInfoCommand command) {
    String user = caller.user();
    String leadId = command.leadId();
    if (!command.complete()) {
      return new LeadFieldInfoResult.InvalidSearch(user, leadId, command.fieldName());
    }
    Optional<LeadPlace> place = fields.place(leadId);
    if (place.isEmpty()) {
      return new LeadFieldInfoResult.LeadNotFound(user, leadId);
    }
    if (!place.get().listExists()
        || !caller.account().group().allowedCampaigns().allows(place.get().campaignId())) {
      return new LeadFieldInfoResult.ListNotFound(user, leadId);
    }
    Optional<String> value =
        command.customFields()
            ? custom(user, command, command.tableListId(place.get().entryListId()))
            : fields.standard(leadId, command.fieldName());
    return value.isPresent()
        ? new LeadFieldInfoResult.FieldValue(value.get(), user, leadId, command.stage())
        : new LeadFieldInfoResult.FieldNotFound(user, leadId);
  }

  private Optional<String> custom(String user, LeadFieldInfoCommand command, String listId) {
    return fields
        .custom(listId, command.leadId(), command.fieldName())
        .map(
            value ->
                !value.isEmpty() && fields.masked(user, listId, command.fieldName())
                    ? masked(value)
                    : value);
  }

  /** Line feeds stay, every other byte becomes an X. */
  private static String masked(String value) {
    return Arrays.stream(value.split("\n", -1))
        .map(line -> "X".repeat(Utf8.length(line)))
        .collect(Collectors.joining("\n"));
  }
}
