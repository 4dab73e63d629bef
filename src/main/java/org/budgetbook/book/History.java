package org.budgetbook.book;

import java.util.Optional;
import org.pcollections.ConsPStack;
import org.pcollections.PStack;

/**
 * What was done and can be undone, and what was undone and can be done again. Unlimited; immutable.
 * A new action forgets what could be redone.
 *
 * @param <A> how an action is kept: itself, or where to find it
 */
public final class History<A> {

  private final PStack<A> done;
  private final PStack<A> undone;

  private History(PStack<A> done, PStack<A> undone) {
    this.done = done;
    this.undone = undone;
  }

  public static <A> History<A> empty() {
    return new History<>(ConsPStack.empty(), ConsPStack.empty());
  }

  public History<A> record(A action) {
    return new History<>(done.plus(action), ConsPStack.empty());
  }

  /** The latest action went on: it stays one action, and what could be redone is forgotten. */
  public History<A> continued() {
    return new History<>(done, ConsPStack.empty());
  }

  /** The action that undo would take back. */
  public Optional<A> nextUndo() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.get(0));
  }

  /** The action that redo would do again. */
  public Optional<A> nextRedo() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.get(0));
  }

  /** After {@link #nextUndo} was taken back. */
  public History<A> undone() {
    return new History<>(done.minus(0), undone.plus(done.get(0)));
  }

  /** After {@link #nextRedo} was done again. */
  public History<A> redone() {
    return new History<>(done.plus(undone.get(0)), undone.minus(0));
  }

  /** Done actions, the latest first. */
  public Iterable<A> doneActions() {
    return done;
  }

  /** Undone actions, the one that redo would take first. */
  public Iterable<A> undoneActions() {
    return undone;
  }
}
