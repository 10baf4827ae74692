package com.dialer360.fakes;

import com.dialer360.access.ViewableGroups;
import com.dialer360.field.Changes;
import com.dialer360.user.ExistingUser;
import com.dialer360.user.NewUser;
import com.dialer360.user.UserNumbers;
import com.dialer360.user.UserPlace;
import com.dialer360.user.UserSetting;
import com.dialer360.user.Users;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Users and their groups; texts are compared without letter case, as by collation. */
public final class InMemoryUsers implements Users, UserNumbers {
  private static final int WIDTH = 20;

  private final Map<Long, Map<UserSetting, String>> rows = new TreeMap<>();
  private final Map<String, Long> ids = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<NewUser> added = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private final Set<String> groups = Set.of("ADMIN", "AGENTS", "RESTRICT");
  private String takenMeanwhile = "";
  private long number = 101;

  /** A user of this level and group. */
  public InMemoryUsers add(String user, int level, String userGroup) {
    Map<UserSetting, String> row = new EnumMap<>(UserSetting.class);
    row.put(UserSetting.AGENT_USER_LEVEL, Integer.toString(level));
    row.put(UserSetting.AGENT_USER_GROUP, userGroup);
    long id = ids.size() + 1L;
    ids.put(user.substring(0, Math.min(WIDTH, user.length())), id);
    rows.put(id, row);
    return this;
  }

  /** Another call takes this name between a look for it and the next row. */
  public void takeJustBeforeAdding(String user) {
    takenMeanwhile = user;
  }

  /** The users that were added. */
  public List<NewUser> added() {
    return List.copyOf(added);
  }

  /** The level of this user; empty when there is none. */
  public Optional<Integer> level(String user) {
    return Optional.ofNullable(ids.get(user))
        .map(rows::get)
        .map(row -> Integer.valueOf(row.get(UserSetting.AGENT_USER_LEVEL)));
  }

  /** Each change: settings with their texts, secrets and all. */
  public List<String> changes() {
    return List.copyOf(changes);
  }

  @Override
  public UserPlace place(String user, String userGroup, ViewableGroups viewable) {
    return new UserPlace(groupSeen(userGroup, viewable), ids.containsKey(user));
  }

  @Override
  public boolean add(NewUser user) {
    if (user.user().equals(takenMeanwhile) || ids.containsKey(user.user())) {
      return false;
    }
    add(user.user(), Integer.parseInt(user.level()), user.userGroup());
    return added.add(user);
  }

  @Override
  public Optional<ExistingUser> held(String user, ViewableGroups viewable) {
    return Optional.ofNullable(ids.get(user))
        .map(
            id ->
                new ExistingUser(
                    id,
                    Integer.parseInt(rows.get(id).get(UserSetting.AGENT_USER_LEVEL)),
                    seen(rows.get(id).get(UserSetting.AGENT_USER_GROUP), viewable)));
  }

  @Override
  public boolean groupSeen(String userGroup, ViewableGroups viewable) {
    return groups.contains(userGroup.toUpperCase(Locale.ROOT)) && seen(userGroup, viewable);
  }

  @Override
  public void change(long userId, Changes<UserSetting> made) {
    made.all().forEach(change -> rows.get(userId).put(change.setting(), change.text()));
    changes.add(
        made.all().stream()
            .map(change -> change.setting() + "=" + change.text())
            .collect(Collectors.joining("|")));
  }

  @Override
  public void delete(long userId) {
    rows.remove(userId);
    ids.values().remove(userId);
  }

  @Override
  public long start() {
    return number;
  }

  @Override
  public void keep(long newNumber) {
    number = newNumber;
  }

  @Override
  public Set<String> takenFrom(long from) {
    return ids.keySet().stream()
        .filter(user -> user.matches("[0-9]+") && Long.parseLong(user) >= from)
        .collect(Collectors.toSet());
  }

  private static boolean seen(String userGroup, ViewableGroups viewable) {
    return viewable.all()
        || userGroup.isEmpty()
        || userGroup.equals("---ALL---")
        || viewable.groups().contains(userGroup.toUpperCase(Locale.ROOT));
  }
}
