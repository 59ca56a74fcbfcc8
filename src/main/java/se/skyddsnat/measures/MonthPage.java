package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.db.Id;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * A measure's month: what was filed, the form, the lock.
 *
 * @param drafts what was typed and not filed, besides what fills the form
 * @param filled the draft that fills the form
 * @param writing which page this is, and what it began with
 */
record MonthPage(
        MonthLooks.Opened opened,
        MonthForm form,
        MonthWriting writing,
        @Nullable MonthDraft filled,
        List<MonthDraft> drafts,
        String decision,
        Errors errors)
        implements Page {

    /** Holds what came first. */
    static final String CHANGED = "changed";

    static MonthPage fresh(MonthLooks.Opened opened, List<MonthDraft> drafts, boolean copied) {
        var latest = drafts.stream().findFirst().filter(_ -> !copied).orElse(null);
        var file = opened.file();
        var form = latest != null
                ? new MonthForm(latest.fields())
                : MonthForm.of(
                        file.report().or(() -> copied ? opened.before() : java.util.Optional.empty()), file.values());
        return new MonthPage(
                opened,
                form,
                MonthWriting.of(Id.make().toString(), latest == null ? "" : latest.shown()),
                latest,
                drafts.stream().skip(latest == null ? 0 : 1).toList(),
                "",
                Errors.none());
    }

    @Override
    public String menuPath() {
        return "/measures/months";
    }

    @Override
    public String title() {
        return opened.file().measure().name();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : errors.has(CHANGED) ? 409 : 422;
    }

    MonthFile file() {
        return opened.file();
    }

    String month() {
        return MonthText.words(file().month());
    }

    String path() {
        return file().measure().path(file().month());
    }

    String back() {
        return MonthsPage.path(file().month());
    }

    boolean writes() {
        return file().lock().isEmpty() && opened.may(MeasureAction.FILE);
    }

    List<EvidenceFile> files() {
        return opened.files().stream().filter(file -> file.removed().isEmpty()).toList();
    }

    boolean locks() {
        return file().lock().isEmpty() && file().report().isPresent() && opened.may(MeasureAction.LOCK);
    }

    boolean reopens() {
        return file().lock().isPresent() && opened.may(MeasureAction.REOPEN);
    }

    boolean copies() {
        return writes() && file().report().isEmpty() && opened.before().isPresent();
    }

    String shown() {
        return file().report().map(MonthReport::id).map(UUID::toString).orElse("");
    }

    String unfit() {
        return file().lock()
                .map(lock -> t("measures.lock.locked", lock.author(), Formats.moment(lock.at())))
                .orElse("");
    }

    List<Option> statuses() {
        return Stream.of(MonthStatus.values())
                .map(status -> Option.of(status.name(), status.words()))
                .toList();
    }

    String valueLabel(Indicator indicator) {
        return t(
                "measures.month.value",
                indicator.title(),
                Words.code("unit", indicator.unit().name()));
    }

    String valueHint(Indicator indicator) {
        return indicator
                .target()
                .map(target -> t(
                        "measures.month.value.hint",
                        indicator.definition(),
                        indicator.unit().written(target)))
                .orElse(indicator.definition());
    }

    String counted(Indicator indicator) {
        return file().value(indicator)
                .map(value -> value.number()
                        .map(number -> indicator.unit().written(number))
                        .orElse(t("measures.value.fewer")))
                .orElse(t("measures.value.later"));
    }

    List<Fact> facts() {
        var measure = file().measure();
        return Stream.of(
                        Fact.of(Words.field("board"), measure.board()),
                        Fact.of(t("measures.months.answers"), measure.answers()),
                        Fact.of(
                                Words.field("due"),
                                measure.due().map(Formats::date).orElse("")))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    /** {@return what is filed now} */
    List<Fact> said() {
        var facts = new ArrayList<Fact>();
        file().report().map(MonthReport::said).ifPresent(said -> {
            facts.add(Fact.of(t("measures.months.status"), said.status().words()));
            facts.add(Fact.of(t("measures.month.words"), said.words()));
            if (said.status() == MonthStatus.LATE) {
                facts.add(Fact.of(t("measures.month.cause"), said.cause()));
                facts.add(Fact.of(t("measures.month.plan"), said.plan()));
            }
            facts.add(Fact.of(t("measures.month.next"), said.nextStep()));
            facts.add(Fact.of(t("measures.month.evidence"), said.evidence()));
        });
        return facts;
    }

    /** {@return the web address of the evidence, where it is one} */
    String evidence() {
        return file().report()
                .map(report -> report.said().evidence())
                .filter(text -> text.matches("https?://\\S+"))
                .orElse("");
    }

    /** {@return filings, locks and openings of this month, the latest first} */
    List<Happening> happenings() {
        record At(java.time.Instant at, Happening happening) {}
        var all = new ArrayList<At>();
        file().reports()
                .forEach(report -> all.add(new At(
                        report.at(),
                        happening(
                                t("measures.month.filed", report.said().status().words()),
                                report.author(),
                                report.at(),
                                report.said().words()))));
        file().locks().forEach(lock -> {
            all.add(new At(lock.at(), happening(t("measures.lock.done"), lock.author(), lock.at(), "")));
            lock.reopened()
                    .ifPresent(open -> all.add(new At(
                            open.at(),
                            happening(t("measures.reopen.done"), open.author(), open.at(), open.decision()))));
        });
        opened.files().forEach(added -> {
            all.add(new At(
                    added.at(),
                    happening(t("measures.evidence.happened", added.title()), added.author(), added.at(), "")));
            added.removed()
                    .ifPresent(gone -> all.add(new At(
                            gone.at(),
                            happening(
                                    t("measures.evidence.happenedGone", added.title()),
                                    gone.author(),
                                    gone.at(),
                                    gone.why()))));
        });
        return all.stream()
                .sorted(java.util.Comparator.comparing(At::at).reversed())
                .map(At::happening)
                .toList();
    }

    List<Happening> months() {
        return opened.history().stream()
                .filter(report -> !report.month().equals(file().month()))
                .map(report -> new Happening(
                        MonthText.words(report.month()) + ": "
                                + report.said().status().words(),
                        t("measures.indicator.by", report.author(), Formats.isoMoment(report.at())),
                        report.said().words(),
                        file().measure().path(report.month())))
                .toList();
    }

    List<Option> people() {
        return opened.people().stream()
                .map(person -> Option.of(person.account().toString(), person.name()))
                .toList();
    }

    String holder() {
        return file().measure().account().map(UUID::toString).orElse("");
    }

    private static Happening happening(String title, String author, java.time.Instant at, String text) {
        return new Happening(title, t("measures.indicator.by", author, Formats.moment(at)), text, "");
    }
}
