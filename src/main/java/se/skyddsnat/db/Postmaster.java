package se.skyddsnat.db;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one server running, and starts it again when somebody kills it.
 *
 * <p>The kernel ends the server when the <em>thread</em> that started it ends. So one thread does nothing but start it and
 * wait for it; when the program dies in whatever way, that thread dies with it.
 */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int TRIES = 10;

    private final PostgresCluster cluster;
    private final int port;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Thread keeper =
            Thread.ofPlatform().daemon().name("postgresql").unstarted(this::keep);
    private volatile boolean closing;

    Postmaster(PostgresCluster cluster, int port) {
        this.cluster = cluster;
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Comes back when the server takes connections, after it has replayed what a crash left in its log. */
    void start() {
        keeper.start();
        try {
            ready.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartRefused refused) {
                throw refused;
            }
            throw e;
        }
    }

    void stop() throws IOException, InterruptedException {
        closing = true;
        while (keeper.isAlive()) {
            if (cluster.postmaster().isAlive()) {
                cluster.stop();
            }
            keeper.join(Duration.ofMillis(100));
        }
    }

    private void keep() {
        try {
            launch().waitFor();
            for (int tries = 0; !closing && tries < TRIES; tries++) {
                LOG.warn("PostgreSQL has stopped by itself and is started again");
                if (again()) {
                    tries = 0;
                } else {
                    TimeUnit.SECONDS.sleep(1);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(
                    new StartRefused("PostgreSQL cannot be started: " + Folders.reason(e) + ".", e));
        } catch (RuntimeException e) {
            ready.completeExceptionally(e);
        } catch (InterruptedException e) {
            ready.completeExceptionally(e);
            Thread.currentThread().interrupt();
        }
    }

    private boolean again() throws InterruptedException {
        try {
            cluster.stopLeftovers();
            launch().waitFor();
            return true;
        } catch (IOException | StartRefused e) {
            LOG.error("PostgreSQL is down", e);
            return false;
        }
    }

    private Process launch() throws IOException, InterruptedException {
        var process = new ProcessBuilder(cluster.server(port))
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(cluster.log().toFile()))
                .start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!(cluster.postmaster().is(process.pid()) && cluster.postmaster().isReady())) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
                throw new StartRefused("PostgreSQL does not start; " + cluster.log() + " says why.");
            }
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new StartRefused("PostgreSQL did not get ready; " + cluster.log() + " says why.");
            }
        }
        ready.complete(null);
        return process;
    }
}
