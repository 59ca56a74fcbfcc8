package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Errors;

/**
 * A contact with a guardian, as typed.
 *
 * @param read YES where the card of safe contact has been read
 */
record ContactForm(String kind, String words, String read) {

    ContactForm(@Nullable String kind, @Nullable String words, @Nullable String read) {
        this.kind = FormWords.typed(kind);
        this.words = FormWords.typed(words);
        this.read = FormWords.typed(read);
    }

    static ContactForm empty() {
        return new ContactForm("", "", "");
    }

    Parsed<NewContact> parse() {
        var way = Stream.of(ContactKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
        var errors = FormWords.check(
                        Errors.none().when(way.isEmpty(), "kind", t("casework.contact.kind.missing")),
                        "words",
                        words,
                        t("casework.contact.words.missing"),
                        FormWords.LONGEST)
                .when(!read.equals("YES"), "read", t("casework.safe.read.missing"));
        return errors.isEmpty()
                ? new Parsed.Valid<>(new NewContact(way.orElseThrow(), words.strip()))
                : new Parsed.Invalid<>(errors);
    }
}
