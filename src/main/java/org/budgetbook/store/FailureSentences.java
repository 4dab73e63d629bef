package org.budgetbook.store;

import java.io.EOFException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.h2.api.ErrorCode;

/** One sentence for each way in which the database can fail. */
final class FailureSentences {

  /** What H2 reports when it stumbles over bytes it cannot understand, while it opens a file. */
  private static final Set<Integer> DAMAGE_ON_OPEN =
      Set.of(
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.GENERAL_ERROR_1,
          ErrorCode.SERIALIZATION_FAILED_1,
          ErrorCode.DESERIALIZATION_FAILED_1);

  private FailureSentences() {}

  static boolean isDamageOnOpen(SQLException failure) {
    return (DAMAGE_ON_OPEN.contains(failure.getErrorCode()) && !isDiskFull(failure))
        || isCut(failure);
  }

  /** Once open, only what H2 itself calls corrupt counts: a file is not taken away on suspicion. */
  static boolean isDamageInUse(SQLException failure) {
    return failure.getErrorCode() == ErrorCode.FILE_CORRUPTED_1 && !isDiskFull(failure);
  }

  /** What an encrypted file answers to another password than its own, or when it is damaged. */
  static boolean isEncryption(SQLException failure) {
    return failure.getErrorCode() == ErrorCode.FILE_ENCRYPTION_ERROR_1;
  }

  static RefusedException onOpen(SQLException failure, Path file) {
    Message sentence =
        switch (failure.getErrorCode()) {
          case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Message.of("store.busy", file);
          case ErrorCode.FILE_VERSION_ERROR_1 -> Message.of("store.newer", file);
          case ErrorCode.WRONG_USER_OR_PASSWORD -> Message.of("store.not-a-workspace", file);
          default -> sentenceOnUse(failure, file);
        };
    return new RefusedException(sentence, failure);
  }

  static RefusedException onUse(SQLException failure, Path file) {
    return new RefusedException(sentenceOnUse(failure, file), failure);
  }

  private static Message sentenceOnUse(SQLException failure, Path file) {
    return isDiskFull(failure)
        ? Message.of("store.disk-full", file)
        : Message.of("store.failed", file, rootOf(failure));
  }

  /** Systems say it in words only, and H2 wraps it deep. */
  private static boolean isDiskFull(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
      if (text.contains("no space left")
          || text.contains("not enough space")
          || text.contains("disk quota exceeded")) {
        return true;
      }
    }
    return false;
  }

  /** The file ends where H2 expects more of it. */
  private static boolean isCut(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof EOFException) {
        return true;
      }
    }
    return false;
  }

  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String text = String.valueOf(root.getMessage());
    return text.lines().findFirst().orElse(text);
  }
}
