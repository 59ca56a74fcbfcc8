package se.skyddsnat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What is known outside a program that keeps being killed: what it has said that it keeps. */
final class Killed {

    /** The last number that each draft of a report was acknowledged with. */
    final Map<String, Integer> drafts = new ConcurrentHashMap<>();

    /** Reports that got their receipt, by draft. */
    final Map<String, String> sent = new ConcurrentHashMap<>();

    /** The last words of journal notes that were locked. */
    final Set<String> notes = ConcurrentHashMap.newKeySet();

    /** The last number that words of a journal were acknowledged with while they were typed. */
    final Map<String, Integer> typing = new ConcurrentHashMap<>();

    final AtomicInteger acknowledged = new AtomicInteger();

    /** Somebody who keeps writing, whose program keeps vanishing. */
    abstract static class Writer extends Thread {

        private static final Duration PATIENCE = Duration.ofMinutes(10);

        final Killed killed;
        private final String address;
        private final String login;
        private volatile boolean enough;

        Writer(Killed killed, String address, String login) {
            this.killed = killed;
            this.address = address;
            this.login = login;
        }

        /** Writes one whole thing, from an empty form to what was sent. */
        abstract void write(Visit visit);

        String login() {
            return login;
        }

        void stopWriting() throws InterruptedException {
            enough = true;
            join(PATIENCE);
        }

        @Override
        public void run() {
            var visit = new Visit(address);
            while (!enough) {
                try {
                    // Whoever had logged in before the program vanished is logged in when it is back.
                    if (visit.path().equals("/") || visit.path().startsWith("/login")) {
                        visit = new Visit(address).logIn(login);
                    }
                    write(visit);
                } catch (IllegalStateException | AssertionError gone) {
                    pause(); // the program is away, or answered that it cannot: come back later, as people do
                }
            }
        }

        private static void pause() {
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
