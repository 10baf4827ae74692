package com.dialer360.http.packaging;

import com.dialer360.configuration.ConfigurationKey;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must be true of our image: no container engine is needed to see it. */
final class DockerfileRules {
  private static final Pattern PINNED =
      Pattern.compile("\\S+(:[^:/@\\s]*[0-9]+\\.[0-9]+\\.[0-9]+[^:/@\\s]*|@sha256:[0-9a-f]{64})");
  private static final Pattern PLAIN_USER = Pattern.compile("[1-9][0-9]*(:[1-9][0-9]*)?");
  private static final Pattern SECRET = Pattern.compile("(?i).*(pass|secret|token|credential).*");
  private static final Pattern FETCHED =
      Pattern.compile("(?i).*\\b(curl|wget|apt-get|apk|yum|sudo|chmod 777)\\b.*");

  private final String products;

  /**
   * @param products the build's configuration, which says what it makes
   */
  DockerfileRules(String products) {
    this.products = products;
  }

  /** What is wrong with this one. */
  List<String> complaints(Dockerfile file) {
    List<String> complaints = new ArrayList<>();
    if (file.all("FROM").isEmpty()
        || !file.all("FROM").stream().allMatch(base -> PINNED.matcher(base).matches())) {
      complaints.add("the base image is not pinned");
    }
    if (file.last("USER").filter(user -> PLAIN_USER.matcher(user).matches()).isEmpty()) {
      complaints.add("it runs as root, or as a user without a number");
    }
    if (file.last("HEALTHCHECK")
        .filter(
            check -> check.contains("CMD ") && isList(check.substring(check.indexOf("CMD ") + 4)))
        .isEmpty()) {
      complaints.add("it has no health check that runs without a shell");
    }
    if (file.last("ENTRYPOINT").filter(DockerfileRules::isList).isEmpty()) {
      complaints.add("its entry point needs a shell, which does not pass signals on");
    }
    if (!file.all("ADD").isEmpty()
        || file.all("COPY").isEmpty()
        || !file.all("COPY").stream().allMatch(this::isProduct)) {
      complaints.add("it takes in what the build does not make");
    }
    if (file.variables().stream()
        .anyMatch(variable -> SECRET.matcher(variable.split("=", 2)[0]).matches())) {
      complaints.add("it holds a secret");
    }
    if (!settingNames().containsAll(settings(file))) {
      complaints.add("it sets what is no setting");
    }
    if (!file.all("EXPOSE").stream()
        .map("DIALER360_HTTP_PORT="::concat)
        .toList()
        .equals(ports(file))) {
      complaints.add("it exposes another port than it listens on");
    }
    if (!file.variables().contains("DIALER360_HTTP_HOST=0.0.0.0")) {
      complaints.add("it listens where nobody outside can call");
    }
    if (file.variables().stream()
        .filter(variable -> variable.startsWith("DIALER360_DATA_DIR="))
        .noneMatch(variable -> file.all("VOLUME").contains(variable.split("=", 2)[1]))) {
      complaints.add("its data is lost with it");
    }
    if (file.all("RUN").stream().anyMatch(command -> FETCHED.matcher(command).matches())) {
      complaints.add("it fetches what is not pinned");
    }
    return complaints;
  }

  private boolean isProduct(String copy) {
    String source = copy.split("\\s+", -1)[0];
    return source.startsWith("target/")
        && products.contains(source.replace("target/", "${project.build.directory}/"));
  }

  private static List<String> ports(Dockerfile file) {
    return file.variables().stream()
        .filter(variable -> variable.startsWith("DIALER360_HTTP_PORT="))
        .toList();
  }

  private static Set<String> settings(Dockerfile file) {
    return file.variables().stream()
        .map(variable -> variable.split("=", 2)[0])
        .filter(name -> name.toUpperCase(Locale.ROOT).startsWith("DIALER360"))
        .collect(Collectors.toSet());
  }

  private static Set<String> settingNames() {
    return Arrays.stream(ConfigurationKey.values())
        .map(ConfigurationKey::inEnvironment)
        .collect(Collectors.toSet());
  }

  private static boolean isList(String text) {
    try {
      return new ObjectMapper().readTree(text).isArray();
    } catch (JsonProcessingException e) {
      return false;
    }
  }
}
