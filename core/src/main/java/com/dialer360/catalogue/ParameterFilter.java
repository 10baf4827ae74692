package com.dialer360.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which characters of a parameter are kept, while system_settings.use_non_latin is 0. Source:
 * common.md, "Parameter filters"; the constants stand in the order of its table.
 */
enum ParameterFilter {
  WORD(
      Keeps.ALNUM + "-_",
      "user pass function campaign_id duplicate_check search_method user_field agent_pass"
          + " agent_user_group phone_login phone_pass extension registration_password phone_context"
          + " script am_message drop_inbound_group expiration_date local_call_time dial_method"
          + " field_name lead_filter_id tz_method alias_id callback_status callback_user"
          + " admin_user_group did_route record_call exten_context"),
  ALNUM(
      Keeps.ALNUM, "source format middle_initial custom_fields protocol call_id outbound_alt_cid"),
  DIGITS(
      Keeps.DIGITS,
      "list_id list_id_field entry_list_id force_entry_list_id lead_id phone_code session_id rank"
          + " records called_count agent_user_level hotkeys_active voicemail_id outbound_cid"
          + " caller_id_number campaign_grade camp_rg_only campaign_vdad_exten hopper_level"
          + " dial_timeout agent_choose_ingroups agent_choose_blended closer_default_blended"
          + " phone_ring_timeout file_download DB"),
  CAPITALS(
      Keeps.CAPITALS,
      "active dnc_check campaign_dnc_check add_to_hopper hopper_local_call_time_check"
          + " insert_if_not_found search_location no_update delete_lead reset_lead"
          + " update_phone_number reset_list delete_list delete_leads usacan_areacode_check"
          + " usacan_prefix_check nanpa_ac_prefix_check lookup_state delete_phone delete_alias"
          + " delete_user callback callback_type time_format detail type show_sub_status"
          + " country_code gender"),
  YES_NO("NY", "reset_hopper"),
  ONE_OR_YES("1Y", "status_breakdown show_percentages"),
  LETTERS(Keeps.LETTERS, "stage delete_vm_after_email"),
  DATE(
      Keeps.DIGITS + "-",
      "date_of_birth hopper_priority wrapup_seconds_override query_date end_date"),
  TIME(Keeps.DIGITS + ":", "query_time end_time"),
  RANK(Keeps.DIGITS + "-_", "reset_time campaign_rank"),
  ADDRESS(Keeps.DIGITS + ".", "server_ip auto_dial_level adaptive_maximum_level"),
  SIGNED_DECIMAL(Keeps.DIGITS + ".-", "local_gmt"),
  OFFSET(Keeps.DIGITS + ".-_", "gmt_offset_now"),
  DIGIT_LIST(Keeps.DIGITS + ",", "phone_number did_ids"),
  DATE_TIME(Keeps.DIGITS + "-_:+ ", "datetime_start datetime_end"),
  ALIAS_ID(Keeps.ALNUM + "_", "group_alias_id"),
  ALIAS_NAME(Keeps.ALNUM + "_-+ ", "group_alias_name caller_id_name"),
  DIAL_STRING(Keeps.ALNUM + "*#", "dialplan_number"),
  MAILBOX(Keeps.ALNUM + "*#._", "voicemail_ext"),
  DID(Keeps.ALNUM + ":+*#._", "did_pattern"),
  DID_LIST(Keeps.ALNUM + ":+*#._,", "did_patterns"),
  WORD_LIST(Keeps.ALNUM + "-_,", "phone_logins users categories"),
  BAR_LIST(Keeps.ALNUM + "-_|", "group"),
  BAR_AND_COMMA_LIST(Keeps.ALNUM + "-_|,", "user_groups in_groups campaigns"),
  UNIQUE_ID(Keeps.ALNUM + "._- ", "uniqueid"),
  DESCRIPTION(
      Keeps.ALNUM + "._-, ", "campaign_name statuses did_description filter_clean_cid_number"),
  FULL_NAME(Keeps.ALNUM + "._-+ ", "phone_full_name"),
  TEXT(
      Keeps.TEXT,
      "agent_full_name custom_one custom_two custom_three custom_four custom_five alias_name"
          + " callback_datetime callback_comments"),
  LIST_NAME(Keeps.TEXT + "?&", "list_name"),
  WEB_ADDRESS(Keeps.TEXT + "?&%=", "web_form_address web_form_address_two"),
  STATE(Keeps.ALNUM + "- ", "state"),
  TITLE(Keeps.ALNUM + "-_.' ", "title"),
  NAME(Keeps.ALNUM + "-_.'+ ", Plus.SPACE, "first_name last_name alt_phone province"),
  POSTAL_CODE(Keeps.ALNUM + "-'+ ", Plus.SPACE, "postal_code"),
  LEAD_TEXT(Keeps.TEXT + "'", Plus.SPACE, "address1 address2 address3 city security_phrase owner"),
  EMAIL(Keeps.TEXT + "'%", Plus.SPACE, "email"),
  ALTERNATE_PHONES(Keeps.ALNUM + "-_!:+ ", Plus.SPACE, "multi_alt_phones"),
  NO_SEMICOLON_NO_HASH(new Drops(";#"), Plus.SPACE, "vendor_lead_code source_id comments"),
  EVERYTHING(
      new Drops(""),
      Plus.STAYS,
      "agent_user status date header web_form_address_three ingroups phone_extension");

