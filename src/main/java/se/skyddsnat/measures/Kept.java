package se.skyddsnat.measures;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is the same for all who may see it, and read again only when somebody has written: known by the last writing's number. */
final class Kept<T> {

    private volatile @Nullable Copy<T> latest;

    private record Copy<T>(long number, T value) {}

    /** @param number of the last writing that can be seen; all before it can be seen too */
    T get(long number, Supplier<T> read) {
        var known = latest;
        if (known == null || known.number() != number) {
            known = new Copy<>(number, read.get());
            latest = known;
        }
        return known.value();
    }
}
