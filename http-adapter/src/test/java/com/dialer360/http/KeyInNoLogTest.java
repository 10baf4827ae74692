package com.dialer360.http;

import static com.dialer360.http.RunningServer.API;
import static com.dialer360.http.RunningServer.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.dialer360.access.BearerKey;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** No secret of a key gets into the program's own log, or into what the API log keeps. */
class KeyInNoLogTest {
  private static final BearerKey KEY = FakeCentre.KEY;

  private final RunningServer server = RunningServer.start();
  private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
  private final Logger ours = (Logger) LoggerFactory.getLogger("com.dialer360");

  @BeforeEach
  void listen() {
    appender.start();
    ours.setLevel(Level.TRACE);
    ours.addAppender(appender);
  }

  @AfterEach
  void stop() {
    ours.detachAppender(appender);
    ours.setLevel(null);
    server.close();
  }

  @Test
  void theSecretIsInNoLogWhateverBecomesOfTheCall() {
    String header = "Bearer " + KEY.token();
    String call = "?source=test&function=add_lead&key=" + KEY.token();
    server.get(API + call, "Authorization", header);
    server.post(
        API + "?source=test&function=add_lead",
        FORM,
        "comments=" + KEY.token(),
        "Authorization",
        header);
    server.centre.lead.does(
        () -> {
          throw new IllegalStateException("of the inside");
        });
    String failed = server.get(API + call, "Authorization", header).body();

    assertThat(failed).startsWith("ERROR: INTERNAL ERROR").doesNotContain(KEY.secret());
    assertThat(server.centre.logged).hasSize(2);
    assertThat(server.centre.logged.toString())
        .contains("key=d360_0123456789ab_XXXX", "comments=d360_0123456789ab_XXXX")
        .doesNotContain(KEY.secret());
    List<ILoggingEvent> events = List.copyOf(appender.list);
    assertThat(events).isNotEmpty();
    assertThat(events)
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(message -> message.contains(KEY.secret()));
  }
}
