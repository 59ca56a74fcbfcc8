package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks whether things fit together and into the register: each code once, each reference to something of the right kind,
 * each registry number on one matter, no matter that follows itself by a detour.
 */
final class References {

    private final Map<Item, Integer> lines;
    private final Known known;
    private final Map<String, Kind> kinds;
    private final List<Fault> faults = new ArrayList<>();

    /** @param lines things with the line that each begins on */
    References(Map<Item, Integer> lines, Known known) {
        this.lines = lines;
        this.known = known;
        kinds = new HashMap<>(known.kinds());
    }

    List<Fault> faults() {
        codes();
        lines.forEach((item, line) -> references(item.kind().fields(), item.body(), line));
        registries();
        circles();
        return faults;
    }

    private void codes() {
        var here = new HashMap<String, Integer>();
        lines.forEach((item, line) -> {
            var before = here.putIfAbsent(item.code(), line);
            if (before != null) {
                faults.add(new Fault(line, t("measures.fault.codeTwice", item.code(), before)));
            }
            var kind = known.kinds().containsKey(item.code())
                    ? known.kinds().get(item.code())
                    : known.withdrawn().get(item.code());
            if (kind != null && kind != item.kind()) {
                faults.add(new Fault(line, t("measures.fault.otherKind", item.code(), kind.section())));
            }
            kinds.putIfAbsent(item.code(), item.kind());
        });
    }

    private void references(List<Field> fields, Body body, int line) {
        for (var field : fields) {
            switch (field.type()) {
                case FieldType.Ref(var wanted) -> {
                    if (body.has(field.name())) {
                        reference(field, wanted, body.text(field.name()), line);
                    }
                }
                case FieldType.Refs(var wanted) ->
                    body.texts(field.name()).forEach(code -> reference(field, wanted, code, line));
                case FieldType.Rows(var inner) -> body.rows(field.name()).forEach(row -> references(inner, row, line));
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

    private void reference(Field field, List<String> wanted, String code, int line) {
        var kind = kinds.get(code);
        if (kind == null) {
            faults.add(new Fault(line, t("measures.fault.nobody", field.name(), code)));
        } else if (!wanted.contains(kind.name())) {
            faults.add(new Fault(line, t("measures.fault.wrongKind", field.name(), code, kind.section())));
        }
    }

    private void registries() {
        var taken = new HashMap<>(known.registries());
        lines.forEach((item, line) -> {
            if (item.kind() == Kind.MATTER && item.body().has("registry")) {
                var number = item.body().text("registry");
                var other = taken.putIfAbsent(number, item.code());
                if (other != null && !other.equals(item.code())) {
                    faults.add(new Fault(line, t("measures.fault.registry", number, other)));
                }
            }
        });
    }

    private void circles() {
        var follows = new HashMap<>(known.follows());
        lines.keySet().forEach(item -> follows.put(item.code(), item.body().texts("follows")));
        lines.forEach((item, line) -> {
            if (item.kind() == Kind.MATTER && reaches(item.code(), item.code(), follows, new HashSet<>())) {
                faults.add(new Fault(line, t("measures.fault.circle", item.code())));
            }
        });
    }

    private static boolean reaches(String from, String wanted, Map<String, List<String>> follows, Set<String> seen) {
        return follows.getOrDefault(from, List.of()).stream()
                .anyMatch(next -> next.equals(wanted) || (seen.add(next) && reaches(next, wanted, follows, seen)));
    }
}
