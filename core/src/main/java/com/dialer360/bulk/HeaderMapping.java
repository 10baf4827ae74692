package com.dialer360.bulk;

import com.dialer360.catalogue.ParameterEntry;
import com.dialer360.lead.AddLead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which column of a file is which parameter of add_lead: as the caller says, else by its name, else
 * by what such columns are called as a rule.
 *
 * @param headers names of the columns, as they stand in the file
 * @param fields the parameter of each column; empty for one that is left out
 */
public record HeaderMapping(List<String> headers, List<Optional<String>> fields) {
  private static final String PHONE = "phone_number";

  /** Other names, without spaces and punctuation, in small letters. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("phone", PHONE),
          Map.entry("phone1", PHONE),
          Map.entry("phoneno", PHONE),
          Map.entry("primaryphone", PHONE),
          Map.entry("mainphone", PHONE),
          Map.entry("homephone", PHONE),
          Map.entry("telephone", PHONE),
          Map.entry("telephonenumber", PHONE),
          Map.entry("tel", PHONE),
          Map.entry("number", PHONE),
          Map.entry("countrycallingcode", "phone_code"),
          Map.entry("dialcode", "phone_code"),
          Map.entry("dialingcode", "phone_code"),
          Map.entry("phone2", "alt_phone"),
          Map.entry("alternatephone", "alt_phone"),
          Map.entry("altphonenumber", "alt_phone"),
          Map.entry("secondaryphone", "alt_phone"),
          Map.entry("workphone", "alt_phone"),
          Map.entry("mobile", "alt_phone"),
          Map.entry("mobilephone", "alt_phone"),
          Map.entry("cell", "alt_phone"),
          Map.entry("cellphone", "alt_phone"),
          Map.entry("salutation", "title"),
          Map.entry("prefix", "title"),
          Map.entry("first", "first_name"),
          Map.entry("fname", "first_name"),
          Map.entry("firstname", "first_name"),
          Map.entry("givenname", "first_name"),
          Map.entry("forename", "first_name"),
          Map.entry("mi", "middle_initial"),
          Map.entry("middle", "middle_initial"),
          Map.entry("middlename", "middle_initial"),
          Map.entry("last", "last_name"),
          Map.entry("lname", "last_name"),
          Map.entry("surname", "last_name"),
          Map.entry("familyname", "last_name"),
          Map.entry("address", "address1"),
          Map.entry("street", "address1"),
          Map.entry("streetaddress", "address1"),
          Map.entry("addressline1", "address1"),
          Map.entry("addressline2", "address2"),
          Map.entry("addressline3", "address3"),
          Map.entry("town", "city"),
          Map.entry("county", "province"),
          Map.entry("region", "state"),
          Map.entry("zip", "postal_code"),
          Map.entry("zipcode", "postal_code"),
          Map.entry("postcode", "postal_code"),
          Map.entry("country", "country_code"),
          Map.entry("sex", "gender"),
          Map.entry("dob", "date_of_birth"),
          Map.entry("birthday", "date_of_birth"),
          Map.entry("birthdate", "date_of_birth"),
          Map.entry("emailaddress", "email"),
          Map.entry("mail", "email"),
          Map.entry("comment", "comments"),
          Map.entry("note", "comments"),
          Map.entry("notes", "comments"),
          Map.entry("leadcode", "vendor_lead_code"),
          Map.entry("externalid", "vendor_lead_code"),
          Map.entry("vendorid", "vendor_lead_code"),
          Map.entry("source", "source_id"),
          Map.entry("leadsource", "source_id"));

  public HeaderMapping {
    headers = List.copyOf(headers);
    fields = List.copyOf(fields);
  }

  /**
   * The mapping of these columns.
   *
   * @param given parameter by column, which the caller says; an empty one leaves the column out
   * @param customFields a column that is no parameter is a custom field of its name
   * @throws IllegalArgumentException with one sentence, when there is no such column or parameter,
   *     or no phone number
   */
  public static HeaderMapping of(
      List<String> headers, Map<String, String> given, boolean customFields) {
    Set<String> parameters =
        AddLead.ENTRY.parameters().stream().map(ParameterEntry::name).collect(Collectors.toSet());
    given.forEach((header, field) -> check(headers, header, field, parameters, customFields));
    Set<String> taken = new HashSet<>(given.values());
    Map<String, String> named = new HashMap<>(given);
    headers.stream()
        .filter(header -> !named.containsKey(header) && parameters.contains(header))
        .filter(taken::add)
        .forEach(header -> named.put(header, header));
    headers.stream()
        .filter(header -> !named.containsKey(header))
        .forEach(
            header ->
                guess(header, parameters)
                    .filter(taken::add)
                    .or(() -> customFields ? Optional.of(header) : Optional.empty())
                    .ifPresent(field -> named.put(header, field)));
    if (!named.containsValue(PHONE)) {
      throw new IllegalArgumentException(
          "no column looks like a phone number among " + headers + ": say which one it is");
    }
    List<Optional<String>> fields = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (String header : headers) {
      fields.add(
          Optional.ofNullable(named.get(header))
              .filter(field -> !field.isEmpty())
              .filter(used::add));
    }
    return new HeaderMapping(headers, fields);
  }

  private static void check(
      List<String> headers,
      String header,
      String field,
      Set<String> parameters,
      boolean customFields) {
    if (!headers.contains(header)) {
      throw new IllegalArgumentException("no column is called " + header + " among " + headers);
    }
    if (!field.isEmpty() && !parameters.contains(field) && !customFields) {
      throw new IllegalArgumentException("add_lead has no parameter " + field);
    }
  }

  private static Optional<String> guess(String header, Set<String> parameters) {
    String words = header.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    String name = words.replaceAll("^_|_$", "");
    return parameters.contains(name)
        ? Optional.of(name)
        : Optional.ofNullable(OTHER_NAMES.get(name.replace("_", "")));
  }

  /** The columns that are left out. */
  public List<String> leftOut() {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      if (fields.get(i).isEmpty()) {
        unknown.add(headers.get(i));
      }
    }
    return unknown;
  }
}
