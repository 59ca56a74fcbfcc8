package se.skyddsnat;

import java.util.Map;
import java.util.UUID;

/** A social worker at the journal of one child, where others write at the same time; saved while typed, then locked. */
final class NoteWriter extends Killed.Writer {

    private static final String FORM = "form[data-autosave]";

    private final String journal;
    private int number;

    NoteWriter(Killed killed, String address, String login, String journal) {
        super(killed, address, login);
        this.journal = journal;
    }

    @Override
    void write(Visit visit) {
        var name = "Anteckning " + UUID.randomUUID();
        visit.get(journal);
        var before =
                visit.element("textarea[name=words]").wholeText(); // a draft that somebody left, also in another window
        var fields = Map.<String, String>of();
        var written = "";
        for (int i = 0; i < 3; i++) {
            written = name + " " + ++number + ".";
            fields = Map.of("kind", "NOTE", "words", (before + "\n" + written).strip());
            if (visit.autosave(FORM, fields).body().startsWith("Sparat")) {
                killed.typing.put(name, number);
                killed.acknowledged.incrementAndGet();
            }
        }
        visit.submit(FORM, fields);
        if (visit.status() == 200 && visit.path().equals(journal)) {
            killed.notes.add(written);
            killed.typing.remove(name);
        }
    }
}
