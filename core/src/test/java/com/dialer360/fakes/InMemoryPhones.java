package com.dialer360.fakes;

import com.dialer360.access.ViewableGroups;
import com.dialer360.field.Change;
import com.dialer360.field.Changes;
import com.dialer360.phone.ConfFiles;
import com.dialer360.phone.NewPhone;
import com.dialer360.phone.PhoneLogins;
import com.dialer360.phone.PhonePlace;
import com.dialer360.phone.PhoneSetting;
import com.dialer360.phone.PhoneSight;
import com.dialer360.phone.Phones;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phones and their servers; texts are compared without letter case, as by collation. */
public final class InMemoryPhones implements Phones, PhoneLogins, ConfFiles {
  private static final Set<String> SERVERS = Set.of("10.10.10.15", "10.10.10.16");

  private final Map<String, NewPhone> rows = new LinkedHashMap<>();
  private final Set<String> rebuilt = new LinkedHashSet<>();
  private final List<String> changes = new ArrayList<>();
  private final InMemoryPhoneAliases aliases;
  private String takenMeanwhile = "";

  public InMemoryPhones(InMemoryPhoneAliases aliases) {
    this.aliases = aliases;
  }

  /** A phone of this server, which all groups may see. */
  public InMemoryPhones add(String extension, String serverIp, String login) {
    return add(extension, serverIp, login, "---ALL---");
  }

  public InMemoryPhones add(String extension, String serverIp, String login, String userGroup) {
    add(
        new NewPhone(
            extension, "", "", login, "", serverIp, "SIP", "", "", "", "", "", "", userGroup));
    return this;
  }

  /** Another call takes this extension between a look for it and the next row. */
  public void takeJustBeforeAdding(String extension) {
    takenMeanwhile = extension;
  }

  public List<NewPhone> rows() {
    return List.copyOf(rows.values());
  }

  /** The phone of this extension, wherever it is. */
  public Optional<NewPhone> find(String extension) {
    return rows.values().stream().filter(phone -> phone.extension().equals(extension)).findFirst();
  }

  /** Each change: extension, server, and the settings with their texts, secrets and all. */
  public List<String> changes() {
    return List.copyOf(changes);
  }

  /** The servers that were asked for new configuration files. */
  public Set<String> rebuilt() {
    return Set.copyOf(rebuilt);
  }

  @Override
  public PhonePlace place(String extension, String serverIp, String login) {
    return new PhonePlace(
        SERVERS.contains(serverIp),
        rows.containsKey(key(extension, serverIp)),
        rows.values().stream().anyMatch(phone -> phone.login().equalsIgnoreCase(login)));
  }

  @Override
  public boolean add(NewPhone phone) {
    return !phone.extension().equals(takenMeanwhile)
        && rows.putIfAbsent(key(phone.extension(), phone.serverIp()), phone) == null;
  }

  @Override
  public PhoneSight sight(String extension, String serverIp, ViewableGroups groups) {
    return new PhoneSight(
        SERVERS.contains(serverIp),
        Optional.ofNullable(rows.get(key(extension, serverIp)))
            .map(NewPhone::userGroup)
            .filter(
                group ->
                    groups.all()
                        || group.isEmpty()
                        || group.equals("---ALL---")
                        || groups.groups().contains(group))
            .isPresent());
  }

  @Override
  public boolean anotherHasLogin(String extension, String serverIp, String login) {
    return rows.entrySet().stream()
        .filter(row -> !row.getKey().equals(key(extension, serverIp)))
        .anyMatch(row -> row.getValue().login().equalsIgnoreCase(login));
  }

  @Override
  public void change(String extension, String serverIp, Changes<PhoneSetting> made) {
    List<String> texts = new ArrayList<>();
    for (Change<PhoneSetting> change : made.all()) {
      texts.add(change.setting() + "=" + change.text());
    }
    changes.add(extension + "|" + serverIp + "|" + String.join("|", texts));
  }

  @Override
  public void delete(String extension, String serverIp) {
    rows.remove(key(extension, serverIp));
  }

  @Override
  public void rebuild(String serverIp) {
    rebuilt.add(serverIp);
  }

  @Override
  public Optional<String> firstUnknown(Collection<String> wanted) {
    return wanted.stream()
        .filter(
            login ->
                rows.values().stream().noneMatch(phone -> phone.login().equalsIgnoreCase(login)))
        .findFirst();
  }

  @Override
  public boolean isPhoneOrAlias(String login) {
    return firstUnknown(List.of(login)).isEmpty() || aliases.exists(login);
  }

  private static String key(String extension, String serverIp) {
    return extension.toLowerCase(Locale.ROOT) + "|" + serverIp;
  }
}
