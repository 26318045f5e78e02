import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A throwaway Neo4j for tests: {@code java -cp … Neo4jServer.java PASSWORD PORT}; port 0 takes a free one.
 *
 * <p>Prints {@code neo4j ready bolt://127.0.0.1:PORT} once it answers, ends when its standard input closes (so also when
 * its parent is killed), and deletes its data as it ends.
 */
final class Neo4jServer {

    public static void main(String[] arguments) throws IOException {
        Path home = Files.createTempDirectory("neo4j-tests-");
        AtomicReference<DatabaseManagementService> started = new AtomicReference<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started.get(), home)));

        DatabaseManagementService server = start(home, Integer.parseInt(arguments[1]));
        started.set(server);
        server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", arguments[0]));
        System.out.println("neo4j ready bolt://" + boltAddress(server));

        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static DatabaseManagementService start(Path home, int port) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                // A test of a wrong password must not lock out the tests beside it.
                .setConfig(GraphDatabaseSettings.auth_max_failed_attempts, 0)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
                // Otherwise each database takes 256 MB of disk for its transaction log.
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                // The default waits 5 s for clients that might still come: stopping took 6 s instead of 0.3.
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .build();
    }

    /** Where Bolt listens: known only once it does, when the port asked for was 0. */
    private static String boltAddress(DatabaseManagementService server) {
        GraphDatabaseAPI database =
                (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        return database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .toString();
    }

    private static void end(DatabaseManagementService server, Path home) {
        if (server != null) {
            server.shutdown();
        }
        try (Stream<Path> files = Files.walk(home)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("neo4j data left behind: " + e);
        }
    }
}
