import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.painless.PainlessPlugin;
import org.opensearch.transport.Netty4Plugin;

/**
 * One node of the test cluster. Its plugins come from the class path, because Maven Central has no distribution with a folder of modules.
 * The node stops when its standard input ends, and so also when the test run dies, and then deletes its folder.
 */
public final class EngineNode extends Node {
  private EngineNode(Environment environment) {
    super(environment, List.of(Netty4Plugin.class, CommonAnalysisPlugin.class, PainlessPlugin.class), true);
  }

  /** Starts a node. The argument is its folder, with the settings in opensearch.yml. */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Settings settings = Settings.builder().loadFromPath(home.resolve("opensearch.yml")).build();
    Environment environment = InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "node");
    try {
      EngineNode node = new EngineNode(environment);
      // A hook also runs after Ctrl+C, which the terminal sends to this process too.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node, home)));
      node.start();
      System.out.println("started");
      while (System.in.read() != -1) {}
      System.exit(0);
    } catch (Throwable error) {
      error.printStackTrace();
      System.exit(1);
    }
  }

  private static void stop(EngineNode node, Path home) {
    try {
      node.close();
      delete(home);
      // The last node deletes the folder of all nodes, which is then empty.
      home.getParent().toFile().delete();
    } catch (IOException error) {
      error.printStackTrace();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
