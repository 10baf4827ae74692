package com.dialer360.phone;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.field.Changes;
import com.dialer360.log.AdminEvent;
import com.dialer360.outcome.Reply;
import jakarta.inject.Inject;

/**
 * Changes or deletes a phone, and asks its server for new configuration files. Source:
 * update_phone.md.
 */
public final class UpdatePhone implements ApiFunction<UpdatePhoneCommand, UpdatePhoneResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<UpdatePhoneCommand> ENTRY =
      FunctionEntry.of(
          "update_phone",
          "updates or deletes an existing phone record in the system",
          Effect.WRITE,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.AST_ADMIN_ACCESS),
          UpdatePhoneCommand.class,
          UpdatePhoneResult.class);

  private static final UpdatePhoneCommand NOTHING_SENT =
      CommandShape.unsent(UpdatePhoneCommand.class);

  private final Phones phones;
  private final PhoneFields fields;
  private final PhoneChanges phoneChanges;

  @Inject
  UpdatePhone(Phones phones, PhoneFields fields, PhoneChanges phoneChanges) {
    this.phones = phones;
    this.fields = fields;
    this.phoneChanges = phoneChanges;
  }

  /** A command to start from: nothing sent. */
  public static UpdatePhoneCommandBuilder command() {
    return UpdatePhoneCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<UpdatePhoneCommand> entry() {
    return ENTRY;
  }

  @Override
  public UpdatePhoneResult notPermitted(Caller caller) {
    return new UpdatePhoneResult.NotPermitted(caller.user());
  }

  @Override
  public Reply.Answer<UpdatePhoneResult> execute(Caller caller, UpdatePhoneCommand sent) {
    return Reply.Answer.of(answer(caller, sent));
  }

  private UpdatePhoneResult answer(Caller caller, UpdatePhoneCommand sent) {
    if (!sent.complete()) {
      return new UpdatePhoneResult.MissingFields(caller.user(), sent.extension(), sent.serverIp());
    }
    PhoneSight sight =
        phones.sight(sent.extension(), sent.serverIp(), caller.account().group().viewableGroups());
    if (!sight.serverExists()) {
      return new UpdatePhoneResult.ServerUnknown(caller.user(), sent.serverIp());
    }
    if (!sight.phoneSeen()) {
      return new UpdatePhoneResult.NotFound(caller.user(), sent.serverIp(), sent.extension());
    }
    return sent.deletePhone()
        ? deleted(caller, sent)
        : fields.refuse(caller, sent).orElseGet(() -> changed(caller, sent));
  }

  private UpdatePhoneResult deleted(Caller caller, UpdatePhoneCommand sent) {
    if (!caller.account().flags().contains(Flag.AST_DELETE_PHONES)) {
      return new UpdatePhoneResult.DeleteDenied(caller.user(), sent.extension());
    }
    phones.delete(sent.extension(), sent.serverIp());
    phoneChanges.made(
        caller, AdminEvent.Type.DELETE, "DELETE", sent.extension(), sent.serverIp(), "the phone");
    return new UpdatePhoneResult.Deleted(caller.user(), sent.extension(), sent.serverIp());
  }

  private UpdatePhoneResult changed(Caller caller, UpdatePhoneCommand sent) {
    Changes<PhoneSetting> changes = fields.changes(sent);
    if (changes.isEmpty()) {
      return new UpdatePhoneResult.NoUpdates(caller.user());
    }
    phones.change(sent.extension(), sent.serverIp(), changes);
    phoneChanges.made(
        caller,
        AdminEvent.Type.MODIFY,
        "UPDATE",
        sent.extension(),
        sent.serverIp(),
        changes.described());
    return new UpdatePhoneResult.Updated(
        caller.user(), sent.extension(), sent.serverIp(), sent.protocol(), sent.dialplanNumber());
  }
}
