package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.util.List;

/** What a run chart says, in sentences that a board understands. */
final class RunWords {

    private RunWords() {}

    /** {@return how it stands now} */
    static String now(RunChart chart, Direction direction) {
        if (chart.limits().isEmpty()) {
            return t("measures.run.few", chart.points().size(), RunChart.FEWEST);
        }
        return chart.now()
                .map(signal -> sentence(chart, signal) + " " + judged(signal, direction))
                .orElse(t("measures.run.chance"));
    }

    /** {@return how it stands now, in as few words as a table has room for} */
    static String brief(RunChart chart) {
        if (chart.limits().isEmpty()) {
            return t("measures.run.brief.few");
        }
        return chart.now()
                .map(signal -> t(
                        "measures.run.brief." + signal.rule() + way(signal),
                        MonthText.words(chart.points().get(signal.first()).month())))
                .orElse(t("measures.run.brief.chance"));
    }

    /** {@return what was more than chance before, and is over} */
    static List<String> earlier(RunChart chart) {
        var now = chart.now();
        return chart.signals().stream()
                .filter(signal -> now.filter(signal::equals).isEmpty())
                .filter(signal -> now.isEmpty()
                        || now.get().rule() != RunChart.Rule.LEVEL
                        || signal.first() < now.get().first())
                .map(signal -> sentence(chart, signal))
                .toList();
    }

    private static String sentence(RunChart chart, RunChart.Signal signal) {
        var last = chart.points().get(signal.last()).month();
        boolean over = signal.last() < chart.points().size() - 1 && signal.rule() != RunChart.Rule.OUTSIDE;
        return t(
                "measures.run." + signal.rule() + way(signal) + (over ? ".over" : ""),
                MonthText.words(chart.points().get(signal.first()).month()),
                MonthText.words(last));
    }

    private static String judged(RunChart.Signal signal, Direction direction) {
        return t(
                switch (direction) {
                    case UP -> signal.up() ? "measures.run.better" : "measures.run.worse";
                    case DOWN -> signal.up() ? "measures.run.worse" : "measures.run.better";
                    case NONE -> "measures.run.neither";
                });
    }

    private static String way(RunChart.Signal signal) {
        return signal.up() ? ".UP" : ".DOWN";
    }
}
