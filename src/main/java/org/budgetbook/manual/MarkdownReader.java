package org.budgetbook.manual;

import java.util.ArrayList;
import java.util.List;
import org.budgetbook.manual.Piece.Kind;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown into the blocks that the manual is made of. */
final class MarkdownReader {

  private static final String BULLET = "•";

  private final String folder;
  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /**
   * @param folder where pictures lie, ending with a slash
   */
  MarkdownReader(String folder) {
    this.folder = folder;
  }

  List<ManualBlock> blocks(String markdown) {
    List<ManualBlock> blocks = new ArrayList<>();
    read(parser.parse(markdown), blocks);
    return blocks;
  }

  private void read(Node parent, List<ManualBlock> into) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Heading heading ->
            into.add(new ManualBlock.Heading(heading.getLevel(), words(heading)));
        case Paragraph paragraph when paragraph.getFirstChild() instanceof Image image ->
            into.add(new ManualBlock.Picture(folder + image.getDestination(), words(image)));
        case Paragraph paragraph -> into.add(new ManualBlock.Text(pieces(paragraph)));
        case BulletList list -> list(list, 0, into);
        case OrderedList list -> list(list, 0, into);
        case TableBlock table -> into.add(table(table));
        case FencedCodeBlock program ->
            into.add(
                new ManualBlock.Program(program.getLiteral().stripTrailing().lines().toList()));
        default -> throw new IllegalArgumentException(node.toString());
      }
    }
  }

  private void list(Node list, int depth, List<ManualBlock> into) {
    int number = 1;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String mark = list instanceof OrderedList ? number + "." : BULLET;
      for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
        if (part instanceof BulletList || part instanceof OrderedList) {
          list(part, depth + 1, into);
        } else {
          into.add(new ManualBlock.Item(depth, mark, pieces(part)));
          mark = "";
        }
      }
      number += item instanceof ListItem ? 1 : 0;
    }
  }

  private static ManualBlock.Table table(TableBlock table) {
    List<List<List<Piece>>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead || part instanceof TableBody) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          if (row instanceof TableRow) {
            List<List<Piece>> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
              if (cell instanceof TableCell) {
                cells.add(pieces(cell));
              }
            }
            rows.add(cells);
          }
        }
      }
    }
    return new ManualBlock.Table(rows);
  }

  private static String words(Node parent) {
    StringBuilder words = new StringBuilder();
    pieces(parent).forEach(piece -> words.append(piece.text()));
    return words.toString();
  }

  private static List<Piece> pieces(Node parent) {
    List<Piece> pieces = new ArrayList<>();
    pieces(parent, Kind.PLAIN, pieces);
    return pieces;
  }

  private static void pieces(Node parent, Kind kind, List<Piece> into) {
    for (Node word = parent.getFirstChild(); word != null; word = word.getNext()) {
      switch (word) {
        case Text text -> into.add(new Piece(text.getLiteral(), kind));
        case Code code -> into.add(new Piece(code.getLiteral(), Kind.KEY));
        case StrongEmphasis strong -> pieces(strong, Kind.STRONG, into);
        // Chinese has no blank between words: lines of the file join without one.
        case SoftLineBreak ignored -> {}
        default -> pieces(word, kind, into);
      }
    }
  }
}
