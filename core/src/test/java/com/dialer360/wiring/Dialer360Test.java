package com.dialer360.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.access.Admission;
import com.dialer360.access.Caller;
import com.dialer360.access.Credentials;
import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationException;
import com.dialer360.fakes.CallCentre;
import com.dialer360.fakes.FixedSettings;
import com.dialer360.lead.AddLead;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.lead.CallbackRequestBuilder;
import com.dialer360.lead.HopperPriority;
import com.dialer360.lead.HopperRequestBuilder;
import com.dialer360.lead.LeadDetailsBuilder;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.settings.Settings;
import com.dialer360.timezone.GmtOffset;
import com.google.inject.AbstractModule;
import com.google.inject.CreationException;
import com.google.inject.Provides;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The program put together, as an embedding program does it. */
class Dialer360Test {
  private final CallCentre callCentre = new CallCentre();
  private final List<String> events = new ArrayList<>();

  @Test
  void aTypedCallerUsesAFunction() {
    try (Dialer360 dialer = callCentre.start()) {
      Reply<AddLeadResult> reply =
          dialer
              .use(AddLead.class)
              .execute(
                  logIn(dialer), AddLead.command().phoneNumber("7275551111").listId("101").build());

      assertThat(reply.succeeded()).isTrue();
      assertThat(reply.find(AddLeadResult.LeadAdded.class))
          .contains(
              new AddLeadResult.LeadAdded("7275551111", "6666", "101", 1, new GmtOffset("-4")));
      assertThat(callCentre.apiLog.lines())
          .containsExactly("add_lead/SUCCESS/add_lead LEAD HAS BEEN ADDED/7275551111|101|1|-4");
    }
  }

  @Test
  void aCommandIsBuiltFromGroups() {
    try (Dialer360 dialer = callCentre.start()) {
      Reply<AddLeadResult> reply =
          dialer
              .use(AddLead.class)
              .execute(
                  logIn(dialer),
                  AddLead.command()
                      .phoneNumber("7275551111")
                      .campaignId("TESTCAMP")
                      .details(
                          LeadDetailsBuilder.builder(AddLead.command().details())
                              .firstName("Bob")
                              .build())
                      .hopper(
                          HopperRequestBuilder.builder(AddLead.command().hopper())
                              .addToHopper(true)
                              .hopperPriority(new HopperPriority(50))
                              .build())
                      .callback(
                          CallbackRequestBuilder.builder(AddLead.command().callback())
                              .callback(true)
                              .callbackDatetime("NOW")
                              .build())
                      .build());

      assertThat(reply.outcomes())
          .extracting(Object::getClass)
          .isEqualTo(
              List.of(
                  AddLeadResult.LeadAdded.class,
                  AddLeadResult.HopperAdded.class,
                  AddLeadResult.CallbackAdded.class));
      assertThat(callCentre.leads.lead(1).details().firstName()).isEqualTo("Bob");
    }
  }

  @Test
  void aTypedCallerIsCheckedLikeAnyOther() {
    try (Dialer360 dialer = callCentre.start()) {
      Admission admission = dialer.logIn(new Credentials("6666", "1234"), "x");
      Caller caller = ((Admission.Admitted) admission).caller();

      assertThat(
              dialer
                  .use(AddLead.class)
                  .execute(caller, AddLead.command().phoneNumber("7275551111").build())
                  .outcomes())
          .isEqualTo(List.of(new Refusal.InvalidSource("x")));
      assertThat(dialer.logIn(new Credentials("6666", "no"), "test"))
          .isEqualTo(new Admission.Turned(new Refusal.LoginBad("6666", "no")));
    }
  }

  @Test
  void bindingsCanBeOverridden() {
    FixedSettings other = new FixedSettings().nonLatin();
    Dialer360.Builder builder = Dialer360.builder().with(callCentre);

    try (Dialer360 dialer =
            builder.overriddenBy(binder -> binder.bind(Settings.class).toInstance(other)).start();
        Dialer360 unchanged = builder.start()) {
      assertThat(dialer.part(Settings.class)).isSameAs(other);
      assertThat(unchanged.part(Settings.class)).isSameAs(callCentre.settings);
    }
  }

