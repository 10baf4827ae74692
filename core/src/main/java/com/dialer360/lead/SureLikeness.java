package com.dialer360.lead;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one duplicate check compares of a lead that is to be stored. Two of them can be told apart,
 * or are surely the same, while they are plain: the database compares by a collation, and what it
 * has stored, perhaps cut.
 *
 * @param list as stored; empty where lists do not matter
 * @param values what must be the same
 * @param plain ASCII that fits into its columns
 */
record SureLikeness(DuplicateCheckName check, String list, List<String> values, boolean plain) {
  private static final Pattern STORABLE_LIST = Pattern.compile("[0-9]{1,18}");
  private static final int NAME_WIDTH = 30;
  private static final int TITLE_WIDTH = 4;
  private static final int ALT_PHONE_WIDTH = 12;
  private static final int PHONE_WIDTH = 18;

  /** Whether the database would call two leads the same. */
  enum Relation {
    SAME,
    DIFFERENT,
    UNSURE
  }

  static SureLikeness of(DuplicateCheckName check, AddLeadCommand command) {
    String list = check.scope() == DuplicateSearch.Scope.SYSTEM ? "" : storedList(command.listId());
    LeadDetails details = command.details();
    String phone = command.phoneNumber();
    boolean plainList = list.isEmpty() || STORABLE_LIST.matcher(list).matches();
    return switch (check.sameness()) {
      case PHONE ->
          new SureLikeness(check, list, List.of(phone), plainList && fits(phone, PHONE_WIDTH));
      case TITLE_AND_ALT_PHONE ->
          new SureLikeness(
              check,
              list,
              List.of(details.title(), details.altPhone()),
              plainList
                  && fits(details.title(), TITLE_WIDTH)
                  && fits(details.altPhone(), ALT_PHONE_WIDTH));
      case NAMES_AND_PHONE ->
          new SureLikeness(
              check,
              list,
              List.of(phone, details.firstName(), details.lastName()),
              plainList
                  && fits(phone, PHONE_WIDTH)
                  && fits(details.firstName(), NAME_WIDTH)
                  && fits(details.lastName(), NAME_WIDTH));
    };
  }

  /** The number of a list, without zeros in front. */
  static String storedList(String listId) {
    return STORABLE_LIST.matcher(listId).matches() ? Long.toString(Long.parseLong(listId)) : listId;
  }

  /** How many of these, the first among them, can be told apart without the database. */
  static int leading(List<LeadAddition> all) {
    Set<DuplicateCheckName> asked = asked(all);
    if (asked.isEmpty() || all.size() == 1) {
      return all.size();
    }
    Map<String, List<SureLikeness>> before = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (DuplicateCheckName check : asked) {
        AddLeadCommand command = all.get(i).command();
        SureLikeness likeness = of(check, command);
        List<SureLikeness> alike =
            before.computeIfAbsent(
                check + " " + DuplicateCheck.lockName(check, command), lock -> new ArrayList<>(1));
        if (alike.stream().anyMatch(other -> likeness.relation(other) == Relation.UNSURE)) {
          return i;
        }
        if (!alike.contains(likeness)) {
          alike.add(likeness);
        }
      }
    }
    return all.size();
  }

  /** Every check that one of these asks for, in the order in which they are made. */
  static Set<DuplicateCheckName> asked(List<LeadAddition> all) {
    Set<DuplicateCheckName> asked = EnumSet.noneOf(DuplicateCheckName.class);
    all.forEach(lead -> asked.addAll(lead.command().duplicateCheck().names()));
    return asked;
  }

  Relation relation(SureLikeness other) {
    if (!plain || !other.plain) {
      return Relation.UNSURE;
    }
    if (!values.equals(other.values)) {
      return bare(values).equals(bare(other.values)) ? Relation.UNSURE : Relation.DIFFERENT;
    }
    if (list.equals(other.list)) {
      return Relation.SAME;
    }
    return check.scope() == DuplicateSearch.Scope.LIST ? Relation.DIFFERENT : Relation.UNSURE;
  }

  /** Letters and digits, which no collation passes over. */
  private static List<String> bare(List<String> texts) {
    return texts.stream().map(SureLikeness::bare).toList();
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.chars()
        .filter(Character::isLetterOrDigit)
        .forEach(character -> bare.append((char) Character.toLowerCase(character)));
    return bare.toString();
  }

  private static boolean fits(String text, int width) {
    return text.length() <= width && text.chars().allMatch(character -> character < 128);
  }
}
