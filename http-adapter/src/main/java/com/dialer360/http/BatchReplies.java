package com.dialer360.http;

import com.dialer360.gateway.ApiRequest;
import com.dialer360.http.problem.CauseStatus;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/**
 * The answer to a batch: each call is made when the answer has come that far.
 *
 * @param made makes a call, whatever comes of it
 */
record BatchReplies(
    List<ApiRequest> calls, Function<ApiRequest, CountedCalls.Told<BatchReplies.Entry>> made)
    implements Body.Streamed {

  /** What came of one call, as it is written. */
  interface Entry {
    void writeTo(Writer out) throws IOException;

    /** A reply: what /api/v1/{function} answers, beside the status. */
    static Entry of(JsonBody json, String function, Reply<?> reply) {
      return text(CauseStatus.of(reply), json.of(function, reply));
    }

    /** The rows of a table, which is closed in the end. */
    static Entry of(Table<?> table) {
      return ofRows(new JsonRows(table, false));
    }

    /** Rows, as an array. */
    static Entry ofRows(Body.Streamed rows) {
      return out -> {
        out.write("{\"status\":200,\"rows\":");
        rows.writeTo(out);
        out.write('}');
      };
    }

    /** No reply. */
    static Entry of(JsonBody json, String function, Trouble trouble) {
      return text(trouble.status(), json.of(function, trouble));
    }

    private static Entry text(int status, String object) {
      return out -> {
        out.write("{\"status\":" + status + ",");
        out.write(object, 1, object.length() - 1);
      };
    }
  }

  @Override
  public void writeTo(Writer out) throws IOException {
    out.write('[');
    String separator = "";
    for (ApiRequest call : calls) {
      out.write(separator);
      write(made.apply(call), out);
      separator = ",\n";
    }
    out.write("]\n");
  }

  private static void write(CountedCalls.Told<Entry> told, Writer out) throws IOException {
    Runnable end = told.broken();
    try {
      told.answer().writeTo(out);
      end = told.whole();
    } finally {
      end.run();
    }
  }
}
