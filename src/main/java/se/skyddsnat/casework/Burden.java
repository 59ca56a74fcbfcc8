package se.skyddsnat.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.access.AccountId;

/** What lies where: the load of each worker in each unit, and of what nobody has taken. */
record Burden(List<Share> shares) {

    Burden {
        shares = List.copyOf(shares);
    }

    /** @param worker null for what nobody has taken */
    record Share(UUID unit, @Nullable AccountId worker, String name, Load load) {}

    Load of(AccountId worker) {
        return sum(shares.stream().filter(share -> worker.equals(share.worker())));
    }

    Load untaken(UUID unit) {
        return sum(shares.stream()
                .filter(share -> share.worker() == null && share.unit().equals(unit)));
    }

    Load of(UUID unit) {
        return sum(shares.stream().filter(share -> share.unit().equals(unit)));
    }

    /** {@return the units in which something lies} */
    List<UUID> units() {
        return shares.stream().map(Share::unit).distinct().toList();
    }

    /** {@return those who have something, each once} */
    List<Worker> workers() {
        return shares.stream()
                .flatMap(
                        share -> Optional.ofNullable(share.worker()).map(one -> new Worker(one, share.name())).stream())
                .distinct()
                .toList();
    }

    private static Load sum(Stream<Share> shares) {
        return shares.map(Share::load).reduce(Load.NONE, Load::plus);
    }
}
