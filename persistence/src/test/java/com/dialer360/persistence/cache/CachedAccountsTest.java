package com.dialer360.persistence.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Account;
import com.dialer360.access.Accounts;
import com.dialer360.access.Credentials;
import com.dialer360.access.KeyState;
import com.dialer360.access.LoginState;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CachedAccountsTest {
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-04T05:06:07");
  private static final Credentials RIGHT = new Credentials("6666", "1234");

  private final List<String> asked = new ArrayList<>();
  private final Caches caches = new Caches(Duration.ofHours(1));
  private final CachedAccounts accounts = new CachedAccounts(new Recording(asked), caches);

  @Test
  void aLoginIsKeptWithItsPassword() {
    accounts.loginState(RIGHT);
    accounts.loginState(RIGHT);
    accounts.loginState(new Credentials("6666", "wrong"));

    assertThat(asked).containsExactly("state 1234", "state wrong");
  }

  @Test
  void anAccountIsKept() {
    accounts.account("6666");
    accounts.account("6666");
    accounts.account("7777");

    assertThat(asked).containsExactly("account 6666", "account 7777");
  }

  @Test
  void aKeyIsKeptUntilUsersOrKeysChange() {
    accounts.keyState("1");
    accounts.keyState("1");
    accounts.keyState("2");
    accounts.forget();
    accounts.keyState("1");

    assertThat(asked).containsExactly("key 1", "key 2", "key 1");
  }

  @Test
  void whateverIsWrittenIsReadBack() {
    accounts.loginState(RIGHT);
    accounts.loginFailed("6666", "10.1.2.3");
    accounts.loginState(RIGHT);
    accounts.failuresStartAgain("6666", NOW, "10.1.2.3");
    accounts.loginState(RIGHT);
    accounts.loginSucceeded("6666", NOW, "10.1.2.3");
    accounts.loginState(RIGHT);

    assertThat(asked)
        .containsExactly(
            "state 1234", "failed", "state 1234", "again", "state 1234", "succeeded", "state 1234");
  }

  @Test
  void whatIsFlushedIsAskedAgain() {
    accounts.loginState(RIGHT);
    accounts.account("6666");
    caches.flush();
    accounts.loginState(RIGHT);
    accounts.account("6666");

    assertThat(asked).containsExactly("state 1234", "account 6666", "state 1234", "account 6666");
  }

  @Test
  void whatWasReadBeforeUsersChangedIsReadAgain() {
    accounts.loginState(RIGHT);
    accounts.account("6666");
    accounts.forget();
    accounts.loginState(RIGHT);
    accounts.account("6666");

    assertThat(asked).containsExactly("state 1234", "account 6666", "state 1234", "account 6666");
  }

  @Test
  void whatIsBeingReadWhileUsersChangeIsNotKept() {
    Recording changing = new Recording(asked, new ArrayList<>());
    CachedAccounts slow = new CachedAccounts(changing, caches);
    changing.meanwhile().add(slow::forget);

    slow.account("6666");
    slow.account("6666");

    assertThat(asked).containsExactly("account 6666", "account 6666");
  }

  private record Recording(List<String> asked, List<Runnable> meanwhile) implements Accounts {
    Recording(List<String> asked) {
      this(asked, List.of());
    }

    @Override
    public Optional<LoginState> loginState(Credentials credentials) {
      asked.add("state " + credentials.pass());
      return Optional.empty();
    }

    @Override
    public Optional<KeyState> keyState(String id) {
      asked.add("key " + id);
      return Optional.empty();
    }

    @Override
    public Optional<Account> account(String user) {
      asked.add("account " + user);
      meanwhile.forEach(Runnable::run);
      return Optional.empty();
    }

    @Override
    public void loginSucceeded(String user, LocalDateTime now, String address) {
      asked.add("succeeded");
    }

    @Override
    public void loginFailed(String user, String address) {
      asked.add("failed");
    }

    @Override
    public void failuresStartAgain(String user, LocalDateTime now, String address) {
      asked.add("again");
    }
  }
}
