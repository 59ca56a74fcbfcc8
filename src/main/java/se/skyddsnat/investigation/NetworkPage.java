package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.casework.FormWords;
import se.skyddsnat.casework.OtherChildren;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** The persons around a child, and what each is or was to it. */
record NetworkPage(
        CaseHead head,
        List<String> guardians,
        OtherChildren siblings,
        List<Person> persons,
        List<Option> known,
        Drafting drafting,
        NetworkForm form,
        Errors errors)
        implements Page {

    /** A person as shown. */
    record Person(String label, boolean violent, List<Line> bonds) {}

    /**
     * What the person is or was.
     *
     * @param end where it is ended; empty when it has been
     */
    record Line(String what, String source, String ended, String end) {}

    static NetworkPage of(Network.Known known, Drafting drafting, NetworkForm form, Errors errors) {
        var path = known.open().head().path() + "/investigation/network/";
        return new NetworkPage(
                known.open().head(),
                known.guardians(),
                known.siblings(),
                known.persons().stream()
                        .map(person -> new Person(
                                person.label(),
                                person.stands(BondKind.VIOLENCE),
                                person.bonds().stream()
                                        .map(bond -> line(bond, path))
                                        .toList()))
                        .toList(),
                known.persons().stream()
                        .map(person -> Option.of(person.id().toString(), person.label()))
                        .toList(),
                drafting,
                form,
                errors);
    }

    private static Line line(NetworkPerson.Bond bond, String path) {
        var ended = bond.ended();
        return new Line(
                t("investigation.network." + bond.kind()),
                said(bond.source(), Formats.date(bond.on()), InvestigationPage.by(bond.signature())),
                ended == null
                        ? ""
                        : t("investigation.network.ended", Formats.date(ended.on())) + " "
                                + said(ended.source(), "", InvestigationPage.by(ended.signature())),
                ended == null ? path + bond.id().value() + "/end" : "");
    }

    private static String said(String source, String on, String by) {
        return Stream.of(source, on, t("investigation.network.by", by))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String title() {
        return t("investigation.network.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> kinds() {
        return Stream.of(BondKind.values())
                .map(kind -> Option.of(kind.name(), t("investigation.network." + kind)))
                .toList();
    }
}
