package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Collectors;

/** What one version says otherwise than the one before. */
final class Change {

    private Change() {}

    static List<String> between(Words words, Item before, Item after) {
        return after.kind().fields().stream()
                .filter(field ->
                        !before.body().find(field.name()).equals(after.body().find(field.name())))
                .map(field -> t(
                        "measures.change",
                        Words.field(field.name()),
                        said(words, field, before),
                        said(words, field, after)))
                .toList();
    }

    private static String said(Words words, Field field, Item item) {
        var said = words.said(List.of(field), item.body()).stream()
                .flatMap(each -> each.pieces().stream())
                .map(Said.Piece::text)
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? t("measures.change.nothing") : said;
    }
}
