package se.skyddsnat.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.db.Command;

/** {@code ./run verify-log}: says whether the log is as it was written, or names every place where it is not. */
@Component
class VerifyLog implements Command {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;

    private final Verification verification;
    private final HeadsFile heads;

    VerifyLog(Verification verification, HeadsFile heads) {
        this.verification = verification;
        this.heads = heads;
    }

    @Override
    public String name() {
        return "verify-log";
    }

    @Override
    public int run(List<String> arguments) {
        long start = System.nanoTime();
        try {
            var findings = verification.run(heads.path());
            findings.faults().forEach(System.out::println);
            System.out.println(findings.verdict() + " (" + findings.counts() + ", "
                    + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms)");
            return findings.isWhole() ? WHOLE : BROKEN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
