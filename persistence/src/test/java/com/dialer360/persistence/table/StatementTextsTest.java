package com.dialer360.persistence.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.campaign.CampaignSetting;
import com.dialer360.field.Change;
import com.dialer360.field.Changes;
import com.dialer360.lead.DuplicateSearch;
import com.dialer360.lead.DuplicateSearch.Sameness;
import com.dialer360.lead.DuplicateSearch.Scope;
import com.dialer360.lead.LeadDetailsBuilder;
import com.dialer360.list.ListSetting;
import com.dialer360.persistence.database.Sessions;
import com.dialer360.phone.PhoneSetting;
import com.dialer360.user.UserSetting;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Values are bound: the text of a statement takes in nothing but the prefix, the number of a table
 * of custom fields, and a column that was looked up before, as a quoted name.
 */
class StatementTextsTest {
  private static final Pattern ALLOWED =
      Pattern.compile("\\$\\{p}|\\bcustom_\\$\\{digits}|`\\$\\{column}`");
  private static final Pattern OF_THE_SERVERS_CLOCK =
      Pattern.compile("(?i)\\b((NOW|SYSDATE|CURDATE|UNIX_TIMESTAMP)\\s*\\(|CURRENT_TIMESTAMP)");

  private static boolean takesInOnlyNames(String statement) {
    return !ALLOWED.matcher(statement).replaceAll("").contains("${");
  }

  @Test
  void everyStatementTakesInOnlyNames() throws Exception {
    List<String> statements = statements();

    assertThat(statements).hasSizeGreaterThan(30).allMatch(StatementTextsTest::takesInOnlyNames);
  }

  @Test
  void noStatementReadsTheServersClockOrEveryColumn() throws Exception {
    assertThat(statements())
        .noneMatch(statement -> OF_THE_SERVERS_CLOCK.matcher(statement).find())
        .noneMatch(statement -> statement.matches("(?is).*SELECT\\s+(\\w+\\.)?\\*.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT a FROM ${p}list WHERE a = '${value}'",
        "SELECT ${column} FROM ${p}list",
        "SELECT a FROM ${table}",
        "SELECT a FROM custom_${listId}",
        "SELECT a FROM mycustom_${digits}",
        "SELECT a FROM ${p}list ORDER BY ${p }"
      })
  void aStatementThatTakesInMoreIsNoticed(String statement) {
    assertThat(takesInOnlyNames(statement)).isFalse();
  }

  private static List<String> statements() throws Exception {
    List<String> statements = new ArrayList<>();
    for (Class<?> type : types()) {
      for (Method method : type.getDeclaredMethods()) {
        statements.addAll(annotated(method));
      }
    }
    for (Sameness sameness : Sameness.values()) {
      for (Scope scope : Scope.values()) {
        statements.add(duplicates(sameness, scope, Optional.empty()));
        statements.add(duplicates(sameness, scope, Optional.of(LocalDateTime.MIN)));
      }
    }
    for (ListSetting setting : ListSetting.values()) {
      statements.add(
          ListChangeStatement.change(
              new Changes<>(List.of(new Change<>(setting, "${text}", false)))));
    }
    for (CampaignSetting setting : CampaignSetting.values()) {
      statements.add(
          CampaignChangeStatement.change(
              new Changes<>(List.of(new Change<>(setting, "${text}", false)))));
    }
    for (PhoneSetting setting : PhoneSetting.values()) {
      statements.add(
          PhoneChangeStatement.change(
              new Changes<>(List.of(new Change<>(setting, "${text}", false)))));
    }
    for (UserSetting setting : UserSetting.values()) {
      statements.add(
          UserChangeStatement.change(
              new Changes<>(List.of(new Change<>(setting, "${text}", false)))));
    }
    return statements;
  }

  private static List<String> annotated(Method method) {
    return Stream.of(
            Stream.of(method.getAnnotationsByType(Select.class)).map(Select::value),
            Stream.of(method.getAnnotationsByType(Insert.class)).map(Insert::value),
            Stream.of(method.getAnnotationsByType(Update.class)).map(Update::value),
            Stream.of(method.getAnnotationsByType(Delete.class)).map(Delete::value))
        .flatMap(texts -> texts)
        .map(text -> String.join(" ", text))
        .toList();
  }

  private static String duplicates(
      Sameness sameness, Scope scope, Optional<LocalDateTime> loadedAfter) {
    return DuplicateStatement.firstDuplicate(
        Map.of(
            "search",
            new DuplicateSearch(
                sameness,
                scope,
                "${phone}",
                "${list}",
                LeadDetailsBuilder.builder().title("${title}").build(),
                loadedAfter)));
  }

  /** All classes of this package and of the one that opens the database. */
  private static List<Class<?>> types() throws IOException, URISyntaxException {
    List<Class<?>> types = new ArrayList<>();
    for (Class<?> one : List.of(LeadsTable.class, Sessions.class)) {
      String name = one.getSimpleName() + ".class";
      Path folder = Path.of(one.getResource(name).toURI()).getParent();
      try (Stream<Path> files = Files.list(folder)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(".class"))
            .map(file -> one.getPackageName() + "." + file.replace(".class", ""))
            .forEach(type -> types.add(load(type)));
      }
    }
    return types;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, StatementTextsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
