package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.casework.CaseId;
import se.skyddsnat.casework.OpenCase;

/**
 * What a party who asks would get to see of an investigation (förvaltningslagen 2017:900, 10 §; OSL 2009:400, 10 kap. 3 §).
 * Nothing is handed out here: it is looked at before. What has no mark of its own must be assessed.
 */
@Component
class Disclosure {

    private final InvestigationWork work;
    private final InvestigationStore store;
    private final JournalStore journal;
    private final RiskStore risks;
    private final VerdictStore verdicts;
    private final VoiceStore voices;
    private final NetworkStore network;
    private final FormAnswerStore forms;
    private final AreaStore areas;
    private final List<Disclosed> elsewhere;

    Disclosure(
            InvestigationWork work,
            InvestigationStore store,
            JournalStore journal,
            RiskStore risks,
            VerdictStore verdicts,
            VoiceStore voices,
            NetworkStore network,
            FormAnswerStore forms,
            AreaStore areas,
            List<Disclosed> elsewhere) {
        this.work = work;
        this.store = store;
        this.journal = journal;
        this.risks = risks;
        this.verdicts = verdicts;
        this.voices = voices;
        this.network = network;
        this.forms = forms;
        this.areas = areas;
        this.elsewhere = List.copyOf(elsewhere);
    }

    PartyPage preview(User user, CaseId id) {
        return work.on(
                user,
                InvestigationAction.PREVIEW,
                id,
                LogEntry.permitted("investigation.preview", "case", id.value()),
                open -> PartyPage.of(open.head(), items(open)));
    }

    private List<PartyPage.Item> items(OpenCase open) {
        var id = open.id();
        var page = open.head().path() + "/investigation";
        var items = new ArrayList<PartyPage.Item>();
        store.plans(id)
                .forEach(plan -> items.add(new PartyPage.Item(
                        t("investigation.party.plan", plan.number()),
                        InvestigationPage.by(plan.signature()),
                        true,
                        page)));
        var names = areas.list();
        for (var passage : store.passages(id)) {
            var name = names.stream()
                    .filter(area -> area.code().equals(passage.area()))
                    .map(Area::name)
                    .findFirst()
                    .orElse("");
            items.add(new PartyPage.Item(
                    t("investigation.party.text", name, passage.number()),
                    InvestigationPage.by(passage.signature()),
                    true,
                    page + "/areas/" + passage.area()));
        }
        forms.list(id)
                .forEach(answer -> items.add(new PartyPage.Item(
                        t("investigation.form.answer"),
                        InvestigationPage.by(answer.signature()),
                        true,
                        page + "/forms/" + answer.id().value())));
        risks.judgements(id)
                .forEach(made -> items.add(new PartyPage.Item(
                        t("investigation.party.risk"), InvestigationPage.by(made.signature()), true, page + "/risk")));
        risks.plans(id)
                .forEach(plan -> items.add(new PartyPage.Item(
                        t("investigation.party.safety", plan.number()),
                        InvestigationPage.by(plan.signature()),
                        true,
                        page + "/safety")));
        voices.list(id)
                .forEach(made -> items.add(new PartyPage.Item(
                        t("investigation.voice.title"),
                        InvestigationPage.by(made.signature()),
                        true,
                        page + "/voice")));
        network.list(id).stream()
                .flatMap(person -> person.bonds().stream())
                .forEach(bond -> items.add(new PartyPage.Item(
                        t("investigation.network.title"),
                        InvestigationPage.by(bond.signature()),
                        true,
                        page + "/network")));
        verdicts.verdicts(id)
                .forEach(made -> items.add(new PartyPage.Item(
                        t("investigation.decision.heading"), InvestigationPage.by(made.signature()), true, page)));
        elsewhere.stream()
                .flatMap(room -> room.parts(open).stream())
                .forEach(part -> items.add(
                        new PartyPage.Item(part.title(), InvestigationPage.by(part.signature()), true, part.path())));
        journal.all(id)
                .forEach(entry -> items.add(new PartyPage.Item(
                        entry.title(),
                        InvestigationPage.by(entry.signature()),
                        entry.assessFirst(),
                        open.head().path() + "/journal/" + entry.id().value())));
        return List.copyOf(items);
    }
}
