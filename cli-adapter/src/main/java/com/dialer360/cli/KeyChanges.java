package com.dialer360.cli;

import com.dialer360.access.Account;
import com.dialer360.access.ApiKey;
import com.dialer360.access.Caller;
import com.dialer360.access.Occasion;
import com.dialer360.key.CreateKeyResult;
import com.dialer360.key.KeyOrder;
import com.dialer360.key.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes and revokes keys, and tells what became of it. */
final class KeyChanges {
  /** Who is told in the admin log: nobody has logged in. */
  private static final String BY = "cli";

  private final Surroundings surroundings;

  KeyChanges(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Makes a key; as text it stands alone, so that it can be taken by a script. */
  Function<Keys, Answer> create(KeyOptions options) {
    KeyOrder order = options.order();
    return keys -> created(keys.create(by(), order));
  }

  private Answer created(CreateKeyResult result) {
    if (result instanceof CreateKeyResult.Created created) {
      surroundings.err().println("dialer360: keep this key: it cannot be shown again");
      surroundings.err().flush();
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("outcome", "key_created");
      fields.put("kind", "success");
      fields.put("message", created.secret().token());
      fields.putAll(KeyListing.fields(created.key()));
      fields.put("key", created.secret().token());
      return new Answer.Fields("key create", true, List.of(fields));
    }
    return refused("key create", result);
  }

  /** Revokes a key; one that was revoked before stays so. */
  Answer revoke(Keys keys, String id) {
    Optional<ApiKey> revoked = keys.revoke(by(), id);
    if (revoked.isEmpty()) {
      return refused("key revoke", "no_such_key", "no key has the id '" + id + "'");
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("outcome", "key_revoked");
    fields.put("kind", "success");
    fields.put("message", KeyListing.line(revoked.get()));
    fields.putAll(KeyListing.fields(revoked.get()));
    return new Answer.Fields("key revoke", true, List.of(fields));
  }

  private static Caller by() {
    return new Caller(BY, Account.none(), BY, Occasion.embedded());
  }

  private static Answer refused(String command, CreateKeyResult why) {
    if (why instanceof CreateKeyResult.NoSuchUser none) {
      return refused(command, "no_such_user", "there is no user '" + none.user() + "'");
    }
    if (why instanceof CreateKeyResult.UserMayNotLogIn low) {
      return refused(
          command,
          "user_may_not_log_in",
          "the user '" + low.user() + "' is not active, or below level 7");
    }
    if (why instanceof CreateKeyResult.UnknownFunctions unknown) {
      return refused(
          command,
          "unknown_functions",
          "there are no functions " + String.join(", ", unknown.names()));
    }
    return refused(
        command,
        "already_expired",
        "that time is past: " + ((CreateKeyResult.AlreadyExpired) why).expires());
  }

  private static Answer refused(String command, String outcome, String message) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("outcome", outcome);
    fields.put("kind", "error");
    fields.put("message", "ERROR: " + message);
    return new Answer.Fields(command, false, List.of(fields));
  }
}
