package se.skyddsnat.concern;

import static se.skyddsnat.web.Texts.t;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.skyddsnat.concern.Sign.Advice;
import se.skyddsnat.concern.Sign.Age;
import se.skyddsnat.web.Option;
import se.skyddsnat.web.Page;

/**
 * What one may see, by age, and what to do about it. Nothing of it is kept.
 *
 * @param asked whether the form has been answered; with no sign chosen there is advice too
 */
record SignsPage(Set<Sign> seen, boolean asked, Reach reach) implements Page {

    SignsPage {
        seen = Set.copyOf(seen);
    }

    @Override
    public String title() {
        return t("concern.signs.title");
    }

    List<Age> ages() {
        return List.of(Age.values());
    }

    List<Option> options(Age age) {
        return Stream.of(Sign.values())
                .filter(sign -> sign.age() == age)
                .map(sign -> new Option(sign.name(), sign.words(), sign.source().words()))
                .toList();
    }

    Collection<String> chosen() {
        return seen.stream().map(Sign::name).toList();
    }

    /** {@return the advice that the signs lead to, each once, the most pressing first} */
    List<Advice> advice() {
        var advice = EnumSet.noneOf(Advice.class);
        seen.forEach(sign -> advice.add(sign.advice()));
        return List.copyOf(advice);
    }
}
