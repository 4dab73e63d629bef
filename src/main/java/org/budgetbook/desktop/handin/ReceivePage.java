package org.budgetbook.desktop.handin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.budgetbook.check.finding.Finding;
import org.budgetbook.desktop.control.FindingWords;
import org.budgetbook.desktop.control.WizardPage;
import org.budgetbook.desktop.handin.HandInWords.Fact;
import org.budgetbook.library.Messages;
import org.budgetbook.session.Arrival;
import org.budgetbook.session.PackageCard;

/** A package that has been verified: what is in it, who signed, what changed; to be stored. */
public final class ReceivePage extends WizardPage {

  private final HandInWords words;
  private final Arrival arrival;
  private final ReceiveDesk desk;
  private final TextField receiver = new TextField();
  private final CheckBox accept = new CheckBox();
  private final SigningBox signing;
  private final Button store;

  /** A page about a package in a file. */
  public ReceivePage(
      Messages messages, Path file, Arrival arrival, ReceiveDesk desk, SigningDesk keys) {
    super("package");
    this.arrival = arrival;
    this.desk = desk;
    words = new HandInWords(messages);
    setId("receive");
    getStylesheets().add("/desktop/handin.css");
    title(
        words.text("handin.receive.title"),
        words.text("handin.receive.lead", Objects.toString(file.getFileName(), "")));
    signing = new SigningBox(messages, keys, "handin.receipt.sign.none", "");
    receiver.setId("receiver");
    receiver.setText(desk.receiverBefore());
    receiver.setPromptText(words.text("handin.receiver.hint"));
    receiver.setAccessibleText(words.text("handin.receiver"));
    accept.setId("accept-key");
    accept.setText(words.text("handin.accept-key"));
    accept.setWrapText(true);
    Button cancel = new Button(words.text("handin.receive.cancel"));
    cancel.setId("receive-cancel");
    cancel.setOnAction(event -> desk.cancel());
    store =
        new Button(words.text(arrival.again() ? "handin.receive.receipt" : "handin.receive.store"));
    store.setId("receive-store");
    store.setOnAction(event -> store());
    buttons(cancel, store);
    ScrollPane scroll = new ScrollPane(body());
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("handin-page");
    setCenter(scroll);
    store.setDisable(arrival.objection().isPresent());
    arrival.objection().ifPresent(objection -> complain(messages.text(objection)));
  }

  private Node body() {
    VBox body = new VBox(HandInWords.section(words.text("handin.package"), words.grid(facts())));
    body.getStyleClass().add("handin-body");
    if (arrival.objection().isEmpty()) {
      body.getChildren().add(comparison());
    }
    if (arrival.objection().isEmpty()) {
      VBox by = HandInWords.section(words.text("handin.receiver"), receiver);
      if (arrival.otherKey()) {
        Label said =
            HandInWords.more(
                words.text(
                    arrival.card().fingerprint().isPresent()
                        ? "handin.other-key"
                        : "handin.no-key"));
        said.getStyleClass().add("handin-complaint");
        by.getChildren().addAll(said, accept);
      }
      body.getChildren()
          .addAll(by, HandInWords.section(words.text("handin.receipt.sign"), signing));
    }
    // Last: there may be many, and what has to be answered stands in view above them.
    body.getChildren().add(warnings());
    return body;
  }

  private List<Fact> facts() {
    PackageCard card = arrival.card();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.text("handin.fact.department"), card.heading().department().name()));
    facts.add(
        new Fact(
            words.text("handin.fact.version"),
            words.text("handin.fact.version.of", card.heading().year(), card.version())));
    facts.add(
        new Fact(
            words.text("handin.fact.made"),
            words.text("handin.fact.made.by", words.time(card.createdAt()), card.program())));
    facts.add(
        new Fact(
            words.text("handin.fact.holds"),
            words.text("handin.fact.holds.lines", card.lines(), card.warnings().size())));
    facts.add(
        new Fact(
            words.text("handin.fact.signature"),
            words.signature(card.signerName(), card.fingerprint())));
    facts.add(
        new Fact(
            words.text("handin.fact.verified"),
            words.text(card.exact() ? "handin.verified" : "handin.verified.other-program")));
    return facts;
  }

  private Node comparison() {
    if (!arrival.again() && arrival.previous() > 0) {
      return HandInWords.section(
          words.text("handin.compared.with", arrival.previous()),
          words.differences(arrival.differences()));
    }
    Label said =
        HandInWords.more(
            words.text(arrival.again() ? "handin.received.again" : "handin.received.first"));
    said.getStyleClass().add("handin-compared");
    return HandInWords.section(words.text("handin.compared"), said);
  }

  private Node warnings() {
    List<Finding> found = arrival.card().warnings();
    VBox box =
        HandInWords.section(
            found.isEmpty()
                ? words.text("handin.warnings.none")
                : words.text("handin.warnings.count", found.size()));
    FindingWords checks =
        new FindingWords(words.messages(), arrival.card().edition().tableFormat().unit());
    found.forEach(finding ->
        box.getChildren()
            .add(
                HandInWords.more(
                    words.text(
                        "handin.warning",
                        finding.rule().toString(),
                        checks.place(finding.place()),
                        checks.sentence(finding)))));
    return box;
  }

  private void store() {
    Optional<String> missing =
        receiver.getText().isBlank()
            ? Optional.of(words.text("handin.receiver.missing"))
            : arrival.otherKey() && !accept.isSelected()
                ? Optional.of(words.text("handin.accept-key.missing"))
                : signing.missing();
    complain(missing.orElse(""));
    if (missing.isEmpty()) {
      desk.receive(
          receiver.getText().strip(), signing.order(), accept.isSelected(), this::complain);
    }
  }

  @Override
  public void requestFocus() {
    // What stands in a scroll pane is in the scene only when that has its skin.
    applyCss();
    receiver.requestFocus();
  }
}
