package org.budgetbook.desktop.handin;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.budgetbook.session.ReceiptCard;

/** The question whether a receipt is loaded whose key is not the one of receipts before. */
final class OtherReceiptKey extends VBox {

  OtherReceiptKey(HandInWords words, ReceiptCard card, Runnable accept) {
    setId("receipt-other-key");
    String now = card.shownSigner().orElseGet(() -> words.text("handin.unsigned"));
    Label said =
        HandInWords.more(
            words.text("handin.receipt.other-key", card.shownRemembered().orElse(""), now));
    said.getStyleClass().add("handin-complaint");
    Button agree = new Button(words.text("handin.receipt.accept-key"));
    agree.setId("receipt-accept-key");
    agree.setOnAction(event -> {
      agree.setDisable(true);
      accept.run();
    });
    getChildren().addAll(said, agree);
    getStyleClass().add("handin-section");
  }
}
