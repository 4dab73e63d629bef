package org.budgetbook.desktop.inspect;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.budgetbook.check.CheckReport;
import org.budgetbook.check.Tie;
import org.budgetbook.check.expression.Wording;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.check.finding.Place;
import org.budgetbook.desktop.control.FindingsBoard;
import org.budgetbook.desktop.control.FollowedState;
import org.budgetbook.desktop.control.TableFocus;
import org.budgetbook.figures.CellAddress;
import org.budgetbook.figures.TableFigures.Cell;
import org.budgetbook.library.Messages;
import org.jspecify.annotations.Nullable;

/** 审核: the findings and ties of the cell in view. */
final class ChecksTab extends ScrollPane implements InspectorTab {

  private final FindingsBoard board;
  private final Messages messages;
  private final Consumer<Finding> open;
  private final VBox body = new VBox();
  private @Nullable TableFocus looked;
  private final FollowedState<List<Tie>> followed;
  private boolean following;
  private List<Tie> ties = List.of();

  ChecksTab(FindingsBoard board, Messages messages, Consumer<Finding> open) {
    this.board = board;
    this.messages = messages;
    this.open = open;
    body.getStyleClass().add("inspect-tab");
    setContent(body);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("inspect-checks");
    setId("inspect-checks-tab");
    followed = board.ties(this::show);
    board.watch(() -> {
      if (isVisible()) {
        look(looked);
      } else {
        following = false;
        followed.stop();
      }
    });
  }

  @Override
  public void look(@Nullable TableFocus focus) {
    looked = focus;
    Optional<CheckReport> report = board.state().map(FindingsBoard.State::report);
    if (!following) {
      following = true;
      followed.start();
    }
    body.getChildren().clear();
    if (focus == null || report.isEmpty()) {
      quiet(messages.text(focus == null ? "inspect.nothing" : "checks.running"));
      return;
    }
    Label place = label(focus.name(), "inspect-place");
    body.getChildren().add(place);
    CellAddress cell = focus.cell() instanceof Cell.Figure figure ? figure.address() : null;
    List<Finding> found =
        report.get().findings().stream().filter(known -> isAt(known.place(), cell, focus)).toList();
    if (found.isEmpty()) {
      quiet(messages.text("checks.cell.none"));
    }
    found.forEach(this::finding);
    List<Tie> touching = ties.stream().filter(tie -> isAt(tie.place(), cell, focus)).toList();
    if (!touching.isEmpty()) {
      body.getChildren().add(label(messages.text("checks.cell.ties"), "inspect-heading"));
      touching.forEach(this::tie);
    }
  }

  /** A name or code asks for its whole row. */
  private static boolean isAt(Place place, @Nullable CellAddress cell, TableFocus focus) {
    if (!(place.target() instanceof Place.Target.Cell target)) {
      return false;
    }
    return cell != null
        ? target.address().equals(cell)
        : focus.part().key() != null
            && target.address().table().equals(focus.table().definition().id())
            && target.address().row().equals(focus.part().key());
  }

  private void show(List<Tie> read) {
    ties = read;
    look(looked);
  }

  private void finding(Finding finding) {
    Label sentence =
        label(
            messages.text(finding.message()),
            "inspect-finding-" + finding.level().name().toLowerCase(Locale.ROOT));
    Label remedy = label(finding.remedy(), "inspect-quiet");
    Hyperlink more = new Hyperlink(messages.text("checks.cell.open"));
    more.setOnAction(event -> open.accept(finding));
    body.getChildren().addAll(sentence, remedy, more);
  }

  private void tie(Tie tie) {
    String state =
        messages.text(
            "checks.tie." + tie.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    body.getChildren()
        .add(
            label(
                messages.text(
                    "checks.cell.tie",
                    messages.text(tie.leftName()),
                    number(tie.left(), tie.money()),
                    messages.text(tie.rightName()),
                    number(tie.right(), tie.money()),
                    state),
                "inspect-tie"));
  }

  private String number(Optional<BigDecimal> value, boolean money) {
    return value.map(known -> Wording.number(known, money, board.unit())).orElse("");
  }

  private void quiet(String text) {
    body.getChildren().add(label(text, "inspect-quiet"));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
