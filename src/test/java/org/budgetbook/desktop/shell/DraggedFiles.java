package org.budgetbook.desktop.shell;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/** Files that another program drags over a window, as the system would tell of them. */
record DraggedFiles(List<File> files) {

  DraggedFiles(Path... paths) {
    this(Stream.of(paths).map(Path::toFile).toList());
  }

  /**
   * Sends an event to what lies deepest in a window; when they leave, to the window. On the FX
   * thread.
   *
   * @return whether the window takes the files
   */
  boolean send(EventType<DragEvent> type, Parent root) {
    Node target = type == DragEvent.DRAG_EXITED ? root : root.getChildrenUnmodifiable().getFirst();
    DragEvent event =
        new DragEvent(
            type,
            board(),
            500,
            350,
            500,
            350,
            TransferMode.COPY,
            null,
            target,
            new PickResult(target, 500, 350));
    target.fireEvent(event);
    return event.isAccepted() || event.isDropCompleted();
  }

  /** The toolkit makes boards of its own drags only. */
  private Dragboard board() {
    TKClipboard clipboard =
        (TKClipboard)
            Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, asked, words) ->
                    switch (asked.getName()) {
                      case "hasContent" -> DataFormat.FILES.equals(words[0]);
                      case "getContent" -> DataFormat.FILES.equals(words[0]) ? files : null;
                      case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                      default -> null;
                    });
    return DragboardHelper.createDragboard(clipboard);
  }
}
