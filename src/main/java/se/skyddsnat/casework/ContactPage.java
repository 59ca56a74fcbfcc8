package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * Contacting a guardian.
 *
 * @param stopped why the gate lets nothing through today; empty when it does
 */
record ContactPage(CaseHead head, GuardianCard guardian, String stopped, ContactForm form, Errors errors)
        implements Page {

    @Override
    public String title() {
        return t("casework.contact.title");
    }

    @Override
    public int status() {
        return FormWords.status(errors);
    }

    List<Option> kinds() {
        return Stream.of(ContactKind.values())
                .map(kind -> new Option(
                        kind.name(),
                        t("casework.contact." + kind),
                        kind.isPaper() ? t("casework.contact.paper.hint") : ""))
                .toList();
    }

    List<Option> read() {
        return List.of(Option.of("YES", t("casework.safe.read")));
    }
}
