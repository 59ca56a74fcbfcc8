package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.skyddsnat.web.Formats;
import se.skyddsnat.web.Happening;
import se.skyddsnat.web.Page;

/**
 * One thing of the register: what it says, what points at it, and how it came to say so.
 *
 * @param disagreements a decision's dissents, place by place, where places differ
 */
record ThingPage(Thing thing, Disagreements disagreements) implements Page {

    static ThingPage of(Thing thing) {
        return new ThingPage(thing, Disagreements.of(thing));
    }

    @Override
    public String title() {
        return words().name(thing.item());
    }

    String kind() {
        return Words.one(thing.item().kind());
    }

    String back() {
        return "/register/" + thing.item().kind().section();
    }

    String path() {
        return Thing.path(thing.item().code());
    }

    boolean withdrawn() {
        return thing.entry().withdrawn();
    }

    /** {@return who took it out, when and why; empty for a thing that holds} */
    String gone() {
        var entry = thing.entry();
        return entry.withdrawn()
                ? t("measures.thing.withdrawn", entry.author(), Formats.moment(entry.at()), entry.why())
                : "";
    }

    List<Said> facts() {
        return words().said(thing.item().kind().fields(), thing.item().body());
    }

    /** {@return what points at it, a heading for each kind} */
    List<Said> pointing() {
        var groups = new LinkedHashMap<String, List<Said.Piece>>();
        for (var pointing : thing.pointing()) {
            var item = pointing.from();
            groups.computeIfAbsent(Words.kind(item.kind()), _ -> new ArrayList<>())
                    .add(new Said.Piece(words().name(item), Thing.path(item.code()), "", true));
        }
        return groups.entrySet().stream()
                .map(group -> new Said(
                        group.getKey(), group.getValue().stream().distinct().toList()))
                .toList();
    }

    /** {@return each version with what it changed} */
    List<Happening> versions() {
        var versions = thing.versions();
        return Stream.iterate(0, i -> i < versions.size(), i -> i + 1)
                .map(i -> happening(versions.get(i), i + 1 < versions.size() ? versions.get(i + 1) : null))
                .toList();
    }

    private Happening happening(Entry entry, @Nullable Entry before) {
        return new Happening(
                t("measures.thing.version", entry.number()),
                t("measures.thing.by", entry.author(), Formats.moment(entry.at()), t("measures.way." + entry.way())),
                entry.withdrawn()
                        ? t("measures.thing.why", entry.why())
                        : before == null ? "" : String.join("\n", Change.between(words(), before.item(), entry.item())),
                "");
    }

    boolean chained() {
        return !withdrawn() && Chain.has(thing.item().kind());
    }

    private Words words() {
        var around = new HashMap<>(thing.around());
        around.put(thing.item().code(), thing.item());
        thing.pointing().forEach(each -> around.put(each.from().code(), each.from()));
        return new Words(around);
    }
}
