package org.budgetbook.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.budgetbook.book.Action;
import org.budgetbook.csv.WholeFiles;
import org.budgetbook.json.BookJsonWriter;
import org.budgetbook.json.PartJsonReader;
import org.budgetbook.merge.MergeProposal;
import org.budgetbook.merge.Part;
import org.budgetbook.message.Message;
import org.budgetbook.message.RefusedException;

/**
 * Units' parts as files, and their way into a department's budget. Calls wait for the disk: not for
 * the screen's thread.
 */
public final class UnitParts {

  private static final String SUFFIX = ".json";

  private final WholeFiles files;

  public UnitParts(WholeFiles files) {
    this.files = files;
  }

  /** Writes a part whole or not at all. */
  public void write(Part part, Path file) {
    byte[] text = new BookJsonWriter().text(part).getBytes(StandardCharsets.UTF_8);
    files.write(file.toAbsolutePath().normalize(), out -> out.write(text));
  }

  /**
   * Reads parts, all or none.
   *
   * @param places files, and folders whose json files are all read
   * @throws RefusedException naming the first fault
   */
  public List<Part> read(List<Path> places) {
    PartJsonReader reader = new PartJsonReader();
    List<Part> parts = new ArrayList<>();
    for (Path place : places) {
      for (Path file : filesIn(place)) {
        parts.add(reader.read(file));
      }
    }
    return parts;
  }

  /** Whether a file calls itself a part, and not a whole book or anything else. */
  public boolean isPart(Path file) {
    return new PartJsonReader().isPart(file);
  }

  private static List<Path> filesIn(Path place) {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> all = Files.list(place)) {
      List<Path> found =
          all.filter(file -> file.toString().endsWith(SUFFIX) && Files.isRegularFile(file))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw RefusedException.of("session.merge.folder", place.toAbsolutePath());
      }
      return found;
    } catch (IOException e) {
      throw new RefusedException(Message.of("text.unreadable", place.toAbsolutePath()), e);
    }
  }

  /**
   * Does what a proposal says, as one action that can be undone.
   *
   * @return ends when the disk has it; empty when nothing changes
   * @throws RefusedException while a conflict is open
   */
  public CompletionStage<Optional<Applied>> merge(BudgetSession budget, MergeProposal proposal) {
    if (!proposal.open().isEmpty()) {
      throw RefusedException.of("session.merge.open", proposal.open().size());
    }
    return proposal
        .edit()
        .map(edit ->
            budget
                .apply(new Action(Message.of("session.merge", proposal.outcomes().size()), edit))
                .thenApply(Optional::of))
        .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
  }
}
