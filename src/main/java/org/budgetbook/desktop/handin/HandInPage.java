package org.budgetbook.desktop.handin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.budgetbook.check.finding.Level;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.desktop.control.FollowedState;
import org.budgetbook.desktop.control.Page;
import org.budgetbook.library.Messages;
import org.budgetbook.session.Filing;
import org.jspecify.annotations.Nullable;

/**
 * Handing a budget in (上报): what stands in the way, the signature, the package; then its state, the
 * receipt and the way back. For the FX thread.
 */
public final class HandInPage implements Page {

  private final HandInWords words;
  private final HandInDesk desk;
  private final SigningDesk keys;
  private final FindingsBoard board;
  private final FollowedState<HandInState> followed;
  private final Label chip = new Label();
  private final VBox middle = new VBox();
  private final ObstaclesBox obstacles;
  private final SigningBox signing;
  private final VersionsBox versions;
  private final VBox history;
  private final Button make;
  private final Label complaint = new Label();
  private final ScrollPane root;
  private HandInState state = new HandInState(List.of(), false, 0);
  private boolean known;

  /** The package made last, while this window is open: where it is. */
  private @Nullable Path made;

  private boolean attached;

  /**
   * @param department proposed as the holder of a new key
   * @param failed is told what went wrong, on the FX thread
   */
  public HandInPage(
      HandInDesk desk,
      SigningDesk keys,
      FindingsBoard board,
      Messages messages,
      String department,
      Consumer<Throwable> failed) {
    this.desk = desk;
    this.keys = keys;
    this.board = board;
    words = new HandInWords(messages);
    followed = new FollowedState<>(desk::follow, desk::state, this::show, failed);
    obstacles = new ObstaclesBox(messages, desk);
    signing = new SigningBox(messages, keys, "handin.sign.none", department);
    versions = new VersionsBox(words, desk);
    history = HandInWords.section(words.text("handin.history"), versions);
    history.managedProperty().bind(history.visibleProperty());
    make = button("handin-make", "handin.make", this::begin);
    make.getStyleClass().add("accent");
    complaint.setId("handin-complaint");
    complaint.getStyleClass().add("handin-complaint");
    complaint.setWrapText(true);
    complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
    Label title = new Label(words.text("handin.title"));
    title.getStyleClass().add("handin-title");
    chip.setId("handin-state");
    HBox head = new HBox(title, chip);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("handin-row");
    middle.getStyleClass().add("handin-middle");
    VBox body = new VBox(head, HandInWords.more(words.text("handin.lead")), middle, history);
    body.getStyleClass().add("handin-body");
    root = new ScrollPane(body);
    root.setId("hand-in");
    root.setFitToWidth(true);
    root.getStylesheets().add("/desktop/handin.css");
    root.getStyleClass().add("handin-page");
    board.watch(() -> {
      if (attached) {
        refresh();
      }
    });
    refresh();
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(words.text(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    attached = true;
    followed.start();
    refresh();
  }

  @Override
  public void detach() {
    attached = false;
    followed.stop();
    signing.forget();
    complaint.setText("");
  }

  private void show(HandInState now) {
    if (now.isClosed() != state.isClosed() || !known) {
      complaint.setText("");
    }
    state = now;
    known = true;
    refresh();
  }

  private void refresh() {
    boolean closed = state.isClosed();
    Optional<Filing> latest =
        state.versions().isEmpty() ? Optional.empty() : Optional.of(state.versions().getLast());
    chip.setVisible(known);
    chip.getStyleClass().setAll("label", "handin-chip", closed ? "stage-filed" : "stage-reopened");
    chip.setText(
        words.text(
            "handin.state",
            closed && latest.isPresent()
                ? words.stage(latest.get().stage())
                : words.text("handin.stage.open"),
            state.version()));
    history.setVisible(!state.versions().isEmpty());
    versions.show(state.versions());
    obstacles.show(board.state(), state.openTexts());
    boolean errors = board.state().filter(found -> found.count(Level.ERROR) == 0).isEmpty();
    make.setDisable(!known || errors);
    if (closed && latest.isPresent()) {
      showClosed(latest.get());
    } else if (!middle.getChildren().contains(make.getParent())) {
      HBox go = new HBox(make, complaint);
      go.setAlignment(Pos.CENTER_LEFT);
      go.getStyleClass().add("handin-row");
      middle
          .getChildren()
          .setAll(
              HandInWords.section(words.text("handin.before"), obstacles),
              HandInWords.section(words.text("handin.sign"), signing),
              go,
              HandInWords.more(words.text("handin.make.more")));
    }
  }

  private void showClosed(Filing filing) {
    VBox box =
        HandInWords.section(
            words.text(
                state.received() ? "handin.closed.received" : "handin.closed", filing.version()),
            words.grid(words.facts(filing)));
    Path file = made;
    if (file != null && !state.received()) {
      Label name = new Label(words.text("handin.file", file));
      name.setId("handin-file");
      name.setWrapText(true);
      HBox line = new HBox(name);
      if (desk.canShow()) {
        line.getChildren().add(button("handin-show", "preview.export.show", () -> desk.show(file)));
      }
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("handin-row");
      box.getChildren().add(line);
    }
    if (!state.received()) {
      HBox buttons = new HBox();
      buttons.getStyleClass().add("handin-row");
      if (filing.stage() == Filing.Stage.FILED) {
        buttons
            .getChildren()
            .add(
                button(
                    "handin-receipt",
                    "handin.receipt",
                    () -> keys.ask(ExchangedFile.RECEIPT_IN, "").ifPresent(this::loadReceipt)));
      }
      buttons.getChildren().add(button("handin-reopen", "handin.reopen", desk::reopen));
      box.getChildren()
          .addAll(
              buttons, HandInWords.more(words.text("handin.reopen.more", filing.version() + 1)));
    }
    box.getStyleClass().add("handin-closed");
    middle.getChildren().setAll(box);
  }

  private void loadReceipt(Path file) {
    middle.getChildren().removeIf(OtherReceiptKey.class::isInstance);
    desk.loadReceipt(
        file,
        card ->
            middle
                .getChildren()
                .add(new OtherReceiptKey(words, card, () -> desk.acceptReceipt(file, card))));
  }

  private void begin() {
    Optional<String> missing = signing.missing();
    complaint.setText(missing.orElse(""));
    if (missing.isPresent()) {
      return;
    }
    keys.ask(ExchangedFile.PACKAGE_OUT, desk.packageName(state.version()))
        .ifPresent(file ->
            desk.handIn(
                file,
                signing.order(),
                filing -> {
                  made = file;
                  signing.forget();
                  refresh();
                }));
  }
}
