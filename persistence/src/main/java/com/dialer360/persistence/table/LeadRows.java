package com.dialer360.persistence.table;

import com.dialer360.lead.LeadDetails;
import com.dialer360.lead.NewLead;
import com.dialer360.lead.NewLeads;
import com.dialer360.persistence.database.Sessions;
import com.dialer360.persistence.database.SqlFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;

/**
 * Stores leads, by a statement that is bound by hand: for a thousand rows MyBatis would put
 * together and read a text of thirty thousand parameters each time, and for one look for thirty
 * properties by their names.
 */
public final class LeadRows implements NewLeads {
  private static final String COLUMNS =
      """
      (entry_date, last_local_call_time, status, user, list_id, entry_list_id, gmt_offset_now,
       called_since_last_reset, phone_code, phone_number, gender, rank,
       vendor_lead_code, source_id, title, first_name, middle_initial, last_name,
       address1, address2, address3, city, state, province, postal_code, country_code,
       date_of_birth, alt_phone, email, security_phrase, comments, owner)
      VALUES (?, ?, ?, ?, ?, ?, ?, 'N', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              ?, ?, ?, ?, ?, ?)
      """;

  private final Sessions sessions;
  private final String statement;

  /**
   * @param prefix of the tables
   */
  public LeadRows(Sessions sessions, String prefix) {
    this.sessions = sessions;
    this.statement = "INSERT INTO " + prefix + "list " + COLUMNS;
  }

  @Override
  public OptionalLong add(NewLead lead) {
    return SqlFailure.idUnlessRefused(
        () -> sessions.onConnection(connection -> added(connection, lead)));
  }

  @Override
  public boolean addAll(List<NewLead> leads) {
    return sessions.onConnection(connection -> added(connection, leads));
  }

  private long added(Connection connection, NewLead lead) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(statement, Statement.RETURN_GENERATED_KEYS)) {
      bind(insert, lead);
      insert.executeUpdate();
      try (ResultSet key = insert.getGeneratedKeys()) {
        key.next();
        return key.getLong(1);
      }
    }
  }

  private boolean added(Connection connection, List<NewLead> leads) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (PreparedStatement insert = connection.prepareStatement(statement)) {
      for (NewLead lead : leads) {
        bind(insert, lead);
        insert.addBatch();
      }
      insert.executeBatch();
      return true;
    } catch (SQLException e) {
      if (!SqlFailure.isRefusal(e)) {
        throw e;
      }
      connection.rollback(before);
      return false;
    }
  }

  private static void bind(PreparedStatement insert, NewLead lead) throws SQLException {
    LeadDetails details = lead.details();
    insert.setObject(1, lead.entryDate());
    insert.setObject(2, lead.entryDate());
    insert.setString(3, lead.status());
    insert.setString(4, lead.user());
    insert.setString(5, lead.listId());
    insert.setString(6, lead.entryListId());
    insert.setBigDecimal(7, lead.gmtOffset().hours());
    insert.setString(8, lead.phoneCode());
    insert.setString(9, lead.phoneNumber());
    insert.setString(10, lead.gender());
    insert.setString(11, lead.rank());
    insert.setString(12, details.vendorLeadCode());
    insert.setString(13, details.sourceId());
    insert.setString(14, details.title());
    insert.setString(15, details.firstName());
    insert.setString(16, details.middleInitial());
    insert.setString(17, details.lastName());
    insert.setString(18, details.address1());
    insert.setString(19, details.address2());
    insert.setString(20, details.address3());
    insert.setString(21, details.city());
    insert.setString(22, details.state());
    insert.setString(23, details.province());
    insert.setString(24, details.postalCode());
    insert.setString(25, details.countryCode());
    insert.setString(26, details.dateOfBirth());
    insert.setString(27, details.altPhone());
    insert.setString(28, details.email());
    insert.setString(29, details.securityPhrase());
    insert.setString(30, details.comments());
    insert.setString(31, details.owner());
  }
}
