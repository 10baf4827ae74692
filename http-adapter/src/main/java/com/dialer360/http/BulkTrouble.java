package com.dialer360.http;

import java.util.List;

/** Why a batch or an import is not begun, or ends early. */
final class BulkTrouble {
  private BulkTrouble() {}

  static Trouble batchMalformed(String why) {
    return Trouble.importRefused(400, "batch_malformed", "BATCH MALFORMED - " + why);
  }

  static Trouble unsupportedMediaType() {
    return Trouble.importRefused(
        415,
        "unsupported_media_type",
        "UNSUPPORTED MEDIA TYPE - send " + ImportBody.COLUMNS + " or " + ImportBody.OBJECTS.get(0));
  }

  static Trouble columnsUnknown(String why) {
    return Trouble.importRefused(400, "columns_unknown", "COLUMNS UNKNOWN - " + why);
  }

  static Trouble unknownParameter(String name) {
    return Trouble.importRefused(
        400, "unknown_parameter", "UNKNOWN PARAMETER - " + name + " is none of an import");
  }

  static Trouble rowsUnreadable(String why) {
    return Trouble.importRefused(400, "rows_unreadable", "ROWS UNREADABLE - " + why);
  }

  static Trouble tablesMissing(String why) {
    return Trouble.importRefused(501, "tables_missing", "NOT HERE - " + why);
  }

  static Trouble noSuchImport() {
    return Trouble.importRefused(404, "no_such_import", "NO SUCH IMPORT");
  }

  /** Those that a batch may meet as a whole. */
  static List<Trouble> ofBatches(int maxBytes) {
    return List.of(
        batchMalformed("it is no JSON"),
        Trouble.requestMalformed(),
        Trouble.requestTooSlow(),
        Trouble.requestTooLarge(maxBytes),
        Trouble.stopping());
  }

  /** Those that an import may meet. */
  static List<Trouble> ofImports() {
    return List.of(
        columnsUnknown("no column looks like a phone number among [Name]: say which one it is"),
        unknownParameter("lst_id"),
        rowsUnreadable("the quote that is opened in line 3 is not closed"),
        Trouble.requestTooSlow(),
        unsupportedMediaType(),
        Trouble.tooManyCalls(1),
        Trouble.internalError("1f0c4d2a"),
        tablesMissing("table lead_imports is missing"),
        Trouble.databaseUnavailable(),
        Trouble.databaseInDoubt(),
        Trouble.stopping());
  }

  /** Those that questions about imports may meet. */
  static List<Trouble> ofQuestions() {
    return List.of(
        noSuchImport(),
        Trouble.tooManyCalls(1),
        Trouble.internalError("1f0c4d2a"),
        tablesMissing("table lead_imports is missing"),
        Trouble.databaseUnavailable(),
        Trouble.stopping());
  }
}
