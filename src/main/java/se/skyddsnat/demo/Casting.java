package se.skyddsnat.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.AccountId;
import se.skyddsnat.access.Accounts;
import se.skyddsnat.access.Role;
import se.skyddsnat.access.User;
import se.skyddsnat.organisation.StaffMember;
import se.skyddsnat.organisation.UnitId;
import se.skyddsnat.organisation.UnitKind;

/** Gives the people of the cards and the other teachers of the stories their accounts. */
@Component
class Casting {

    private final Accounts accounts;

    Casting(Accounts accounts) {
        this.accounts = accounts;
    }
    /** {@return what the demo's password is kept as; made before the work, which may not wait for it} */
    String hash() {
        return accounts.demoHash();
    }

    Cast letIn(Sundvik sundvik, String hash) {
        var onCards = new EnumMap<Card, User>(Card.class);
        for (var person : sundvik.people()) {
            var card = person.card();
            var account = accounts.createDemo(card.login(), card.person(), hash);
            onCards.put(card, user(sundvik, account, person.member(), card.role()));
        }
        var others = others(sundvik);
        return new Cast(
                onCards,
                IntStream.range(0, others.size())
                        .mapToObj(i -> {
                            var account = accounts.create(
                                    "larare-" + (i + 2), others.get(i).name(), nobodysPassword());
                            return user(sundvik, account, others.get(i), Role.TEACHER);
                        })
                        .toList());
    }

    /** {@return who receives reports in each intake unit, with accounts that nobody can log in with besides the cards'} */
    Map<UnitId, List<AccountId>> letInWorkers(Sundvik sundvik, Cast cast) {
        var workers = new LinkedHashMap<UnitId, List<AccountId>>();
        for (var unit : sundvik.units(UnitKind.INTAKE)) {
            workers.put(unit.id(), new ArrayList<>());
        }
        for (var card : List.of(Card.INTAKE_WORKER, Card.SECOND_WORKER)) {
            var user = cast.user(card);
            Objects.requireNonNull(workers.get(user.unit())).add(user.accountId());
        }
        sundvik.structure().staff().stream()
                .filter(member -> member.title().equals("Socialsekreterare") && workers.containsKey(member.unit()))
                .filter(member -> sundvik.people().stream()
                        .noneMatch(person -> person.member().equals(member)))
                .forEach(member -> {
                    var all = workers.values().stream().mapToInt(List::size).sum();
                    var account = accounts.createShut("handlaggare-" + all, member.name());
                    accounts.grant(account, member.authority(), member.id(), Role.INTAKE_WORKER);
                    Objects.requireNonNull(workers.get(member.unit())).add(account);
                });
        return workers;
    }

    private User user(Sundvik sundvik, AccountId account, StaffMember member, Role role) {
        accounts.grant(account, member.authority(), member.id(), role);
        return new User(
                account.value(),
                member.name(),
                role,
                member.authority(),
                member.unit(),
                sundvik.unit(member.unit()).name());
    }

    /** Four municipal teachers whose reports go to the intake unit of the cards, and one at an independent preschool. */
    private static List<StaffMember> others(Sundvik sundvik) {
        var board = sundvik.authority("Förskolenämnden").id();
        var own = sundvik.unit(sundvik.person(Card.TEACHER).member().unit());
        var municipal = sundvik.units(UnitKind.PRESCHOOL).stream()
                .filter(unit -> unit.authority().equals(board) && !unit.equals(own))
                .filter(unit -> unit.findReceiver().equals(own.findReceiver()))
                .limit(4);
        var independent = sundvik.units(UnitKind.PRESCHOOL).stream()
                .filter(unit -> !unit.authority().equals(board))
                .filter(unit -> unit.findReceiver().equals(own.findReceiver()))
                .limit(1);
        return Stream.concat(municipal, independent)
                .map(unit -> sundvik.teacher(unit.id()))
                .toList();
    }

    private static String nobodysPassword() {
        return UUID.randomUUID().toString();
    }
}
