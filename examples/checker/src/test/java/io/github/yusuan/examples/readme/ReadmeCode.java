package io.github.yusuan.examples.readme;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The Java that a page shows: taken from the page as it stands, compiled, and run. */
final class ReadmeCode {
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("(?m)^(?:final )?class (\\w+)");

  private final List<String> names;
  private final URLClassLoader classes;

  private ReadmeCode(List<String> names, URLClassLoader classes) {
    this.names = names;
    this.classes = classes;
  }

  static ReadmeCode compiled(Path page) {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "readme");
      List<String> names = new ArrayList<>();
      List<Path> files = new ArrayList<>();
      for (String block : blocks(page)) {
        names.add(NAME.matcher(block).results().findFirst().orElseThrow().group(1));
        files.add(folder.resolve(names.get(names.size() - 1) + ".java"));
        Files.writeString(files.get(files.size() - 1), block);
      }
      compile(files, folder);
      return new ReadmeCode(names, loader(folder));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> blocks(Path page) throws IOException {
    return BLOCK.matcher(Files.readString(page)).results().map(block -> block.group(1)).toList();
  }

  private static void compile(List<Path> files, Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean compiles =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  List.of("-d", folder.toString(), "-proc:none", "-Xlint:all", "-Werror"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!compiles) {
        throw new AssertionError("what the page shows does not compile:\n" + messages);
      }
    }
  }

  private static URLClassLoader loader(Path folder) throws MalformedURLException {
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, ReadmeCode.class.getClassLoader());
  }

  /** Returns the classes shown, in the order of the page. */
  List<String> names() {
    return names;
  }

  /** Calls a static method that the page shows, as {@code BuildOne.disclosure}. */
  <T> T call(Class<T> result, String method, Object... arguments) {
    int dot = method.indexOf('.');
    try {
      for (Method one : classes.loadClass(method.substring(0, dot)).getDeclaredMethods()) {
        if (one.getName().equals(method.substring(dot + 1))) {
          one.setAccessible(true);
          return result.cast(one.invoke(null, arguments));
        }
      }
      throw new AssertionError("the page shows no " + method);
    } catch (InvocationTargetException thrown) {
      throw new AssertionError(method + " fails", thrown.getCause());
    } catch (ReflectiveOperationException missing) {
      throw new LinkageError("the page shows no " + method, missing);
    }
  }

  /** Runs the tests of a class that the page shows. */
  TestExecutionSummary tested(String type) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    Launcher launcher = LauncherFactory.create();
    try {
      launcher.execute(
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectClass(classes.loadClass(type)))
              .configurationParameter("jqwik.tries.default", "100")
              .configurationParameter("jqwik.database", "target/readme-jqwik-database")
              .build(),
          listener);
    } catch (ClassNotFoundException missing) {
      throw new LinkageError("the page shows no " + type, missing);
    }
    return listener.getSummary();
  }
}
