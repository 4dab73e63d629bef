package org.budgetbook.desktop.shell;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window remembers from one day to the next (界面设置): looks and places, nothing of a
 * budget's content. A file that cannot be read or written costs the user nothing but that.
 * Thread-safe.
 */
public final class Preferences {

  private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

  private final Path file;
  private final Properties values = new Properties();
  private Runnable onChange = () -> {};
  private boolean changed;

  /** Reads the file, if there is one. */
  public Preferences(Path file) {
    this.file = file;
    try {
      if (Files.exists(file)) {
        values.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("preferences cannot be read", e);
    }
  }

  synchronized Optional<String> text(String key) {
    return Optional.ofNullable(values.getProperty(key));
  }

  Optional<Long> number(String key) {
    return text(key)
        .flatMap(text -> {
          try {
            return Optional.of(Long.valueOf(text));
          } catch (NumberFormatException e) {
            return Optional.empty();
          }
        });
  }

  <E extends Enum<E>> E choice(String key, E usual) {
    for (E value : usual.getDeclaringClass().getEnumConstants()) {
      if (value.name().equals(text(key).orElse(""))) {
        return value;
      }
    }
    return usual;
  }

  /** Runs {@code told} after each change from now on, on the thread that changes something. */
  synchronized void onChange(Runnable told) {
    onChange = told;
  }

  void set(String key, Object value) {
    String text = value.toString();
    Runnable told;
    synchronized (this) {
      if (text.equals(values.setProperty(key, text))) {
        return;
      }
      changed = true;
      told = onChange;
    }
    told.run();
  }

  /** Writes what has changed, whole or not at all. Slow. */
  synchronized void save() {
    if (!changed) {
      return;
    }
    try {
      StringWriter text = new StringWriter();
      values.store(text, null);
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, text.toString(), StandardCharsets.UTF_8);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      changed = false;
    } catch (IOException e) {
      LOG.warn("preferences cannot be written", e);
    }
  }
}
