package com.dialer360.http;

import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.http.openapi.SampleOutcomes;
import com.dialer360.lead.AddLead;
import com.dialer360.outcome.Reply;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a batch may be answered, for the description of the API. */
final class BatchSample {
  private BatchSample() {}

  /** An answer with a call that was made, a table, and a call that was not made. */
  static Answer answer() {
    JsonBody json = new JsonBody();
    String function = AddLead.ENTRY.name();
    List<BatchReplies.Entry> entries =
        List.of(
            BatchReplies.Entry.of(
                json,
                function,
                Reply.Answer.of(new SampleOutcomes().of(AddLead.ENTRY).get(0).outcome())),
            BatchReplies.Entry.ofRows(out -> out.write("[]")),
            BatchReplies.Entry.of(json, function, Trouble.tooManyCalls(1)));
    List<ApiRequest> calls =
        entries.stream()
            .map(entry -> new ApiRequest(Map.of(), Optional.empty(), Origin.local("")))
            .toList();
    Iterator<BatchReplies.Entry> each = entries.iterator();
    return BatchHandler.answer(
        new BatchReplies(calls, call -> new CountedCalls.Told<>(each.next(), () -> {}, () -> {})));
  }
}
