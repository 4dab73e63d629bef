package org.budgetbook.message;

/**
 * Something the user gave cannot be taken. Carries the one sentence that says what is wrong, where,
 * and what to do; whoever throws it has changed nothing.
 */
public final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Message sentence;

  public RefusedException(Message sentence) {
    super(sentence.key() + sentence.arguments());
    this.sentence = sentence;
  }

  public RefusedException(Message sentence, Throwable cause) {
    super(sentence.key() + sentence.arguments(), cause);
    this.sentence = sentence;
  }

  public static RefusedException of(String key, Object... arguments) {
    return new RefusedException(Message.of(key, arguments));
  }

  public Message sentence() {
    return sentence;
  }
}
