package org.budgetbook.exchange;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.budgetbook.library.Resources;
import org.budgetbook.message.Message;
import org.budgetbook.message.Progress;
import org.budgetbook.message.RefusedException;

/**
 * Verifies many packages and sums them up (汇总): two at a time, each forgotten once it is added, so
 * that a thousand need no more memory than a few.
 */
public final class Consolidation {

  private static final int THREADS = 2;

  private final Summary.Tables tables;
  private final PackageVerifier verifier;

  public Consolidation(Resources resources, PackageVerifier verifier) {
    this.tables = Summary.Tables.of(resources);
    this.verifier = verifier;
  }

  /**
   * What came of it.
   *
   * @param superseded packages left out because a later version of the same department is there
   * @param faults one sentence for each package that cannot be taken; if there is one, the sums are
   *     of the others only
   */
  public record Outcome(Summary summary, List<Path> superseded, List<Message> faults) {
    public Outcome {
      superseded = List.copyOf(superseded);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Sums up; nothing is written.
   *
   * @throws RefusedException if the packages are of several years, or two of one department are of
   *     the same version
   * @throws CancellationException if the user cancelled
   */
  public Outcome run(List<Path> packages, Progress progress) {
    List<Path> superseded = new ArrayList<>();
    List<Message> faults = new ArrayList<>();
    List<Path> latest = latest(packages, superseded, faults);
    Summary summary = new Summary(tables);
    int done = 0;
    try (ExecutorService workers =
        Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("budgetbook-verify-", 1).daemon().factory())) {
      Queue<Future<VerifiedPackage>> underWay = new ArrayDeque<>();
      for (Path file : latest) {
        if (progress.cancelled()) {
          workers.shutdownNow();
          throw new CancellationException();
        }
        if (underWay.size() > THREADS) {
          take(underWay.remove(), summary, faults);
          done++;
        }
        progress.at(Message.of("exchange.step.verify", nameOf(file)), done, latest.size());
        underWay.add(workers.submit(() -> verifier.verify(file)));
      }
      for (Future<VerifiedPackage> last : underWay) {
        take(last, summary, faults);
      }
    }
    return new Outcome(summary, superseded, faults);
  }

  private static String nameOf(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  /** By what they say of themselves; verified they are later, all that are counted. */
  private static List<Path> latest(
      List<Path> packages, List<Path> superseded, List<Message> faults) {
    Map<String, Path> files = new HashMap<>();
    Map<String, Integer> versions = new HashMap<>();
    Integer year = null;
    for (Path file : packages) {
      Manifest manifest;
      try {
        manifest = PackageVerifier.manifest(file);
      } catch (RefusedException e) {
        faults.add(e.sentence());
        continue;
      }
      int own = manifest.heading().year();
      if (year != null && year != own) {
        throw RefusedException.of("exchange.merge.years", year, own, nameOf(file));
      }
      year = own;
      String department = manifest.heading().department().name();
      Path other = files.get(department);
      int version = other == null ? 0 : versions.getOrDefault(department, 0);
      if (other != null && version == manifest.version()) {
        throw RefusedException.of(
            "exchange.merge.twice", department, version, nameOf(other), nameOf(file));
      }
      if (other != null && version > manifest.version()) {
        superseded.add(file);
        continue;
      }
      if (other != null) {
        superseded.add(other);
      }
      files.put(department, file);
      versions.put(department, manifest.version());
    }
    Set<Path> counted = new HashSet<>(files.values());
    return packages.stream().filter(counted::contains).toList();
  }

  private static void take(Future<VerifiedPackage> verified, Summary into, List<Message> faults) {
    try {
      into.add(verified.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RefusedException refused) {
        faults.add(refused.sentence());
      } else {
        throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }
}
