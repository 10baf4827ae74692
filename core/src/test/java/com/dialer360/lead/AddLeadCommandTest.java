package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.ParameterEntry;
import com.dialer360.fakes.CallCentre;
import com.dialer360.wiring.Dialer360;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** add_lead.md, "Parameters" and rule 2. */
class AddLeadCommandTest {
  private final AddLeadCommand nothingSent = AddLead.command().build();

  @Test
  void fillsDefaultsWhereNothingWasSent() {
    assertThat(nothingSent.withDefaults())
        .isEqualTo(AddLead.command().gender("U").rank("0").listId("999").phoneCode("1").build());
  }

  @Test
  void keepsWhatWasSent() {
    AddLeadCommand sent =
        AddLead.command().gender("F").rank("5").listId("101").phoneCode("44").build();

    assertThat(sent.withDefaults()).isEqualTo(sent);
  }

  @Test
  void changesTheStateAlone() {
    assertThat(nothingSent.inState("FL"))
        .isEqualTo(
            AddLead.command()
                .details(LeadDetailsBuilder.builder(nothingSent.details()).state("FL").build())
                .build());
  }

  @Test
  void startsWithEveryCheckAndOptionOff() {
    assertThat(nothingSent.dncCheck()).isEqualTo(DncLookup.OFF);
    assertThat(nothingSent.campaignDncCheck()).isEqualTo(DncLookup.OFF);
    assertThat(nothingSent.duplicateCheck()).isEqualTo(DuplicateChecks.of(""));
    assertThat(nothingSent.numberChecks()).isEqualTo(new NumberChecks(false, false, false));
    assertThat(nothingSent.hopper())
        .isEqualTo(new HopperRequest(false, new HopperPriority(0), false));
    assertThat(nothingSent.callback())
        .isEqualTo(new CallbackRequest(false, "", "", CallbackType.ANYONE, "", ""));
    assertThat(nothingSent.values()).isEmpty();
  }

  @Test
  void readsTheParametersOfTheSpec() {
    String spec =
        "phone_number phone_code list_id dnc_check campaign_dnc_check campaign_id duplicate_check"
            + " usacan_prefix_check usacan_areacode_check nanpa_ac_prefix_check tz_method"
            + " lookup_state add_to_hopper hopper_priority hopper_local_call_time_check"
            + " multi_alt_phones custom_fields callback callback_status callback_datetime"
            + " callback_type callback_user callback_comments vendor_lead_code source_id title"
            + " first_name middle_initial last_name address1 address2 address3 city state province"
            + " postal_code country_code date_of_birth alt_phone email security_phrase comments"
            + " owner gender rank entry_list_id lead_id";

    assertThat(
            entry().parameters().stream()
                .map(ParameterEntry::name)
                .collect(Collectors.toUnmodifiableSet()))
        .containsExactlyInAnyOrder(spec.split(" ", -1));
  }

  @Test
  void tellsHelpPagesTheDefaultsOfTheSpec() {
    assertThat(entry().parameters())
        .filteredOn(parameter -> !parameter.fallback().isEmpty())
        .extracting(parameter -> parameter.name() + "=" + parameter.fallback())
        .containsExactlyInAnyOrder(
            "phone_code=1",
            "list_id=999",
            "hopper_priority=0",
            "callback_status=CALLBK",
            "callback_type=ANYONE",
            "gender=U",
            "rank=0",
            "entry_list_id=0");
    assertThat(entry().parameters())
        .filteredOn(ParameterEntry::required)
        .extracting(ParameterEntry::name)
        .containsExactly("phone_number");
  }

  @Test
  void isAWriteThatListRestrictionsBind() {
    assertThat(entry().name()).isEqualTo("add_lead");
    assertThat(entry().effect()).isEqualTo(Effect.WRITE);
    assertThat(entry().listRestricted()).isTrue();
  }

  private static FunctionEntry<AddLeadCommand> entry() {
    try (Dialer360 dialer = new CallCentre().start()) {
      return dialer.part(AddLead.class).entry();
    }
  }
}
