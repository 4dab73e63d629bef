package org.budgetbook.installer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The program's icon, drawn from its SVG. Of SVG it knows {@code rect} and {@code circle} with a
 * fill: that is all our drawing has.
 */
final class Icon {

  private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 256);

  /** What a picture of a size is called inside an ICNS. */
  private static final Map<String, Integer> MAC =
      new LinkedHashMap<>(
          Map.of("ic11", 32, "ic12", 64, "ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024));

  private record Part(Shape shape, Color fill) {}

  private final List<Part> parts = new ArrayList<>();
  private final double side;

  Icon(Path svg) throws IOException {
    Element root = parsed(svg);
    side = number(root, "width");
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element part = (Element) all.item(i);
      switch (part.getTagName()) {
        case "title" -> {}
        case "rect" -> {
          double round = part.hasAttribute("rx") ? 2 * number(part, "rx") : 0;
          parts.add(
              new Part(
                  new RoundRectangle2D.Double(
                      number(part, "x"),
                      number(part, "y"),
                      number(part, "width"),
                      number(part, "height"),
                      round,
                      round),
                  Color.decode(part.getAttribute("fill"))));
        }
        case "circle" -> {
          double radius = number(part, "r");
          parts.add(
              new Part(
                  new Ellipse2D.Double(
                      number(part, "cx") - radius,
                      number(part, "cy") - radius,
                      2 * radius,
                      2 * radius),
                  Color.decode(part.getAttribute("fill"))));
        }
        default -> throw new IOException("not drawn: " + part.getTagName());
      }
    }
  }

  private static Element parsed(Path svg) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(svg.toFile())
          .getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  private static double number(Element part, String name) {
    return Double.parseDouble(part.getAttribute(name));
  }

  /** A square picture as PNG. */
  byte[] png(int pixels) throws IOException {
    BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(pixels / side, pixels / side);
    for (Part part : parts) {
      pen.setColor(part.fill());
      pen.fill(part.shape());
    }
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** Windows' format: a directory, then PNG files, which Windows reads since Vista. */
  byte[] ico() throws IOException {
    List<byte[]> pictures = new ArrayList<>();
    for (int size : WINDOWS) {
      pictures.add(png(size));
    }
    int offset = 6 + 16 * WINDOWS.size();
    int length = offset + pictures.stream().mapToInt(picture -> picture.length).sum();
    ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
    for (int i = 0; i < pictures.size(); i++) {
      // 0 stands for 256.
      byte size = (byte) (int) WINDOWS.get(i);
      out.put(size).put(size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
      out.putInt(pictures.get(i).length).putInt(offset);
      offset += pictures.get(i).length;
    }
    pictures.forEach(out::put);
    return out.array();
  }

  /** Apple's format: PNG files, each with its kind and length before it. */
  byte[] icns() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream parts = new DataOutputStream(body);
    for (Map.Entry<String, Integer> kind : MAC.entrySet()) {
      byte[] picture = png(kind.getValue());
      parts.writeBytes(kind.getKey());
      parts.writeInt(picture.length + 8);
      parts.write(picture);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(whole);
    out.writeBytes("icns");
    out.writeInt(body.size() + 8);
    out.write(body.toByteArray());
    return whole.toByteArray();
  }

  /** Writes {@code budgetbook.png}, {@code .ico} and {@code .icns} into a folder. */
  void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("budgetbook.png"), png(512));
    Files.write(folder.resolve("budgetbook.ico"), ico());
    Files.write(folder.resolve("budgetbook.icns"), icns());
  }
}
