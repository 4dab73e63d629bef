package org.budgetbook.desktop.manual;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/** Turns a chapter into nodes: headings, paragraphs, lists, strong words and keys. */
final class MarkdownNodes {

  private static final String BULLET = "•";

  private MarkdownNodes() {}

  static List<javafx.scene.Node> of(String markdown) {
    List<javafx.scene.Node> nodes = new ArrayList<>();
    blocks(Parser.builder().build().parse(markdown), nodes);
    return nodes;
  }

  private static void blocks(Node parent, List<javafx.scene.Node> into) {
    for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof Heading heading) {
        into.add(flow(block, heading.getLevel() == 1 ? "manual-title" : "manual-heading"));
      } else if (block instanceof Paragraph) {
        into.add(flow(block, "manual-text"));
      } else if (block instanceof BulletList || block instanceof OrderedList) {
        list(block, into);
      }
    }
  }

  private static void list(Node list, List<javafx.scene.Node> into) {
    int number = 1;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        Label mark = new Label(list instanceof OrderedList ? number + "." : BULLET);
        mark.getStyleClass().add("manual-mark");
        VBox words = new VBox();
        blocks(item, words.getChildren());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(mark, words);
        line.getStyleClass().add("manual-item");
        into.add(line);
        number++;
      }
    }
  }

  private static TextFlow flow(Node block, String style) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add(style);
    words(block, "manual-word", flow);
    return flow;
  }

  private static void words(Node parent, String style, TextFlow into) {
    for (Node word = parent.getFirstChild(); word != null; word = word.getNext()) {
      if (word instanceof org.commonmark.node.Text text) {
        into.getChildren().add(text(text.getLiteral(), style));
      } else if (word instanceof Code code) {
        into.getChildren().add(text(code.getLiteral(), "manual-key"));
      } else if (word instanceof StrongEmphasis) {
        words(word, "manual-strong", into);
      } else if (!(word instanceof SoftLineBreak)) {
        words(word, style, into);
      }
    }
  }

  private static Text text(String literal, String style) {
    Text text = new Text(literal);
    text.getStyleClass().add(style);
    return text;
  }
}
