package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import se.skyddsnat.web.Errors;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Texts;

/** What the inputs of a page show: what stands in them, what is wrong with it, whom one can choose. */
record Filled(Answers answers, Errors errors, Colleagues colleagues) {

    /** A page where nothing has been written. */
    static Filled empty() {
        return new Filled(Answers.of(List.of()), Errors.none(), Colleagues.none());
    }

    /** {@return what an input is called; children share their labels} */
    String label(Input input) {
        return t(key(input));
    }

    String hint(Input input) {
        return Texts.has(key(input) + ".hint") ? t(key(input) + ".hint") : "";
    }

    List<Option> colleaguesOrNobody() {
        return Stream.concat(
                        Stream.of(Option.of("", t("concern.option.stand-in.NOBODY"))), colleagues.options().stream())
                .toList();
    }

    private static String key(Input input) {
        return "concern.field." + input.field().replaceAll("\\.\\d+\\.", ".");
    }

    List<Option> options(String field, List<String> options) {
        return options.stream()
                .map(option -> new Option(option, Wording.option(field, option), Wording.optionHint(field, option)))
                .toList();
    }
}
