import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several who do the same at a time, each one thing after the other. */
final class Clients {

    private Clients() {}

    /** One thing done once. */
    interface Asked {
        void ask() throws Exception;
    }

    /** Reports how long it takes in the middle and at the 95th percentile, after it was done often enough to be compiled. */
    static void measure(Bench bench, String name, List<Asked> clients, int warm, int asked, double goal) throws Exception {
        times(clients, warm);
        var times = times(clients, asked);
        bench.report(name + ", p50, clients: " + clients.size(), times[times.length / 2], "ms", goal);
        bench.report(name + ", p95, clients: " + clients.size(), times[times.length * 95 / 100], "ms", goal);
    }

    /** {@return how often a second it is done by all together} */
    static double rate(List<Asked> clients, int asked) throws Exception {
        long before = System.nanoTime();
        return times(clients, asked).length / ((System.nanoTime() - before) / 1e9);
    }

    /** {@return milliseconds, the shortest first} */
    static double[] times(List<Asked> clients, int asked) throws Exception {
        try (var pool = Executors.newFixedThreadPool(clients.size())) {
            var running = new ArrayList<Future<double[]>>();
            for (var client : clients) {
                Callable<double[]> each = () -> {
                    var times = new double[asked / clients.size()];
                    for (int i = 0; i < times.length; i++) {
                        long before = System.nanoTime();
                        client.ask();
                        times[i] = (System.nanoTime() - before) / 1e6;
                    }
                    return times;
                };
                running.add(pool.submit(each));
            }
            var all = new ArrayList<double[]>();
            for (var each : running) {
                all.add(each.get());
            }
            return all.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        }
    }
}
