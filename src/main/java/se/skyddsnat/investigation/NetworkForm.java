package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/**
 * What a person is to a child, as typed.
 *
 * @param person one who stands on the card; empty: somebody new
 */
record NetworkForm(String person, String name, String who, List<String> kinds, String source, DateText day) {

    static final int SHORT = 200;

    static NetworkForm on(LocalDate today) {
        return new NetworkForm("", "", "", List.of(), "", DateText.of(today));
    }

    static NetworkForm of(Typed typed) {
        return new NetworkForm(
                typed.text("person"),
                typed.text("name"),
                typed.text("who"),
                typed.list("kinds"),
                typed.text("source"),
                typed.date("day"));
    }

    Parsed<NewBonds> parse(LocalDate today, List<NetworkPerson> persons) {
        boolean fresh = person.isEmpty();
        var chosen = Stream.of(BondKind.values())
                .filter(kind -> kinds.contains(kind.name()))
                .collect(Collectors.toSet());
        var errors = Errors.none()
                .when(
                        !fresh
                                && persons.stream()
                                        .noneMatch(each -> each.id().toString().equals(person)),
                        "person",
                        t("investigation.network.person.missing"))
                .when(fresh && name.isBlank(), "name", t("investigation.network.name.missing"))
                .when(fresh && who.isBlank(), "who", t("investigation.network.who.missing"))
                .when(name.length() > SHORT, "name", t("casework.form.long", name.length(), SHORT))
                .when(who.length() > SHORT, "who", t("casework.form.long", who.length(), SHORT))
                .when(chosen.isEmpty(), "kinds", t("investigation.network.kinds.missing"));
        errors = source(errors, source, day, today);
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewBonds(
                        fresh ? null : UUID.fromString(person),
                        name.strip(),
                        who.strip(),
                        chosen,
                        source.strip(),
                        day.date().orElseThrow()))
                : new Parsed.Invalid<>(errors);
    }

    static Errors source(Errors errors, String source, DateText day, LocalDate today) {
        return FormWords.check(errors, "source", source, t("investigation.network.source.missing"), FormWords.LONGEST)
                .when(day.date().filter(on -> !on.isAfter(today)).isEmpty(), "day", t("casework.court.day.wrong"));
    }
}
