package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Admission;
import com.dialer360.access.Caller;
import com.dialer360.access.Credentials;
import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.lead.AddLead;
import com.dialer360.lead.AddLeadCommand;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.Reply;
import com.dialer360.report.RecordingLookup;
import com.dialer360.report.RecordingLookupCommand;
import com.dialer360.report.RecordingLookupResult;
import com.dialer360.report.RecordingLookupResult.Recording;
import com.dialer360.table.Rows;
import com.dialer360.wiring.Dialer360;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How another program uses the API: docs/embedding.md shows this code. */
class EmbeddingExampleTest {

  @Test
  void aProgramAddsALeadWithTypedCommandAndOutcome() {
    Configuration configuration = TestDatabase.configuration(Map.of(ConfigurationKey.DEMO, "true"));
    try (Dialer360 dialer =
        Dialer360.builder(configuration).with(new PersistenceModule(configuration)).start()) {
      Admission admission = dialer.logIn(new Credentials("6666", "1234"), "crm");
      assertThat(admission).isInstanceOf(Admission.Admitted.class);
      AddLeadCommand command = AddLead.command().phoneNumber("7275551111").listId("101").build();

      Reply<AddLeadResult> reply =
          dialer.use(AddLead.class).execute(((Admission.Admitted) admission).caller(), command);

      AddLeadResult.LeadAdded added = reply.find(AddLeadResult.LeadAdded.class).orElseThrow();
      assertThat(added.listId()).isEqualTo("101");
      assertThat(added.leadId()).isPositive();
    }
  }

  @Test
  void aProgramReadsTheRowsOfAReport() {
    Configuration configuration = TestDatabase.configuration(Map.of(ConfigurationKey.DEMO, "true"));
    try (Dialer360 dialer =
        Dialer360.builder(configuration).with(new PersistenceModule(configuration)).start()) {
      CallCentreDatabase.centre(configuration)
          .execute(
              "INSERT INTO recording_log (recording_id, start_time, lead_id, location)"
                  + " VALUES (1, '2017-06-01 08:00:00', 27, 'first'),"
                  + " (2, '2017-06-01 09:00:00', 27, 'second')");
      Admission admission = dialer.logIn(new Credentials("6666", "1234"), "crm");
      Caller caller = ((Admission.Admitted) admission).caller();
      RecordingLookupCommand command = RecordingLookup.command().leadId("27").build();
      List<String> kept = new ArrayList<>();

      Reply<RecordingLookupResult> reply =
          dialer.use(RecordingLookup.class).execute(caller, command);
      try (Rows<Recording> rows = reply.rows(Recording.class)) {
        while (rows.hasNext()) {
          kept.add(rows.next().location());
        }
      }

      assertThat(kept).containsExactly("first", "second");
      assertThat(
              CallCentreDatabase.centre(configuration)
                  .value("SELECT result_reason FROM {p}api_log WHERE function='recording_lookup'"))
          .isEqualTo("recording_lookup RECORDINGS FOUND: 2");
    }
  }
}
