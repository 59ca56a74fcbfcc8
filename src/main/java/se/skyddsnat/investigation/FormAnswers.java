package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCase;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.db.Id;
import se.skyddsnat.instrument.Heading;
import se.skyddsnat.instrument.InstrumentId;
import se.skyddsnat.instrument.Instruments;
import se.skyddsnat.instrument.Offer;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.NotFound;

/**
 * Forms answered about a child: begun where the form suits the child and the one who answers, typed page by page, finished
 * for ever. Nothing is ranked, and nothing is added up unless the form's method says so.
 */
@Component
public class FormAnswers {

    private final InvestigationWork work;
    private final OpenCases cases;
    private final Instruments instruments;
    private final FormAnswerStore store;
    private final Clock clock;

    FormAnswers(InvestigationWork work, OpenCases cases, Instruments instruments, FormAnswerStore store, Clock clock) {
        this.work = work;
        this.cases = cases;
        this.instruments = instruments;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What there is to answer, what is begun and what is answered.
     *
     * @param headings of every form that is begun or answered, whatever has become of it
     */
    record Forms(
            OpenCase open,
            List<Offer> offers,
            List<FormDraft> drafts,
            List<FormAnswer> answers,
            Map<InstrumentId, Heading> headings) {}

    Forms list(User user, CaseId id) {
        return work.on(user, InvestigationAction.READ, id, entry("list-forms", id), open -> {
            var drafts = store.drafts(id);
            var answers = store.list(id);
            var forms = Stream.concat(
                            drafts.stream().map(FormDraft::form),
                            answers.stream().map(FormAnswer::form))
                    .distinct()
                    .toList();
            return new Forms(
                    open,
                    instruments.offers(user, FormOccasion.of(open, today())),
                    drafts,
                    answers,
                    instruments.headings(forms));
        });
    }

    /** Begins to answer; a form that is begun already goes on where it was. */
    public AnswerId begin(User user, CaseId id, InstrumentId form) {
        return work.on(user, InvestigationAction.ANSWER_FORM, id, entry("begin-form", id), _ -> {
            var open = cases.lock(id);
            InvestigationWork.goesOn(open);
            var begun = store.drafts(id).stream()
                    .filter(draft -> draft.form().equals(form))
                    .findFirst();
            if (begun.isPresent()) {
                return begun.get().id();
            }
            instruments.requireUse(user, form, FormOccasion.of(open, today()));
            var draft = new AnswerId(Id.make());
            store.begin(user, id, draft, form);
            return draft;
        });
    }

    /** @param first whether it is opened for the first time since log-in: that is one event in the log */
    WrittenForm draft(User user, CaseId id, AnswerId draft, boolean first) {
        return first
                ? work.on(
                        user,
                        InvestigationAction.ANSWER_FORM,
                        id,
                        entry("open-form", draft),
                        open -> written(user, open, draft, Map.of()))
                : work.quietly(
                        user, InvestigationAction.ANSWER_FORM, id, () -> written(user, cases.get(id), draft, Map.of()));
    }

    /**
     * Saves what was typed on a page. Where another window has typed something else meanwhile, that stands, and the page is
     * told; sent once more from there, it writes over.
     */
    WrittenForm save(User user, CaseId id, AnswerId draft, FormPlace place, Map<String, String> typed) {
        return work.quietly(user, InvestigationAction.ANSWER_FORM, id, () -> {
            var open = cases.lock(id);
            var before = get(id, draft);
            var seen = store.seen(draft, place);
            var changed = new HashMap<>(typed);
            changed.entrySet().removeIf(field -> field.getValue().equals(seen.getOrDefault(field.getKey(), "")));
            var overtaken = new HashMap<String, FormDraft.Typing>();
            for (var field : List.copyOf(changed.keySet())) {
                var standing = before.typed().get(field);
                if (standing != null
                        && !standing.value().equals(seen.getOrDefault(field, ""))
                        && !standing.value().equals(changed.get(field))) {
                    overtaken.put(field, standing);
                    changed.remove(field);
                }
            }
            store.type(user, id, before, place, changed);
            return written(user, open, draft, overtaken);
        });
    }

    /** Types in fields by their names, as a page does that saw what stands. */
    public void type(User user, CaseId id, AnswerId draft, Map<String, String> fields) {
        save(user, id, draft, new FormPlace(UUID.randomUUID(), Integer.MAX_VALUE), fields);
    }

    /** Makes an answer of the draft; the second click of two finds it made. What is typed stays where that is refused. */
    public void finish(User user, CaseId id, AnswerId draft, String judgement) {
        type(user, id, draft, Map.of(FormDraft.JUDGEMENT, judgement));
        finish(user, id, draft);
    }

    void finish(User user, CaseId id, AnswerId draft) {
        work.on(user, InvestigationAction.ANSWER_FORM, id, entry("answer-form", draft), _ -> {
            var open = cases.lock(id);
            if (find(id, draft).isEmpty()) {
                InvestigationWork.goesOn(open);
                var written = written(user, open, draft, Map.of());
                if (!written.refusal().isEmpty()) {
                    throw new Conflict(written.refusal());
                }
                if (!written.complete()) {
                    throw new Conflict(t("investigation.form.incomplete"));
                }
                store.finish(
                        user,
                        id,
                        written.draft(),
                        written.form().standing(written.draft().answers()));
            }
            return draft;
        });
    }

    boolean isFinished(User user, CaseId id, AnswerId answer) {
        return work.quietly(
                user, InvestigationAction.READ, id, () -> find(id, answer).isPresent());
    }

    /** An answer, as its version asked. */
    AnsweredForm read(User user, CaseId id, AnswerId answer) {
        return work.on(user, InvestigationAction.READ, id, entry("read-form", answer), open -> answered(open, answer));
    }

    /** {@return two answers to the same form, the earlier first} */
    List<AnsweredForm> beside(User user, CaseId id, AnswerId one, AnswerId other) {
        return work.on(user, InvestigationAction.READ, id, entry("compare-forms", one, other), open -> {
            var both = new ArrayList<>(List.of(answered(open, one), answered(open, other)));
            both.sort((a, b) ->
                    a.answer().signature().at().compareTo(b.answer().signature().at()));
            var codes = both.stream().map(each -> each.form().heading().code()).distinct();
            if (one.equals(other) || codes.count() > 1) {
                throw new NotFound();
            }
            return List.copyOf(both);
        });
    }

    private AnsweredForm answered(OpenCase open, AnswerId id) {
        var answers = store.list(open.id());
        var answer = answers.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        var headings = instruments.headings(
                answers.stream().map(FormAnswer::form).distinct().toList());
        var form = instruments.definition(answer.form());
        return new AnsweredForm(
                open,
                form,
                answer,
                answers.stream()
                        .filter(other -> !other.id().equals(id))
                        .filter(other -> Optional.ofNullable(headings.get(other.form()))
                                .filter(heading ->
                                        heading.code().equals(form.heading().code()))
                                .isPresent())
                        .toList());
    }

    private WrittenForm written(User user, OpenCase open, AnswerId id, Map<String, FormDraft.Typing> overtaken) {
        var draft = get(open.id(), id);
        return new WrittenForm(
                open,
                instruments.definition(draft.form()),
                draft,
                instruments.refusal(user, draft.form(), FormOccasion.of(open, today())),
                overtaken);
    }

    private FormDraft get(CaseId id, AnswerId draft) {
        return store.drafts(id).stream()
                .filter(each -> each.id().equals(draft))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Optional<FormAnswer> find(CaseId id, AnswerId answer) {
        return store.list(id).stream().filter(each -> each.id().equals(answer)).findFirst();
    }

    private static LogEntry entry(String act, CaseId id) {
        return LogEntry.permitted("investigation." + act, "case", id.value());
    }

    private static LogEntry entry(String act, AnswerId... answers) {
        return LogEntry.permitted(
                "investigation." + act,
                "form-answer",
                Stream.of(answers).map(AnswerId::value).toArray(UUID[]::new));
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
