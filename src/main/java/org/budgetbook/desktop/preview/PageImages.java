package org.budgetbook.desktop.preview;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of pages, drawn beside the FX thread when they are wanted and kept while there is room.
 * After an edit the old picture of a page stays until the new one is there. For the FX thread.
 */
final class PageImages {

  /** Pixels that are kept: 160 MB. */
  private static final long ROOM = 40_000_000;

  /** A page, so many pixels wide. */
  record Key(int page, int width) {}

  private static final class Kept {
    private final Image image;
    private boolean stale;

    Kept(Image image) {
      this.image = image;
    }

    long pixels() {
      return Math.round(image.getWidth() * image.getHeight());
    }
  }

  private final Executor drawing;
  private final IntConsumer arrived;
  private final Consumer<Throwable> failed;
  private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<Key> undrawable = new HashSet<>();
  private List<Key> wanted = List.of();
  private @Nullable PreviewBook book;
  private boolean busy;
  private int drawn;

  /**
   * @param drawing where pages are drawn
   * @param arrived told of each page of which there is a new picture
   * @param failed told when a page cannot be drawn
   */
  PageImages(Executor drawing, IntConsumer arrived, Consumer<Throwable> failed) {
    this.drawing = drawing;
    this.arrived = arrived;
    this.failed = failed;
  }

  /** The book has changed; returns the pages that look otherwise. */
  BitSet book(PreviewBook next) {
    PreviewBook before = book;
    book = next;
    undrawable.clear();
    BitSet changed = new BitSet();
    if (before == null) {
      changed.set(0, next.sizes().size());
    } else {
      changed = next.changedSince(before);
    }
    int pages = next.sizes().size();
    kept.keySet().removeIf(key -> key.page() >= pages);
    for (Map.Entry<Key, Kept> entry : kept.entrySet()) {
      entry.getValue().stale |= changed.get(entry.getKey().page());
    }
    wanted = wanted.stream().filter(key -> key.page() < pages).toList();
    draw();
    return changed;
  }

  /** The pictures that are needed now, the most urgent first; others are no longer drawn. */
  void want(List<Key> keys) {
    wanted = List.copyOf(keys);
    draw();
  }

  /** The picture of a page, or the nearest there is until it is drawn: smaller, larger, older. */
  Optional<Image> image(Key key) {
    Kept exact = kept.get(key);
    if (exact != null) {
      return Optional.of(exact.image);
    }
    Kept nearest = null;
    int distance = Integer.MAX_VALUE;
    for (Map.Entry<Key, Kept> entry : kept.entrySet()) {
      int off = Math.abs(entry.getKey().width() - key.width());
      if (entry.getKey().page() == key.page() && off < distance) {
        nearest = entry.getValue();
        distance = off;
      }
    }
    return Optional.ofNullable(nearest).map(found -> found.image);
  }

  /** Whether the picture is there and shows the book as it is now. */
  boolean isFresh(Key key) {
    Kept there = kept.get(key);
    return there != null && !there.stale;
  }

  /** How many pages have been drawn. */
  int drawn() {
    return drawn;
  }

  /** How many pixels are kept. */
  long pixels() {
    return kept.values().stream().mapToLong(Kept::pixels).sum();
  }

  private void draw() {
    PreviewBook now = book;
    if (busy || now == null) {
      return;
    }
    for (Key key : wanted) {
      if (!isFresh(key) && !undrawable.contains(key)) {
        busy = true;
        drawing.execute(() -> draw(now, key));
        return;
      }
    }
  }

  /** Beside the FX thread. */
  private void draw(PreviewBook of, Key key) {
    try {
      Picture picture = of.picture(key.page(), key.width());
      PixelBuffer<IntBuffer> pixels =
          new PixelBuffer<>(
              picture.width(),
              picture.height(),
              IntBuffer.wrap(picture.pixels()),
              PixelFormat.getIntArgbPreInstance());
      Platform.runLater(() -> drawn(of, key, new WritableImage(pixels)));
    } catch (RuntimeException e) {
      Platform.runLater(() -> {
        busy = false;
        undrawable.add(key);
        failed.accept(e);
        draw();
      });
    }
  }

  private void drawn(PreviewBook of, Key key, Image image) {
    busy = false;
    drawn++;
    PreviewBook now = book;
    if (now != null && key.page() < now.sizes().size()) {
      Kept fresh = new Kept(image);
      fresh.stale = !of.equals(now) && now.changedSince(of).get(key.page());
      kept.put(key, fresh);
      makeRoom();
      arrived.accept(key.page());
    }
    draw();
  }

  /** The longest unused go first; what is wanted stays. */
  private void makeRoom() {
    long over = pixels() - ROOM;
    List<Key> gone = new ArrayList<>();
    Set<Key> needed = new HashSet<>(wanted);
    for (Iterator<Map.Entry<Key, Kept>> all = kept.entrySet().iterator();
        over > 0 && all.hasNext(); ) {
      Map.Entry<Key, Kept> entry = all.next();
      if (!needed.contains(entry.getKey())) {
        over -= entry.getValue().pixels();
        gone.add(entry.getKey());
      }
    }
    gone.forEach(kept::remove);
  }
}
