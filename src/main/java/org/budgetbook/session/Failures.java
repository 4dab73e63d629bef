package org.budgetbook.session;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.budgetbook.store.DamagedWorkspaceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns failures into one sentence for the user; details go to the log, once. Thread-safe. */
public final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final Set<Throwable> logged =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /** What to tell the user. */
  public Message sentenceOf(Throwable failure) {
    Throwable cause = failure;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    Message sentence =
        switch (cause) {
          case RefusedException refused -> refused.sentence();
          case DamagedWorkspaceException damaged -> damaged.sentence();
          case Throwable unexpected ->
              Message.of("session.unexpected", unexpected.getClass().getSimpleName());
        };
    Throwable beneath = cause.getCause();
    boolean worthLogging =
        !(cause instanceof RefusedException)
            || beneath != null && !(beneath instanceof RefusedException);
    if (worthLogging && logged.add(cause)) {
      // Without its arguments: they may be names and figures, and the log holds none.
      LOG.error(sentence.key(), cause);
    }
    return sentence;
  }
}
