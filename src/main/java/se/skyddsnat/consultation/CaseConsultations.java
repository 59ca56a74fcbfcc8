package se.skyddsnat.consultation;

import static se.skyddsnat.web.Texts.t;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.CaseReminder;
import se.skyddsnat.casework.OpenCases;
import se.skyddsnat.db.Area;
import se.skyddsnat.db.Work;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.Step;

/** In each investigation where violence or honour is suspected: who was consulted, or why nobody was. */
@Component
public class CaseConsultations implements CaseReminder {

    private final Work work;
    private final Access access;
    private final AuditLog audit;
    private final OpenCases cases;
    private final ChoiceStore choices;
    private final QuestionStore questions;
    private final Questions asking;
    private final Clock clock;

    CaseConsultations(
            Work work,
            Access access,
            AuditLog audit,
            OpenCases cases,
            ChoiceStore choices,
            QuestionStore questions,
            Questions asking,
            Clock clock) {
        this.work = work;
        this.access = access;
        this.audit = audit;
        this.cases = cases;
        this.choices = choices;
        this.questions = questions;
        this.asking = asking;
        this.clock = clock;
    }

    Asking read(User user, CaseId id) {
        return work.as(user.acting(Area.SOCIAL), () -> {
            access.require(user, ConsultationAction.CHOOSE, id);
            audit.record(LogEntry.permitted("consultation.read-choices", "case", id.value()));
            return asking(id);
        });
    }

    /** Answers what the investigation asks. The same said twice is one answer. */
    public void choose(User user, CaseId id, NewChoice chosen) {
        work.as(user.acting(Area.SOCIAL), () -> {
            access.require(user, ConsultationAction.CHOOSE, id);
            if (cases.lock(id).concluded()) {
                throw new Conflict(t("consultation.conflict.concluded"));
            }
            var before = asking(id);
            var choice = choice(user, chosen, before.suspicion().lines());
            boolean twice = before.choices().stream()
                    .findFirst()
                    .filter(last -> last.way() == choice.way()
                            && last.words().equals(choice.words())
                            && last.lines() == choice.lines())
                    .isPresent();
            if (!twice) {
                choices.insert(user, id, kept(user, id, chosen, choice));
            }
            audit.record(LogEntry.permitted("consultation.choose", "case", id.value())
                    .noting(choice.way().name()));
        });
    }

    @Override
    public Optional<Step> remind(User user, CaseId id) {
        return work.as(
                user.acting(Area.SOCIAL),
                () -> access.may(user, ConsultationAction.CHOOSE, id)
                                && asking(id).asks()
                        ? Optional.of(new Step(t("consultation.step.when"), t("consultation.step"), Step.State.NOW))
                        : Optional.empty());
    }

    private Asking asking(CaseId id) {
        return new Asking(cases.get(id), cases.suspicion(id), choices.list(id));
    }

    private Choice choice(User user, NewChoice chosen, int lines) {
        var at = clock.instant();
        var by = user.displayName();
        return switch (chosen) {
            case NewChoice.Team(var content) ->
                new Choice(Choice.Way.TEAM, null, "", null, content.words(), lines, at, by);
            case NewChoice.Other(var whom, var on, var words) ->
                new Choice(Choice.Way.OTHER, null, whom, on, words, lines, at, by);
            case NewChoice.Not(var words) -> new Choice(Choice.Way.NOT, null, "", null, words, lines, at, by);
        };
    }

    /** {@return the choice with the question to the team that it stands for, which is asked now} */
    private Choice kept(User user, CaseId id, NewChoice chosen, Choice choice) {
        if (!(chosen instanceof NewChoice.Team(var content))) {
            return choice;
        }
        var question = asking.question(user, content, Question.Kind.CASE, user.authority())
                .about(id);
        questions.insert(user, Side.TEAM, question);
        return new Choice(
                choice.way(), question.id(), "", null, choice.words(), choice.lines(), choice.at(), choice.author());
    }

    List<Question> questions(User user, Asking asking) {
        return work.as(
                user.acting(Area.SOCIAL),
                () -> asking.choices().stream()
                        .flatMap(choice -> Stream.ofNullable(choice.question()))
                        .map(question -> questions.get(Side.TEAM, question))
                        .toList());
    }
}
