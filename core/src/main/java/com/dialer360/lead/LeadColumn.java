package com.dialer360.lead;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The columns of {p}list that update_lead may write. Source: update_lead.md, "Edited fields". */
public enum LeadColumn {
  USER("user_field", UpdateLeadCommand::userField, Blank.EMPTY),
  LIST_ID("list_id_field", UpdateLeadCommand::listIdField, Blank.NOT_SENT),
  STATUS("status", UpdateLeadCommand::status, Blank.EMPTY),
  VENDOR_LEAD_CODE("vendor_lead_code", c -> c.details().vendorLeadCode(), Blank.EMPTY),
  SOURCE_ID("source_id", c -> c.details().sourceId(), Blank.EMPTY),
  GMT_OFFSET_NOW("gmt_offset_now", UpdateLeadCommand::gmtOffsetNow, Blank.NOT_SENT),
  TITLE("title", c -> c.details().title(), Blank.EMPTY),
  FIRST_NAME("first_name", c -> c.details().firstName(), Blank.EMPTY),
  MIDDLE_INITIAL("middle_initial", c -> c.details().middleInitial(), Blank.EMPTY),
  LAST_NAME("last_name", c -> c.details().lastName(), Blank.EMPTY),
  ADDRESS1("address1", c -> c.details().address1(), Blank.EMPTY),
  ADDRESS2("address2", c -> c.details().address2(), Blank.EMPTY),
  ADDRESS3("address3", c -> c.details().address3(), Blank.EMPTY),
  CITY("city", c -> c.details().city(), Blank.EMPTY),
  STATE("state", c -> c.details().state(), Blank.EMPTY),
  PROVINCE("province", c -> c.details().province(), Blank.EMPTY),
  POSTAL_CODE("postal_code", c -> c.details().postalCode(), Blank.EMPTY),
  COUNTRY_CODE("country_code", c -> c.details().countryCode(), Blank.EMPTY),
  GENDER("gender", UpdateLeadCommand::gender, Blank.EMPTY),
  DATE_OF_BIRTH("date_of_birth", c -> c.details().dateOfBirth(), Blank.ZERO_DATE),
  ALT_PHONE("alt_phone", c -> c.details().altPhone(), Blank.EMPTY),
  EMAIL("email", c -> c.details().email(), Blank.EMPTY),
  SECURITY_PHRASE("security_phrase", c -> c.details().securityPhrase(), Blank.EMPTY),
  COMMENTS("comments", c -> c.details().comments(), Blank.EMPTY),
  RANK("rank", UpdateLeadCommand::rank, Blank.NOT_SENT),
  OWNER("owner", c -> c.details().owner(), Blank.EMPTY),
  CALLED_COUNT("called_count", UpdateLeadCommand::calledCount, Blank.NOT_SENT),
  ENTRY_LIST_ID("", c -> c.customFields() ? "" : c.entryList(), Blank.NOT_SENT),
  PHONE_NUMBER("phone_number", c -> c.updatePhoneNumber() ? c.phoneNumber() : "", Blank.NOT_SENT),
  CALLED_SINCE_LAST_RESET("", c -> c.resetLead() ? "N" : "", Blank.NOT_SENT);

  private final String parameter;
  private final Function<UpdateLeadCommand, String> sent;
  private final Blank blank;

  LeadColumn(String parameter, Function<UpdateLeadCommand, String> sent, Blank blank) {
    this.parameter = parameter;
    this.sent = sent;
    this.blank = blank;
  }

  /** Its name in the database. */
  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the command writes into it; empty when the command leaves it alone. */
  Optional<String> edited(UpdateLeadCommand command) {
    String text = sent.apply(command);
    if (!parameter.isEmpty() && command.blanks(parameter, text)) {
      return blank.stored;
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text.replace("\n", "!N"));
  }

  /** What the word for an empty value stores. */
  private enum Blank {
    EMPTY(Optional.of("")),
    ZERO_DATE(Optional.of("0000-00-00")),
    NOT_SENT(Optional.empty());

    private final Optional<String> stored;

    Blank(Optional<String> stored) {
      this.stored = stored;
    }
  }
}
