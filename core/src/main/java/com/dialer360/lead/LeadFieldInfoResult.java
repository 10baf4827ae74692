package com.dialer360.lead;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What lead_field_info may answer. Source: lead_field_info.md, "Outcomes". */
public sealed interface LeadFieldInfoResult extends Outcome {

  record NoPermission(String user) implements LeadFieldInfoResult, Failure.Denied {}

  /** lead_id or field_name is missing, or lead_id too long. */
  record InvalidSearch(String user, String leadId, String fieldName)
      implements LeadFieldInfoResult, Failure {}

  record LeadNotFound(String user, String leadId)
      implements LeadFieldInfoResult, Failure.NotFound {}

  /** The lead's list does not exist, or its campaign is not among those the user may see. */
  record ListNotFound(String user, String leadId)
      implements LeadFieldInfoResult, Failure.NotFound {}

  /** There is no such field, or the lead has no custom fields. */
  record FieldNotFound(String user, String leadId)
      implements LeadFieldInfoResult, Failure.NotFound {}

  /** The value, as the database prints it or masked: the whole answer. */
  record FieldValue(String value, @Logged String user, @Logged String leadId, @Logged String stage)
      implements LeadFieldInfoResult, Success {
    @Override
    public boolean endsLine() {
      return false;
    }
  }
}
