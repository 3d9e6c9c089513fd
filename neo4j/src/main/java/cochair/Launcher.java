package cochair;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.neo4j.cli.AdminTool;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs Neo4j for as long as standard input stays open: a parent that is killed closes it too, so Neo4j never outlives
 * whoever started it. Arguments: the home folder, then optionally `set-initial-password`.
 */
public final class Launcher {
    private static final long AVAILABLE_WITHIN_MS = 60_000;
    private static final long STOPPED_WITHIN_MS = 20_000;

    private static volatile DatabaseManagementService neo4j;

    private Launcher() {}

    public static void main(String[] arguments) throws IOException {
        // Standard output carries the ready line only; whatever a library prints goes to the log.
        PrintStream parent = System.out;
        System.setOut(System.err);
        Path home = Path.of(arguments[0]);
        if (arguments.length > 1) setInitialPassword();
        else run(home, parent);
    }

    private static void run(Path home, PrintStream parent) {
        Runtime.getRuntime().addShutdownHook(new Thread(Launcher::stop, "stop"));
        inBackground("standard input", Launcher::exitWhenInputEnds);
        neo4j = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(home.resolve("conf").resolve("neo4j.conf"))
                .build();
        if (!neo4j.database("neo4j").isAvailable(AVAILABLE_WITHIN_MS)) {
            System.err.println("The database did not become available; logs/debug.log says why.");
            System.exit(1);
        }
        parent.println("READY");
        parent.flush();
    }

    private static void exitWhenInputEnds() {
        try {
            while (System.in.read() >= 0) {}
        } catch (IOException ended) {
            // A broken pipe is an ended one.
        }
        System.exit(0);
    }

    private static void stop() {
        inBackground("impatience", () -> {
            try {
                Thread.sleep(STOPPED_WITHIN_MS);
            } catch (InterruptedException ignored) {
                return;
            }
            // What was committed is in the transaction log, and the next start recovers it.
            Runtime.getRuntime().halt(1);
        });
        if (neo4j != null) neo4j.shutdown();
    }

    /** The password comes by standard input: an argument would show in the list of processes. */
    private static void setInitialPassword() throws IOException {
        String password = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        AdminTool.main(new String[] {"dbms", "set-initial-password", password});
    }

    private static void inBackground(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
