package org.budgetbook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a YAML file that knows its file and line, so that every complaint can name them. */
final class YamlNode {

  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  static YamlNode parse(String file, String text) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).setUseMarks(true).build();
    try {
      return new Compose(settings)
          .composeString(text)
          .map(node -> new YamlNode(file, node))
          .orElseThrow(() -> at(file, 1, Message.of("yaml.empty")));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw at(file, line, Message.of("yaml.syntax"));
    } catch (YamlEngineException e) {
      throw at(file, 1, Message.of("yaml.syntax"));
    }
  }

  /** The node under a key, which must be there. */
  YamlNode at(String key) {
    return find(key).orElseThrow(() -> error(Message.of("yaml.key.missing", key)));
  }

  Optional<YamlNode> find(String key) {
    if (!(node instanceof MappingNode mapping)) {
      throw error(Message.of("yaml.not-mapping"));
    }
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
        return Optional.of(new YamlNode(file, tuple.getValueNode()));
      }
    }
    return Optional.empty();
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  List<YamlNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw error(Message.of("yaml.not-list"));
    }
    return sequence.getValue().stream().map(item -> new YamlNode(file, item)).toList();
  }

  /** The items under a key; none where the key is absent. */
  List<YamlNode> items(String key) {
    return find(key).map(YamlNode::items).orElse(List.of());
  }

  List<String> keys() {
    if (!(node instanceof MappingNode mapping)) {
      throw error(Message.of("yaml.not-mapping"));
    }
    List<String> keys = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      keys.add(new YamlNode(file, tuple.getKeyNode()).text());
    }
    return keys;
  }

  /** Refuses a key that is not among {@code allowed}: a slip of the pen must not pass silently. */
  YamlNode allowOnly(Set<String> allowed) {
    for (String key : keys()) {
      if (!allowed.contains(key)) {
        throw at(key).error(Message.of("yaml.key.unknown", key));
      }
    }
    return this;
  }

  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw error(Message.of("yaml.not-text"));
  }

  List<String> texts() {
    return items().stream().map(YamlNode::text).toList();
  }

  int integer() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw error(Message.of("yaml.not-number", text()));
    }
  }

  boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw error(Message.of("yaml.not-flag", text()));
    };
  }

  /** The constant whose name in lower case with hyphens stands here. */
  <E extends Enum<E>> E constant(Class<E> type) {
    String wanted = text().replace('-', '_').toUpperCase(java.util.Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(wanted)) {
        return constant;
      }
    }
    throw error(Message.of("yaml.constant.unknown", text()));
  }

  /** Runs a reader of this node's text; what it refuses is refused with file and line. */
  <T> T read(java.util.function.Function<String, T> reader) {
    try {
      return reader.apply(text());
    } catch (RefusedException e) {
      throw error(e.sentence());
    }
  }

  RefusedException error(Message problem) {
    return at(file, line(), problem);
  }

  /** A complaint about a line of a text that stands as a block under its key. */
  RefusedException error(int lineOfText, Message problem) {
    return at(file, line() + lineOfText, problem);
  }

  /** A complaint about a line of a file that is no YAML. */
  static RefusedException error(String file, int line, Message problem) {
    return at(file, line, problem);
  }

  /**
   * The node a path such as {@code panels/0/columns} leads to, or the last one on the way there.
   */
  YamlNode along(String path) {
    YamlNode here = this;
    for (String step : path.split("/")) {
      Optional<YamlNode> next = here.child(step);
      if (next.isEmpty()) {
        return here;
      }
      here = next.get();
    }
    return here;
  }

  private Optional<YamlNode> child(String step) {
    return switch (node) {
      case MappingNode mapping -> find(step);
      case SequenceNode sequence
          when step.chars().allMatch(Character::isDigit)
              && Integer.parseInt(step) < sequence.getValue().size() ->
          Optional.of(items().get(Integer.parseInt(step)));
      default -> Optional.empty();
    };
  }

  private int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static RefusedException at(String file, int line, Message problem) {
    return new RefusedException(Message.of("yaml.at", file, line, problem));
  }
}
