package com.dialer360.phone;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.log.AdminEvent;
import com.dialer360.log.Masked;
import com.dialer360.outcome.Reply;
import com.dialer360.text.ColumnWidth;
import com.dialer360.transaction.Locks;
import jakarta.inject.Inject;
import java.util.Optional;

/** Adds a phone, and asks its server for new configuration files. Source: add_phone.md. */
public final class AddPhone implements ApiFunction<AddPhoneCommand, AddPhoneResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<AddPhoneCommand> ENTRY =
      FunctionEntry.of(
          "add_phone",
          "adds a phone to the system",
          Effect.WRITE,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.AST_ADMIN_ACCESS),
          AddPhoneCommand.class,
          AddPhoneResult.class);

  private static final AddPhoneCommand NOTHING_SENT = CommandShape.unsent(AddPhoneCommand.class);
  private static final int WIDTH_OF_EXTENSION = 100;

  private final Phones phones;
  private final PhoneChanges phoneChanges;
  private final Locks locks;

  @Inject
  AddPhone(Phones phones, PhoneChanges phoneChanges, Locks locks) {
    this.phones = phones;
    this.phoneChanges = phoneChanges;
    this.locks = locks;
  }

  /** A command to start from: nothing sent. */
  public static AddPhoneCommandBuilder command() {
    return AddPhoneCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<AddPhoneCommand> entry() {
    return ENTRY;
  }

  @Override
  public AddPhoneResult notPermitted(Caller caller) {
    return new AddPhoneResult.NotPermitted(caller.user());
  }

  @Override
  public Reply.Answer<AddPhoneResult> execute(Caller caller, AddPhoneCommand sent) {
    return Reply.Answer.of(
        sent.complete()
            ? noPlace(caller, sent).orElseGet(() -> added(caller, sent.phone()))
            : missingFields(caller, sent));
  }

  private Optional<AddPhoneResult> noPlace(Caller caller, AddPhoneCommand sent) {
    locks.hold(Phones.LOGINS);
    PhonePlace place =
        phones.place(
            ColumnWidth.cut(sent.extension(), WIDTH_OF_EXTENSION),
            sent.serverIp(),
            PhoneRules.storedLogin(sent.phoneLogin()));
    if (!place.serverExists()) {
      return Optional.of(new AddPhoneResult.ServerUnknown(caller.user(), sent.serverIp()));
    }
    if (place.extensionTaken()) {
      return Optional.of(exists(caller, sent.phone()));
    }
    if (place.loginTaken()) {
      return Optional.of(new AddPhoneResult.LoginExists(caller.user(), sent.phoneLogin()));
    }
    return PhoneRules.timeZone(sent.localGmt())
        ? Optional.empty()
        : Optional.of(new AddPhoneResult.BadTimezone(caller.user(), sent.localGmt()));
  }

  private AddPhoneResult added(Caller caller, NewPhone phone) {
    if (!phones.add(phone)) {
      return exists(caller, phone);
    }
    phoneChanges.made(
        caller,
        AdminEvent.Type.ADD,
        "ADD",
        phone.extension(),
        phone.serverIp(),
        "login='" + phone.login() + "'");
    return new AddPhoneResult.Added(
        caller.user(),
        phone.extension(),
        phone.serverIp(),
        phone.protocol(),
        phone.dialplanNumber());
  }

  private static AddPhoneResult exists(Caller caller, NewPhone phone) {
    return new AddPhoneResult.Exists(caller.user(), phone.serverIp(), phone.extension());
  }

  private static AddPhoneResult missingFields(Caller caller, AddPhoneCommand sent) {
    return new AddPhoneResult.MissingFields(
        caller.user(),
        sent.extension(),
        sent.dialplanNumber(),
        sent.voicemailId(),
        sent.phoneLogin(),
        sent.phonePass(),
        sent.serverIp(),
        sent.protocol(),
        sent.registrationPassword(),
        sent.phoneFullName(),
        sent.localGmt(),
        sent.outboundCid(),
        Masked.of(sent.phonePass()),
        Masked.of(sent.registrationPassword()));
  }
}
