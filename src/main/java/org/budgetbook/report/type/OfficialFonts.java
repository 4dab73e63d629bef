package org.budgetbook.report.type;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.FontSet;
import net.sf.jasperreports.engine.fonts.FontSetFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontSet;
import net.sf.jasperreports.engine.fonts.SimpleFontSetFamily;

/**
 * The system's own 仿宋 and 小标宋, where it has them: put before our fonts in the sets that ask for
 * them. Ours stay behind for the characters that the official ones lack.
 */
public final class OfficialFonts {

  private static final Logger LOG = Logger.getLogger(OfficialFonts.class.getName());

  /** Fonts lie in folders of folders, not deeper. */
  private static final int DEPTH = 5;

  private final Map<String, List<String>> wanted = new LinkedHashMap<>();
  private final List<Path> folders;

  /**
   * @param names which fonts go before which set, as {@code report/official-fonts.properties}
   * @param folders where fonts are looked for; those that are not there are passed over
   */
  public OfficialFonts(String names, List<Path> folders) {
    Properties sets = new Properties();
    try {
      sets.load(new StringReader(names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sets.forEach((set, fonts) -> wanted.put(set.toString(), List.of(fonts.toString().split(","))));
    this.folders = List.copyOf(folders);
  }

  /** Where Windows, macOS and the Linux desktops keep fonts, of all users and of this one. */
  public static List<Path> systemFolders(Map<String, String> environment, Path home) {
    List<Path> folders = new ArrayList<>();
    for (String variable : List.of("WINDIR", "SystemRoot")) {
      if (environment.containsKey(variable)) {
        folders.add(Path.of(environment.get(variable), "Fonts"));
      }
    }
    if (environment.containsKey("LOCALAPPDATA")) {
      folders.add(Path.of(environment.get("LOCALAPPDATA"), "Microsoft", "Windows", "Fonts"));
    }
    folders.add(Path.of("/usr/share/fonts"));
    folders.add(Path.of("/usr/local/share/fonts"));
    folders.add(Path.of("/Library/Fonts"));
    folders.add(home.resolve(".local/share/fonts"));
    folders.add(home.resolve(".fonts"));
    folders.add(home.resolve("Library/Fonts"));
    return folders;
  }

  /** The same fonts as before, or with the official ones before them. Reads names of font files. */
  public JasperReportsContext in(JasperReportsContext context) {
    Map<String, TrueTypeFile> found = found();
    if (found.isEmpty()) {
      return context;
    }
    SimpleJasperReportsContext own = new SimpleJasperReportsContext(context);
    List<FontFamily> families = new ArrayList<>(context.getExtensions(FontFamily.class));
    List<FontSet> sets = new ArrayList<>();
    for (FontSet set : context.getExtensions(FontSet.class)) {
      Optional<FontFamily> family =
          Optional.ofNullable(found.get(set.getName()))
              .flatMap(file -> family(context, set.getName() + "-official", file.path()));
      family.ifPresent(families::add);
      sets.add(family.<FontSet>map(first -> before(first, set)).orElse(set));
    }
    own.setExtensions(FontFamily.class, families);
    own.setExtensions(FontSet.class, sets);
    return own;
  }

  /** Nothing if the file says what it is and is damaged nevertheless. */
  private static Optional<FontFamily> family(JasperReportsContext context, String name, Path file) {
    SimpleFontFamily family = new SimpleFontFamily(context);
    family.setName(name);
    SimpleFontFace face = new SimpleFontFace(context);
    try {
      face.setTtf(file.toString(), true);
    } catch (JRRuntimeException e) {
      LOG.log(Level.FINE, e, () -> "font " + file);
      return Optional.empty();
    }
    family.setNormalFace(face);
    // Official fonts have one weight: said twice, or it would be thickened by the printer.
    family.setBoldFace(face);
    family.setPdfEncoding("Identity-H");
    family.setPdfEmbedded(true);
    return Optional.of(family);
  }

  private static FontSet before(FontFamily first, FontSet set) {
    SimpleFontSet changed = new SimpleFontSet();
    changed.setName(set.getName());
    SimpleFontSetFamily primary = new SimpleFontSetFamily();
    primary.setFamilyName(first.getName());
    primary.setPrimary(true);
    changed.addFamily(primary);
    for (FontSetFamily family : set.getFamilies()) {
      SimpleFontSetFamily behind = new SimpleFontSetFamily();
      behind.setFamilyName(family.getFamilyName());
      changed.addFamily(behind);
    }
    return changed;
  }

  /** By the name of the font set. */
  private Map<String, TrueTypeFile> found() {
    Map<String, TrueTypeFile> files = new LinkedHashMap<>();
    for (Path folder : folders) {
      for (TrueTypeFile file : files(folder)) {
        file.names().forEach(name -> files.putIfAbsent(plain(name), file));
      }
    }
    Map<String, TrueTypeFile> found = new LinkedHashMap<>();
    wanted.forEach((set, names) ->
        names.stream()
            .map(name -> Optional.ofNullable(files.get(plain(name))))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(file -> found.put(set, file)));
    return found;
  }

  private static List<TrueTypeFile> files(Path folder) {
    List<TrueTypeFile> files = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
      for (Path path : paths.sorted().toList()) {
        if (path.toString().toLowerCase(Locale.ROOT).endsWith(".ttf")) {
          TrueTypeFile.read(path).ifPresent(files::add);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // What cannot be read is not used: our own fonts print everything.
      LOG.log(Level.FINE, e, () -> "fonts in " + folder);
    }
    return files;
  }

  private static String plain(String name) {
    return name.replace(" ", "").strip().toLowerCase(Locale.ROOT);
  }
}
