package se.skyddsnat.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the log does not know and access does; asked in the work of the reviewer. */
public interface Reviewing {

    /** {@return the names of those accounts that are of the acting authority} */
    Map<UUID, String> names(Collection<UUID> accounts);

    /** {@return the records that do not exist for the acting person, not in the log either} */
    List<UUID> blocked();
}
