package com.dialer360.persistence.audio;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fixtures.contract.AudioStoreContract;
import com.dialer360.media.AudioStore;
import com.dialer360.media.Sound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioFoldersTest implements AudioStoreContract {
  private static final Instant LONG_AGO = NOW.minusSeconds(3600);

  @TempDir Path folder;
  private Path webRoot;

  @BeforeEach
  void makeWebRoot() throws IOException {
    webRoot = Files.createDirectory(folder.resolve("htdocs"));
    Files.createDirectories(folder.resolve("secret"));
    write(folder.resolve("secret/outside.wav"), 7, LONG_AGO);
  }

  @Override
  public AudioStore store() {
    return new AudioFolders(webRoot, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Override
  public void put(String path, int size, Instant modified) {
    write(webRoot.resolve(path), size, modified);
  }

  private static void write(Path file, int size, Instant modified) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, new byte[size]);
      Files.setLastModifiedTime(file, FileTime.from(modified));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void tellsWhereAFolderIsOrWouldBe() {
    assertThat(store().place("a/../b")).isEqualTo(webRoot + "/a/../b");
  }

  @Test
  void aLinkLeadsToNoFolderOutside() throws IOException {
    Files.createSymbolicLink(webRoot.resolve("away"), folder.resolve("secret"));
    Files.createDirectory(webRoot.resolve("sub"));
    Files.createSymbolicLink(webRoot.resolve("sub/up"), Path.of("../.."));

    assertThat(store().sounds("away")).isEmpty();
    assertThat(store().sounds("sub/up/secret")).isEmpty();
  }

  @Test
  void aLinkToAFolderInsideIsFollowed() throws IOException {
    put("sounds/a.wav", 1, LONG_AGO);
    Files.createSymbolicLink(webRoot.resolve("alias"), Path.of("sounds"));

    assertThat(store().sounds("alias").orElseThrow()).extracting(Sound::name).contains("a.wav");
  }

  @Test
  void aFolderWhoseNameOnlyBeginsLikeTheWebRootIsOutside() throws IOException {
    Files.createDirectory(folder.resolve("htdocs2"));
    Files.createSymbolicLink(webRoot.resolve("away"), folder.resolve("htdocs2"));

    assertThat(store().sounds("away")).isEmpty();
  }

  @Test
  void aLinkIsNoSoundWhereverItLeads() throws IOException {
    put("sounds/a.wav", 1, LONG_AGO);
    Files.createSymbolicLink(webRoot.resolve("sounds/b.wav"), folder.resolve("secret/outside.wav"));
    Files.createSymbolicLink(webRoot.resolve("sounds/c.wav"), Path.of("a.wav"));
    Files.createSymbolicLink(webRoot.resolve("sounds/d.wav"), Path.of("nowhere"));

    assertThat(store().sounds("sounds").orElseThrow())
        .extracting(Sound::name)
        .containsOnly("a.wav");
  }

  @Test
  void theWebRootMayBeALinkItself() throws IOException {
    put("sounds/a.wav", 1, LONG_AGO);
    Path link = Files.createSymbolicLink(folder.resolve("link"), webRoot);

    assertThat(new AudioFolders(link, Clock.fixed(NOW, ZoneOffset.UTC)).sounds("sounds"))
        .isPresent();
  }

  @Test
  void aMissingWebRootHasNoFolders() {
    AudioFolders nowhere =
        new AudioFolders(folder.resolve("gone"), Clock.fixed(NOW, ZoneOffset.UTC));

    assertThat(nowhere.sounds("sounds")).isEmpty();
  }
}
