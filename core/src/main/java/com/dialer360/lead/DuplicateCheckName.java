package com.dialer360.lead;

import com.dialer360.lead.DuplicateSearch.Sameness;
import com.dialer360.lead.DuplicateSearch.Scope;

/** The duplicate checks, in the order in which they are made. Source: add_lead.md, rule 7. */
public enum DuplicateCheckName {
  DUPLIST(Sameness.PHONE, Scope.LIST),
  DUPCAMP(Sameness.PHONE, Scope.CAMPAIGN),
  DUPSYS(Sameness.PHONE, Scope.SYSTEM),
  DUPTITLEALTPHONELIST(Sameness.TITLE_AND_ALT_PHONE, Scope.LIST),
  DUPTITLEALTPHONECAMP(Sameness.TITLE_AND_ALT_PHONE, Scope.CAMPAIGN),
  DUPTITLEALTPHONESYS(Sameness.TITLE_AND_ALT_PHONE, Scope.SYSTEM),
  DUPNAMEPHONELIST(Sameness.NAMES_AND_PHONE, Scope.LIST),
  DUPNAMEPHONECAMP(Sameness.NAMES_AND_PHONE, Scope.CAMPAIGN),
  DUPNAMEPHONESYS(Sameness.NAMES_AND_PHONE, Scope.SYSTEM);

  private final Sameness sameness;
  private final Scope scope;

  DuplicateCheckName(Sameness sameness, Scope scope) {
    this.sameness = sameness;
    this.scope = scope;
  }

  /** What makes two leads the same. */
  public Sameness sameness() {
    return sameness;
  }

  /** Where the other lead is looked for. */
  public Scope scope() {
    return scope;
  }
}
