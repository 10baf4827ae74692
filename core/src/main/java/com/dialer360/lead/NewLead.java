package com.dialer360.lead;

import com.dialer360.timezone.GmtOffset;
import java.time.LocalDateTime;

/**
 * A lead as it is stored. Source: add_lead.md, "Data".
 *
 * @param entryDate server time; also its last local call time
 * @param status NEW, or CBHOLD while a callback holds it
 * @param user the API user
 */
public record NewLead(
    LocalDateTime entryDate,
    String status,
    String user,
    String listId,
    String entryListId,
    String phoneCode,
    String phoneNumber,
    GmtOffset gmtOffset,
    String gender,
    String rank,
    LeadDetails details) {}
