package com.dialer360.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the table "Parameter filters" of common.md, with use_non_latin 0. */
class ParameterFilterTest {
  private static final String ASCII =
      IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining());
  private static final String EVERYTHING = ASCII + "\t\né😀";

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final Map<String, String> SHORT =
      Map.of("digits", "0123456789", "capitals", LETTERS.substring(0, 26), "letters", LETTERS);

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      textBlock =
"""
digits letters - _      ~ user pass function campaign_id duplicate_check search_method user_field agent_pass agent_user_group phone_login phone_pass extension registration_password phone_context script am_message drop_inbound_group expiration_date local_call_time dial_method field_name lead_filter_id tz_method alias_id callback_status callback_user admin_user_group did_route record_call exten_context
digits letters          ~ source format middle_initial custom_fields protocol call_id outbound_alt_cid
digits                  ~ list_id list_id_field entry_list_id force_entry_list_id lead_id phone_code session_id rank records called_count agent_user_level hotkeys_active voicemail_id outbound_cid caller_id_number campaign_grade camp_rg_only campaign_vdad_exten hopper_level dial_timeout agent_choose_ingroups agent_choose_blended closer_default_blended phone_ring_timeout file_download DB
capitals                ~ active dnc_check campaign_dnc_check add_to_hopper hopper_local_call_time_check insert_if_not_found search_location no_update delete_lead reset_lead update_phone_number reset_list delete_list delete_leads usacan_areacode_check usacan_prefix_check nanpa_ac_prefix_check lookup_state delete_phone delete_alias delete_user callback callback_type time_format detail type show_sub_status country_code gender
N Y                     ~ reset_hopper
1 Y                     ~ status_breakdown show_percentages
letters                 ~ stage delete_vm_after_email
digits -                ~ date_of_birth hopper_priority wrapup_seconds_override query_date end_date
digits :                ~ query_time end_time
digits - _              ~ reset_time campaign_rank
digits .                ~ server_ip auto_dial_level adaptive_maximum_level
digits . -              ~ local_gmt
digits . - _            ~ gmt_offset_now
digits ,                ~ phone_number did_ids
digits - _ : + space    ~ datetime_start datetime_end
digits letters _        ~ group_alias_id
digits letters _ - + space        ~ group_alias_name caller_id_name
digits letters * #      ~ dialplan_number
digits letters * # . _  ~ voicemail_ext
digits letters : + * # . _        ~ did_pattern
digits letters : + * # . _ ,      ~ did_patterns
digits letters - _ ,    ~ phone_logins users categories
digits letters - _ |    ~ group
digits letters - _ | ,  ~ user_groups in_groups campaigns
digits letters . _ - space        ~ uniqueid
digits letters . _ - , space      ~ campaign_name statuses did_description filter_clean_cid_number
digits letters . _ - + space      ~ phone_full_name
digits letters - _ . : / @ + space      ~ agent_full_name custom_one custom_two custom_three custom_four custom_five alias_name callback_datetime callback_comments
digits letters - _ . : / @ + space ? &  ~ list_name
digits letters - _ . : / @ + space ? & % =  ~ web_form_address web_form_address_two
digits letters - space  ~ state
digits letters - _ . ' space      ~ title
digits letters - _ . ' + space    ~ first_name last_name alt_phone province
digits letters - ' + space        ~ postal_code
digits letters - _ . : / @ ' + space    ~ address1 address2 address3 city security_phrase owner
digits letters - _ . : / @ ' + space %  ~ email
digits letters - _ ! : + space    ~ multi_alt_phones
""")
  void keepsWhatItsRowNames(String kept, String parameters) {
    Set<Integer> characters =
        Arrays.stream(kept.split(" +"))
            .map(word -> word.equals("space") ? " " : SHORT.getOrDefault(word, word))
            .flatMap(word -> word.chars().boxed())
            .collect(Collectors.toCollection(HashSet::new));
    String expected =
        EVERYTHING
            .chars()
            .filter(characters::contains)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    for (String parameter : parameters.split(" ", -1)) {
      String plus = PLUS_TO_SPACE.contains(parameter) ? expected.replace('+', ' ') : expected;
      assertThat(ParameterFilter.of(parameter).apply(EVERYTHING)).as(parameter).isEqualTo(plus);
    }
  }

  /** The rows with "yes" in the column {@code +} to space. */
  private static final Set<String> PLUS_TO_SPACE =
      Set.of(
          "first_name",
          "last_name",
          "alt_phone",
          "province",
          "postal_code",
          "address1",
          "address2",
          "address3",
          "city",
          "security_phrase",
          "owner",
          "email",
          "multi_alt_phones");

  @ParameterizedTest
  @ValueSource(strings = {"vendor_lead_code", "source_id", "comments"})
  void keepsEverythingButSemicolonAndHashInTextsOfTheLead(String parameter) {
    assertThat(ParameterFilter.of(parameter).apply("a+b;c#d\"'\\é😀\n"))
        .isEqualTo("a bcd\"'\\é😀\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agent_user",
        "status",
        "date",
        "header",
        "web_form_address_three",
        "ingroups",
        "phone_extension",
        // in no row of the table: it may be named after a custom field
        "favorite_color"
      })
  void keepsEverythingOfTheseParameters(String parameter) {
    assertThat(ParameterFilter.of(parameter).apply(EVERYTHING)).isEqualTo(EVERYTHING);
  }

  @Test
  void removesLowerCaseInsteadOfRaisingIt() {
    assertThat(ParameterFilter.of("dnc_check").apply("yY")).isEqualTo("Y");
  }

  @Test
  void tellsParametersApartByLetterCase() {
    assertThat(ParameterFilter.of("List_Id").apply("a1")).isEqualTo("a1");
  }

  @Test
  void leavesAnEmptyTextEmpty() {
    assertThat(ParameterFilter.of("list_id").apply("")).isEmpty();
  }
}
