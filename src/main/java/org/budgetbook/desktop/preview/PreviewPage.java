package org.budgetbook.desktop.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.budgetbook.desktop.control.FollowedState;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The finished book page by page (预览). Follows each edit: what changed is drawn anew beside the FX
 * thread, and the old page stays until the new one is there. For the FX thread.
 */
public final class PreviewPage implements Page {

  private final PreviewDesk desk;
  private final Messages messages;
  private final FollowedState<PreviewBook> followed;
  private final Executor drawing = drawing();
  private final PageImages images;
  private final PageScroll pages;
  private final Thumbnails thumbnails;
  private final PreviewSearch search;
  private final PreviewBar bar;
  private final Label open = new Label();
  private final BorderPane root = new BorderPane();
  private @Nullable PreviewBook book;

  /**
   * @param failed is told what went wrong, on the FX thread
   */
  public PreviewPage(PreviewDesk desk, Messages messages, Consumer<Throwable> failed) {
    this.desk = desk;
    this.messages = messages;
    followed = new FollowedState<>(desk::follow, desk::book, this::show, failed);
    images = new PageImages(drawing, this::arrived, failed);
    pages = new PageScroll(images);
    thumbnails = new Thumbnails(images, messages, pages::goTo, this::want);
    search = new PreviewSearch(messages, drawing, pages, this::follow);
    bar = new PreviewBar(messages, pages, search, this::print, desk::export);
    pages.connect(this::follow, this::want);
    pages.setId("preview-pages");
    pages.setAccessibleText(messages.text("preview.pages"));
    pages
        .pageProperty()
        .addListener((property, before, after) -> thumbnails.follow(after.intValue()));
    thumbnails.managedProperty().bind(bar.thumbnailsProperty());
    thumbnails.visibleProperty().bind(bar.thumbnailsProperty());
    open.getStyleClass().add("preview-open");
    open.setId("preview-open");
    open.setMaxWidth(Double.MAX_VALUE);
    open.setVisible(false);
    open.managedProperty().bind(open.visibleProperty());
    root.getStylesheets().add("/desktop/preview.css");
    root.getStyleClass().add("preview-page");
    root.setTop(new VBox(bar, open));
    root.setCenter(waiting());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    // The window gives the page's first node the focus: the keys are the pages'.
    root.focusedProperty()
        .addListener((property, before, focused) -> {
          if (focused) {
            pages.requestFocus();
          }
        });
  }

  /** One thread, which ends when nothing is drawn for a while. */
  private static Executor drawing() {
    ThreadPoolExecutor thread =
        new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("budgetbook-preview").daemon(true).factory());
    thread.allowCoreThreadTimeOut(true);
    return thread;
  }

  private Node waiting() {
    Label words = new Label(messages.text("preview.waiting"));
    ProgressIndicator busy = new ProgressIndicator();
    busy.setMaxSize(32, 32);
    VBox box = new VBox(busy, words);
    box.getStyleClass().add("preview-waiting");
    return new StackPane(box);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    followed.start();
  }

  @Override
  public void detach() {
    followed.stop();
  }

  private void show(PreviewBook next) {
    if (next.equals(book)) {
      return;
    }
    boolean first = book == null;
    book = next;
    images.book(next);
    thumbnails.book(next);
    pages.book(next);
    search.book(next);
    bar.pageCount(next.sizes().size());
    open.setVisible(next.open() > 0);
    open.setText(messages.text("preview.open", next.open()));
    if (first) {
      root.setCenter(pages);
      root.setLeft(thumbnails);
      if (root.isFocused()) {
        pages.requestFocus();
      }
    }
    want();
  }

  private void want() {
    if (book != null) {
      List<PageImages.Key> keys = new ArrayList<>(pages.wanted());
      if (bar.thumbnailsProperty().get()) {
        keys.addAll(thumbnails.wanted());
      }
      images.want(keys);
    }
  }

  private void arrived(int page) {
    pages.arrived(page);
    thumbnails.arrived(page);
  }

  private void follow(Place place) {
    if (place instanceof Place.InBook there) {
      pages.reveal(there.page(), there.area());
      pages.requestFocus();
    } else {
      desk.show(place);
    }
  }

  private void print() {
    if (book != null) {
      desk.print(book, pages.pageProperty().get());
    }
  }

  private void key(KeyEvent event) {
    boolean taken =
        event.isShortcutDown()
            ? shortcut(event.getCode())
            : search(event) || pages.isFocused() && plain(event);
    if (taken) {
      event.consume();
    }
  }

  private boolean search(KeyEvent event) {
    if (event.getCode() == KeyCode.F3) {
      search.step(event.isShiftDown() ? -1 : 1);
      return true;
    }
    return false;
  }

  private boolean shortcut(KeyCode code) {
    switch (code) {
      case F -> search.begin();
      case G -> bar.askPage();
      case PLUS, EQUALS, ADD -> bar.zoomIn();
      case MINUS, SUBTRACT -> bar.zoomOut();
      case DIGIT0, NUMPAD0 -> bar.zoom(1);
      case DIGIT1, NUMPAD1 -> bar.fit(PageZoom.Fit.WIDTH);
      case DIGIT2, NUMPAD2 -> bar.fit(PageZoom.Fit.PAGE);
      case DIGIT3, NUMPAD3 -> bar.columns(pages.columns() == 2 ? 1 : 2);
      case HOME -> pages.goTo(0);
      case END -> pages.goTo(Integer.MAX_VALUE);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> pages.arrow(1);
      case UP -> pages.arrow(-1);
      case PAGE_DOWN -> pages.screen(1);
      case PAGE_UP -> pages.screen(-1);
      case SPACE -> pages.screen(event.isShiftDown() ? -1 : 1);
      case RIGHT -> pages.goTo(pages.next(1));
      case LEFT -> pages.goTo(pages.next(-1));
      case HOME -> pages.goTo(0);
      case END -> pages.goTo(Integer.MAX_VALUE);
      default -> {
        return false;
      }
    }
    return true;
  }
}