  private static final Map<String, ParameterFilter> BY_PARAMETER =
      Arrays.stream(values())
          .flatMap(filter -> filter.parameters().map(name -> Map.entry(name, filter)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final Rule keep;
  private final Plus plus;
  private final String parameters;

  ParameterFilter(String kept, String parameters) {
    this(kept, Plus.STAYS, parameters);
  }

  ParameterFilter(String kept, Plus plus, String parameters) {
    this(new Keeps(kept), plus, parameters);
  }

  ParameterFilter(Rule keep, Plus plus, String parameters) {
    this.keep = keep;
    this.plus = plus;
    this.parameters = parameters;
  }

  /** The filter of this parameter; a parameter that the table does not name loses nothing. */
  static ParameterFilter of(String parameter) {
    return BY_PARAMETER.getOrDefault(parameter, EVERYTHING);
  }

  /** What stays of this value. */
  String apply(String value) {
    String kept = keep.apply(value);
    return plus == Plus.SPACE ? kept.replace('+', ' ') : kept;
  }

  /** A regular expression of the values that lose nothing; empty when all do not. */
  Optional<String> pattern() {
    return keep.pattern();
  }

  /** What values that lose nothing are made of: digits, letters, or characters of any kind. */
  String unit() {
    return switch (this) {
      case DIGITS, DIGIT_LIST -> "digits";
      case CAPITALS -> "letters";
      default -> "characters";
    };
  }

  private Stream<String> parameters() {
    return Arrays.stream(parameters.split(" "));
  }

  /** What becomes of a literal plus, sent as {@code %2B}. */
  private enum Plus {
    STAYS,
    SPACE
  }

  private interface Rule extends UnaryOperator<String> {
    Optional<String> pattern();
  }

  /** Drops the listed characters. */
  private record Drops(String characters) implements Rule {
    @Override
    public String apply(String value) {
      String left = value;
      for (int i = 0; i < characters.length(); i++) {
        left = left.replace(characters.substring(i, i + 1), "");
      }
      return left;
    }

    @Override
    public Optional<String> pattern() {
      return characters.isEmpty() ? Optional.empty() : Optional.of("^[^" + characters + "]*$");
    }
  }

  /** Keeps the listed characters, all of them ASCII. */
  private static final class Keeps implements Rule {
    static final String DIGITS = "0123456789";
    static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static final String LETTERS = CAPITALS + "abcdefghijklmnopqrstuvwxyz";
    static final String ALNUM = DIGITS + LETTERS;
    static final String TEXT = ALNUM + "-_.:/@+ ";

    private static final List<Map.Entry<String, String>> RANGES =
        List.of(
            Map.entry(DIGITS, "0-9"),
            Map.entry(CAPITALS, "A-Z"),
            Map.entry(LETTERS.substring(CAPITALS.length()), "a-z"));

    private final boolean[] kept = new boolean[128];

    private final String characters;

    Keeps(String characters) {
      this.characters = characters;
      for (byte character : characters.getBytes(StandardCharsets.US_ASCII)) {
        kept[character] = true;
      }
    }

    @Override
    public Optional<String> pattern() {
      String ranges = characters.replace("-", "\\-");
      for (Map.Entry<String, String> range : RANGES) {
        ranges = ranges.replace(range.getKey(), range.getValue());
      }
      return Optional.of("^[" + ranges + "]*$");
    }

    @Override
    public String apply(String value) {
      StringBuilder result = new StringBuilder(value.length());
      for (int i = 0; i < value.length(); i++) {
        char character = value.charAt(i);
        if (character < kept.length && kept[character]) {
          result.append(character);
        }
      }
      return result.length() == value.length() ? value : result.toString();
    }
  }
}
