package se.skyddsnat.concern;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.web.Option;

/**
 * Those at the own unit who can sign too or stand in.
 *
 * @param names in the order of the names
 */
record Colleagues(Map<AccountId, String> names) {

    Colleagues {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** Within the person's own work. */
    static Colleagues of(Access access, User user) {
        return new Colleagues(access.colleagues(user, Role.TEACHER).stream()
                .collect(toMap(
                        Access.Entitled::account, Access.Entitled::name, (first, _) -> first, LinkedHashMap::new)));
    }

    static Colleagues none() {
        return new Colleagues(Map.of());
    }

    List<Option> options() {
        return names.entrySet().stream()
                .map(each -> Option.of(each.getKey().value().toString(), each.getValue()))
                .toList();
    }

    /** {@return whether every id is one of theirs; what a browser sends may be forged} */
    boolean include(Collection<String> ids) {
        return options().stream().map(Option::value).toList().containsAll(ids);
    }

    /** {@return the name behind an id; empty for somebody who has left the unit} */
    String name(String id) {
        return names.getOrDefault(new AccountId(UUID.fromString(id)), "");
    }

    /** {@return those of these people who are still here} */
    Map<AccountId, String> among(Collection<AccountId> accounts) {
        return accounts.stream().filter(names::containsKey).collect(toMap(account -> account, names::get));
    }
}
