package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Admission;
import com.dialer360.access.Credentials;
import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.lead.AddLead;
import com.dialer360.lead.AddLeadCommand;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.Reply;
import com.dialer360.wiring.Dialer360;
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
}
