package se.skyddsnat.measures;

import java.util.ArrayList;
import java.util.List;

/** A thing of the register as it is said somewhere: in a file, on a page, in one version. */
record Item(Kind kind, String code, Body body) {

    /** Something that a thing points at. */
    record Link(String field, String code) {}

    /** {@return everything it points at, in the order of its fields} */
    List<Link> links() {
        var links = new ArrayList<Link>();
        collect("", kind.fields(), body, links);
        return links;
    }

    private static void collect(String path, List<Field> fields, Body body, List<Link> links) {
        for (var field : fields) {
            var name = path + field.name();
            switch (field.type()) {
                case FieldType.Ref _ -> {
                    if (body.has(field.name())) {
                        links.add(new Link(name, body.text(field.name())));
                    }
                }
                case FieldType.Refs _ -> body.texts(field.name()).forEach(code -> links.add(new Link(name, code)));
                case FieldType.Rows(var inner) ->
                    body.rows(field.name()).forEach(row -> collect(name + ".", inner, row, links));
                case FieldType.Text _,
                        FieldType.Day _,
                        FieldType.Whole _,
                        FieldType.Money _,
                        FieldType.Decimal _,
                        FieldType.Truth _,
                        FieldType.OneOf _,
                        FieldType.Texts _,
                        FieldType.Wholes _ -> {}
            }
        }
    }
}
