package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * A thing is written here, field by field as its kind declares them.
 *
 * @param shown the number of the version that is gone on from, 0 for a new thing
 */
record EditPage(ThingForm form, int shown, Register register, Errors errors) implements Page {

    @Override
    public String title() {
        return t(shown == 0 ? "measures.edit.new" : "measures.edit.title", Words.one(form.kind()));
    }

    boolean fresh() {
        return shown == 0;
    }

    String action() {
        return fresh() ? "/register/" + form.kind().section() + "/new" : Thing.path(form.text("code")) + "/edit";
    }

    String back() {
        return fresh() ? "/register/" + form.kind().section() : Thing.path(form.text("code"));
    }

    List<Option> codes(Field field) {
        return field.type() instanceof FieldType.OneOf(var codes)
                ? codes.stream()
                        .map(code -> Option.of(code, Words.code(field.name(), code)))
                        .toList()
                : List.of();
    }

    List<Option> things(Field field) {
        var kinds =
                switch (field.type()) {
                    case FieldType.Ref(var wanted) -> wanted;
                    case FieldType.Refs(var wanted) -> wanted;
                    default -> List.<String>of();
                };
        var words = new Words(register.byCode());
        return kinds.stream()
                .flatMap(kind -> register.items(Kind.valueOf(kind)).stream())
                .map(item -> Option.of(item.code(), words.name(item)))
                .toList();
    }

    static List<Option> truths() {
        return Stream.of("true", "false")
                .map(code -> Option.of(code, t(code.equals("true") ? "measures.yes" : "measures.no")))
                .toList();
    }

    static String label(Field field) {
        return field.required() ? Words.field(field.name()) : t("measures.edit.optional", Words.field(field.name()));
    }
}
