package com.dialer360.http;

import com.dialer360.dialect.DialectName;
import com.dialer360.outcome.Reply;
import io.javalin.http.Context;
import java.util.Optional;

/** A path under which functions are called, and the form in which it answers. */
interface Mount {

  /** The route, in the router's spelling; metrics name the mount so. */
  String path();

  /** The dialect whose rules hold here. */
  DialectName dialectName();

  /** The function that the path of this request names. */
  Optional<String> function(Context context);

  /** The answer to a call that the API has replied to. */
  Answer answer(IncomingCall call, Reply<?> reply);

  /** The answer to a call that the API has not replied to. */
  Answer answer(IncomingCall call, Trouble trouble);
}
