package com.dialer360.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fakes.CallCentre;
import com.dialer360.lead.AddLead;
import com.dialer360.wiring.Dialer360;
import org.junit.jupiter.api.Test;

class FunctionCatalogueTest {
  @Test
  void findsFunctionsByExactlyTheirName() {
    try (Dialer360 dialer = new CallCentre().start()) {
      FunctionCatalogue catalogue = dialer.catalogue();

      assertThat(catalogue.find("add_lead")).get().isInstanceOf(AddLead.class);
      assertThat(catalogue.find("ADD_LEAD")).isEmpty();
      assertThat(catalogue.find("")).isEmpty();
    }
  }

  @Test
  void listsEntriesByName() {
    try (Dialer360 dialer = new CallCentre().start()) {
      assertThat(dialer.catalogue().entries())
          .extracting(FunctionEntry::name)
          .isSorted()
          .contains("add_lead", "version");
      assertThat(dialer.catalogue().functions())
          .hasSameSizeAs(dialer.catalogue().entries())
          .hasAtLeastOneElementOfType(AddLead.class);
    }
  }
}
