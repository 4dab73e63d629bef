package org.budgetbook.desktop.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.budgetbook.desktop.control.FollowedState;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.library.Messages;
import org.budgetbook.narrative.Block;
import org.budgetbook.narrative.Disclosure;

/**
 * One part of the disclosure as a text that is read like the printed one and follows each edit. For
 * the FX thread.
 */
public final class NarrativePage implements Page {

  private final String part;
  private final NarrativeDesk desk;
  private final Messages messages;
  private final Consumer<Throwable> failed;
  private final FollowedState<Disclosure> followed;
  private final BorderPane root = new BorderPane();
  private final Label title = new Label();
  private final Label state = new Label();
  private final Button next;
  private final VBox paper = new VBox();
  private final ScrollPane scroll = new ScrollPane(new HBox(paper));
  private List<Block> shown = List.of();

  /**
   * @param part the id of the part in the edition's outline
   * @param failed is told what went wrong, on the FX thread
   */
  public NarrativePage(
      String part, NarrativeDesk desk, Messages messages, Consumer<Throwable> failed) {
    this.part = part;
    this.desk = desk;
    this.messages = messages;
    this.failed = failed;
    followed = new FollowedState<>(desk::follow, desk::disclosure, this::show, failed);
    root.getStylesheets().add("/desktop/narrative.css");
    root.getStyleClass().add("narrative-page");
    title.getStyleClass().add("narrative-title");
    state.getStyleClass().add("narrative-count");
    next = new Button(messages.text("text.next-open"));
    next.setOnAction(event -> nextOpen());
    next.managedProperty().bind(next.visibleProperty());
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    state.setMinWidth(HBox.USE_PREF_SIZE);
    next.setMinWidth(HBox.USE_PREF_SIZE);
    HBox head = new HBox(title, state, next);
    head.getStyleClass().add("narrative-head");
    head.setAlignment(Pos.CENTER_LEFT);
    paper.getStyleClass().add("narrative-paper");
    HBox.setHgrow(paper, Priority.ALWAYS);
    if (scroll.getContent() instanceof HBox desktop) {
      desktop.setAlignment(Pos.TOP_CENTER);
      desktop.getStyleClass().add("narrative-desk");
    }
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("narrative-scroll");
    root.setTop(head);
    root.setCenter(scroll);
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

  private void show(Disclosure disclosure) {
    disclosure.parts().stream()
        .filter(candidate -> candidate.id().equals(part))
        .findFirst()
        .ifPresent(found -> {
          title.setText(found.title());
          show(found.blocks());
        });
  }

  private void show(List<Block> blocks) {
    if (!sameShape(shown, blocks)) {
      paper.getChildren().setAll(blocks.stream().map(this::view).toList());
    } else {
      for (int at = 0; at < blocks.size(); at++) {
        Block block = blocks.get(at);
        if (block.equals(shown.get(at))) {
          continue;
        }
        if (block instanceof Block.Paragraph paragraph
            && paper.getChildren().get(at) instanceof ParagraphView view) {
          view.show(paragraph);
        } else {
          paper.getChildren().set(at, view(block));
        }
      }
    }
    shown = blocks;
    count();
  }

  /** Whether the same paragraphs stand at the same places, whatever they say. */
  private static boolean sameShape(List<Block> before, List<Block> after) {
    return places(before).equals(places(after));
  }

  private static List<String> places(List<Block> blocks) {
    List<String> places = new ArrayList<>();
    for (Block block : blocks) {
      places.add(
          switch (block) {
            case Block.Heading heading -> "heading " + heading.id();
            case Block.Paragraph paragraph -> "paragraph " + paragraph.key();
            case Block.StatutoryTable table -> "table " + table.figures().definition().id();
            case Block.ChartBlock chart -> "chart " + chart.chart().id();
            case Block.Form form -> "form " + form.form().project();
          });
    }
    return places;
  }

  private Node view(Block block) {
    return switch (block) {
      case Block.Heading heading -> {
        Label label = new Label(heading.text());
        label.getStyleClass().add("narrative-heading-" + Math.min(2, heading.level()));
        label.setWrapText(true);
        yield label;
      }
      case Block.Paragraph paragraph -> new ParagraphView(paragraph, desk, messages, failed);
      case Block.ChartBlock chart -> new ChartBars(chart.chart());
      case Block.StatutoryTable table ->
          link(
              table.figures().definition().caption() + "  " + table.figures().title(),
              () -> desk.showTable(table.figures().definition().id()));
      case Block.Form form ->
          link(form.form().projectName(), () -> desk.showForm(form.form().project()));
    };
  }

  private static Hyperlink link(String text, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.getStyleClass().add("narrative-link");
    link.setOnAction(event -> action.run());
    return link;
  }

  private List<ParagraphView> open() {
    return paper.getChildren().stream()
        .filter(ParagraphView.class::isInstance)
        .map(ParagraphView.class::cast)
        .filter(ParagraphView::isOpen)
        .toList();
  }

  private void count() {
    int open = open().size();
    state.setText(open == 0 ? messages.text("text.finished") : messages.text("text.open", open));
    state.getStyleClass().remove("narrative-count-open");
    if (open > 0) {
      state.getStyleClass().add("narrative-count-open");
    }
    next.setVisible(open > 0);
  }

  /** Goes to the next paragraph that needs a hand, from the one that has the focus on. */
  private void nextOpen() {
    List<ParagraphView> open = open();
    if (open.isEmpty()) {
      return;
    }
    List<Node> all = paper.getChildren();
    int from = -1;
    for (int at = 0; at < all.size(); at++) {
      if (all.get(at).isFocusWithin()) {
        from = at;
      }
    }
    int after = from;
    ParagraphView target =
        open.stream().filter(view -> all.indexOf(view) > after).findFirst().orElse(open.getFirst());
    target.requestFocus();
    scrollTo(target);
  }

  private void scrollTo(Node node) {
    Bounds place = node.getBoundsInParent();
    double free = paper.getHeight() - scroll.getViewportBounds().getHeight();
    if (free > 0) {
      double top = Math.max(0, place.getMinY() - scroll.getViewportBounds().getHeight() / 4);
      scroll.setVvalue(Math.min(1, top / free));
    }
  }
}
