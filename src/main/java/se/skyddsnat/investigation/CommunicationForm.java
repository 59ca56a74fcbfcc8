package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.skyddsnat.casework.ContactKind;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.GuardianId;
import se.skyddsnat.casework.Parsed;
import se.skyddsnat.web.DateText;
import se.skyddsnat.web.Errors;

/** What a party was told, or not, as typed. */
record CommunicationForm(
        String about,
        String party,
        String told,
        String way,
        List<String> read,
        DateText day,
        String keptBack,
        String why,
        String answer,
        InterpreterForm interpreter) {

    static CommunicationForm on(LocalDate today) {
        return new CommunicationForm(
                "", "", "", "", List.of(), DateText.of(today), "", "", "", InterpreterForm.empty());
    }

    static CommunicationForm of(Typed typed) {
        return new CommunicationForm(
                typed.text("about"),
                typed.text("party"),
                typed.text("told"),
                typed.text("way"),
                typed.list("read"),
                typed.date("day"),
                typed.text("keptBack"),
                typed.text("why"),
                typed.text("answer"),
                InterpreterForm.of(typed));
    }

    Parsed<NewCommunication> parse(LocalDate today, Parties parties) {
        var what = Stream.of(NewCommunication.About.values())
                .filter(each -> each.name().equals(about))
                .findFirst();
        boolean yes = told.equals("YES");
        boolean guardian = !party.equals(Parties.CHILD);
        var kind = Stream.of(ContactKind.values())
                .filter(each -> each.name().equals(way))
                .findFirst();
        var errors = Errors.none()
                .when(what.isEmpty(), "about", t("investigation.communication.about.missing"))
                .when(!parties.choices().containsKey(party), "party", t("investigation.communication.party.missing"))
                .when(!yes && !told.equals("NO"), "told", t("investigation.communication.told.missing"))
                .when(yes && guardian && kind.isEmpty(), "way", t("investigation.communication.way.missing"))
                .when(yes && guardian && !read.contains(EntryForm.YES), "read", t("casework.safe.read.missing"))
                .when(day.date().filter(on -> !on.isAfter(today)).isEmpty(), "day", t("casework.court.day.wrong"))
                .when(
                        (told.equals("NO") || !keptBack.isBlank()) && why.isBlank(),
                        "why",
                        t("investigation.communication.why.missing"));
        for (var text : new String[][] {{"keptBack", keptBack}, {"why", why}, {"answer", answer}}) {
            errors = errors.when(
                    text[1].length() > FormWords.LONGEST,
                    text[0],
                    t("casework.form.long", text[1].length(), FormWords.LONGEST));
        }
        if (yes) {
            errors = interpreter.check(errors);
        }
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewCommunication(
                        what.orElseThrow(),
                        guardian ? new GuardianId(UUID.fromString(party)) : null,
                        yes,
                        yes && guardian ? kind.orElseThrow() : null,
                        day.date().orElseThrow(),
                        keptBack.strip(),
                        why.strip(),
                        answer.strip(),
                        yes ? interpreter.made().orElse(null) : null))
                : new Parsed.Invalid<>(errors);
    }
}