  @Test
  void theClockIsInTheConfiguredZone() {
    Configuration inKolkata =
        Configuration.defaults().with("the test", Map.of("zone", "Asia/Kolkata"));

    try (Dialer360 dialer = Dialer360.builder(inKolkata).with(callCentre).start();
        Dialer360 usual = Dialer360.builder().with(callCentre).start()) {
      assertThat(dialer.part(Clock.class).getZone()).isEqualTo(ZoneId.of("Asia/Kolkata"));
      assertThat(usual.part(Clock.class).getZone()).isEqualTo(ZoneId.systemDefault());
    }
  }

  @Test
  void anUnknownZoneStopsTheStart() {
    Dialer360.Builder builder =
        Dialer360.builder(Configuration.defaults().with("the test", Map.of("zone", "Nowhere")))
            .with(callCentre);

    assertThatThrownBy(builder::start)
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "zone (DIALER360_ZONE) must be a time zone such as America/New_York, not 'Nowhere'");
  }

  @Test
  void aMissingAdapterStopsTheStart() {
    Dialer360.Builder builder = Dialer360.builder();

    assertThatThrownBy(builder::start)
        .isInstanceOf(CreationException.class)
        .hasMessageContaining("Accounts");
  }

  @Test
  void closingGivesBackWhatIsOpenTheLastFirstAndOnce() {
    Dialer360 dialer =
        Dialer360.builder().with(callCentre).with(new Opening("first", "second")).start();
    assertThat(events).containsExactly("open first", "open second");

    dialer.close();
    dialer.close();

    assertThat(events).containsExactly("open first", "open second", "close second", "close first");
  }

  @Test
  void closingGoesOnWhenOneThingDoesNotClose() {
    Dialer360.builder().with(callCentre).with(new Opening("first", "stuck")).start().close();

    assertThat(events).containsExactly("open first", "open stuck", "close stuck", "close first");
  }

  @Test
  void aFailedStartClosesWhatItHadOpened() {
    Dialer360.Builder builder =
        Dialer360.builder().with(callCentre).with(new Opening("first", "broken"));

    assertThatThrownBy(builder::start)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("cannot open broken");
    assertThat(events).containsExactly("open first", "close first");
  }

  private static Caller logIn(Dialer360 dialer) {
    return ((Admission.Admitted) dialer.logIn(new Credentials("6666", "1234"), "test")).caller();
  }

  private record Opened(String name) {}

  private record OpenedAfter(String name) {}

  /** Like the gateway, it is made at the start with all that it needs. */
  private static final class AtTheStart {
    @Inject
    AtTheStart(OpenedAfter opened) {
      assertThat(opened).isNotNull();
    }
  }

  /** An adapter that opens two things at the start, one after the other. */
  private final class Opening extends AbstractModule {
    private final String first;
    private final String second;

    Opening(String first, String second) {
      this.first = first;
      this.second = second;
    }

    @Override
    protected void configure() {
      bind(AtTheStart.class).asEagerSingleton();
    }

    @Provides
    @Singleton
    Opened opened(Resources resources) {
      return new Opened(open(resources, first));
    }

    @Provides
    @Singleton
    OpenedAfter openedAfter(Resources resources, Opened opened) {
      assertThat(opened.name()).isEqualTo(first);
      return new OpenedAfter(open(resources, second));
    }

    private String open(Resources resources, String name) {
      if (name.equals("broken")) {
        throw new IllegalStateException("cannot open broken");
      }
      events.add("open " + name);
      Closeable resource =
          () -> {
            events.add("close " + name);
            if (name.equals("stuck")) {
              throw new IOException("stuck");
            }
          };
      assertThat(resources.closing(resource)).isSameAs(resource);
      return name;
    }
  }
}
