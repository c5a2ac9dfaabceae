package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenFilesTest {
  private static final Disclosure MINIATURE = DisclosureJson.read(Documents.MINIATURE);

  @TempDir Path folder;

  @Test
  void a_disclosure_is_written_to_a_new_file_and_over_an_old_one() throws IOException {
    Path file = folder.resolve("一.json");
    DisclosureJson.write(MINIATURE, file);
    assertThat(file).hasContent(Documents.MINIATURE);

    Files.writeString(file, "old and longer".repeat(9999));
    DisclosureJson.write(MINIATURE, file);
    assertThat(file).hasContent(Documents.MINIATURE);
    assertThat(DisclosureJson.read(file)).isEqualTo(MINIATURE);
    assertThat(names()).containsExactly("一.json");
  }

  @Test
  void lines_that_fail_on_the_way_leave_the_old_file_and_nothing_else() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "old");
    Disclosure unwritable = withName("\ud800");

    assertThatThrownBy(() -> DisclosureJson.writeLines(Stream.of(MINIATURE, unwritable), file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("text must be Unicode, without unpaired surrogates: ");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a.jsonl");
  }

  @Test
  void what_cannot_be_written_leaves_the_old_file() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "old");

    assertThatThrownBy(() -> DisclosureJson.write(withName("局\udc00"), file))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(file).hasContent("old");
  }

  @Test
  void a_folder_that_does_not_exist_is_a_failure_of_the_disk() {
    assertThatThrownBy(() -> DisclosureJson.write(MINIATURE, folder.resolve("no/a.json")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> DisclosureJson.read(folder.resolve("no.json")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_folder_in_the_place_of_the_file_is_a_failure_of_the_disk() {
    assertThatThrownBy(() -> DisclosureJson.write(MINIATURE, folder))
        .isInstanceOf(IOException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void the_permissions_of_the_old_file_are_kept() throws IOException {
    Assumptions.assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path file = Files.writeString(folder.resolve("a.json"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    DisclosureJson.write(MINIATURE, file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void a_link_stays_a_link() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file.getFileName());

    DisclosureJson.write(MINIATURE, link);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent(Documents.MINIATURE);
  }

  @Test
  void a_name_as_long_as_the_disk_allows_is_written() throws IOException {
    String name = "预".repeat(83) + ".jsonl";
    Path file = folder.resolve(name);

    DisclosureJson.write(MINIATURE, file);
    DisclosureJson.write(MINIATURE, file);

    assertThat(DisclosureJson.read(file)).isEqualTo(MINIATURE);
    assertThat(names()).containsExactly(name);
  }

  @Test
  void a_failure_names_the_file_that_the_caller_knows() {
    Path file = folder.resolve("no/a.json");
    Path longName = folder.resolve("x".repeat(256));

    assertThatThrownBy(() -> DisclosureJson.write(MINIATURE, file))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(file + ": there is no such folder");
    assertThatThrownBy(() -> DisclosureJson.write(MINIATURE, longName))
        .isInstanceOfSatisfying(
            FileSystemException.class,
            failed -> assertThat(failed.getFile()).isEqualTo(longName.toString()));
    assertThat(names()).isEmpty();
  }

  @Test
  void a_link_to_a_file_that_does_not_exist_yet_makes_it() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("new.json"));

    DisclosureJson.write(MINIATURE, link);

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("new.json")).isRegularFile().hasContent(Documents.MINIATURE);
  }

  @Test
  void links_in_a_circle_are_a_failure_of_the_disk() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.json"), Path.of("b.json"));
    Files.createSymbolicLink(folder.resolve("b.json"), Path.of("a.json"));

    assertThatThrownBy(() -> DisclosureJson.write(MINIATURE, link))
        .isInstanceOf(FileSystemLoopException.class)
        .hasMessage(link.toString());
  }

  @Test
  void a_writable_file_in_a_folder_that_takes_no_other_is_written_over() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path file = Files.writeString(closed.resolve("a.json"), "old and longer".repeat(9999));
    Assumptions.assumeTrue(closed.toFile().setWritable(false) && !Files.isWritable(closed));
    try {
      DisclosureJson.write(MINIATURE, file);

      assertThat(file).hasContent(Documents.MINIATURE);
      Path other = closed.resolve("b.json");
      assertThatThrownBy(() -> DisclosureJson.write(MINIATURE, other))
          .isInstanceOf(AccessDeniedException.class)
          .hasMessage(other + ": the folder takes no new file");
    } finally {
      assertThat(closed.toFile().setWritable(true)).isTrue();
    }
  }

  private static Disclosure withName(String name) {
    return Disclosure.builder()
        .template(MINIATURE.template())
        .year(MINIATURE.year())
        .department(Department.of(name))
        .build();
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
