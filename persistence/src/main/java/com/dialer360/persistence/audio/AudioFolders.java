package com.dialer360.persistence.audio;

import com.dialer360.media.AudioStore;
import com.dialer360.media.Sound;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Folders of the file system below a web root. Nothing outside it is shown: neither a name with
 * {@code ..} nor a symbolic link leads out.
 */
public final class AudioFolders implements AudioStore {
  private static final Logger LOG = LoggerFactory.getLogger(AudioFolders.class);
  private static final Duration SETTLED = Duration.ofSeconds(1);

  private final Path webRoot;
  private final Clock clock;

  /** The folders below this one. */
  public AudioFolders(Path webRoot, Clock clock) {
    this.webRoot = webRoot;
    this.clock = clock;
  }

  @Override
  public String place(String folder) {
    return webRoot + "/" + folder;
  }

  @Override
  public Optional<List<Sound>> sounds(String folder) {
    return inside(folder).flatMap(this::listed);
  }

  /** The folder itself, links on the way to it followed. */
  private Optional<Path> inside(String folder) {
    if (Arrays.asList(folder.split("/", -1)).contains("..")) {
      return Optional.empty();
    }
    try {
      Path root = webRoot.toRealPath();
      return Optional.of(webRoot.resolve(folder.replaceFirst("^/+", "")).toRealPath())
          .filter(found -> found.startsWith(root) && Files.isDirectory(found));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<List<Sound>> listed(Path folder) {
    Instant now = clock.instant();
    List<Sound> sounds = new ArrayList<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, AudioFolders::isNamedSound)) {
      for (Path file : files) {
        sound(file, now).ifPresent(sounds::add);
      }
      return Optional.of(sounds);
    } catch (IOException | DirectoryIteratorException e) {
      LOG.warn("cannot list the sounds in {}: {}", folder, e.toString());
      return Optional.empty();
    }
  }

  private static boolean isNamedSound(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".wav") || name.endsWith(".gsm");
  }

  private static Optional<Sound> sound(Path file, Instant now) {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException goneMeanwhile) {
      return Optional.empty();
    }
    Instant modified = attributes.lastModifiedTime().toInstant();
    return attributes.isRegularFile() && isSettled(modified, now)
        ? Optional.of(new Sound(file.getFileName().toString(), attributes.size(), modified))
        : Optional.empty();
  }

  /**
   * A file that grows was written to just now. A second look, a second later, would tell the same
   * and make every caller wait.
   */
  private static boolean isSettled(Instant modified, Instant now) {
    return Duration.between(modified, now).abs().compareTo(SETTLED) >= 0;
  }
}
