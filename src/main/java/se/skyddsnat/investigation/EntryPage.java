package se.skyddsnat.investigation;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import se.skyddsnat.casework.CaseHead;
import se.skyddsnat.web.Fact;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/** One note or document: what it is, to fetch or to correct it, and whether it is assessed before a party sees it. */
record EntryPage(CaseHead head, Entry entry) implements Page {

    @Override
    public String title() {
        return t(isDocument() ? "investigation.document.one" : "investigation.journal.one");
    }

    boolean isDocument() {
        return entry.sort() == Entry.Sort.DOCUMENT;
    }

    String path() {
        return head.path() + "/journal/" + entry.id().value();
    }

    String download() {
        return head.path() + "/documents/" + entry.id().value() + "/file";
    }

    List<Fact> facts() {
        return List.of(
                Fact.of(t(isDocument() ? "investigation.document.title.label" : "casework.note.words"), entry.words()),
                Fact.of(t("casework.by"), InvestigationPage.by(entry.signature())));
    }

    List<Option> marks() {
        return List.of(Option.of("YES", t("investigation.mark.YES")), Option.of("NO", t("investigation.mark.NO")));
    }

    String mark() {
        return entry.assessFirst() ? "YES" : "NO";
    }
}
