package se.skyddsnat.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is told of Sundvik, the oldest first. All children and all words are made up. */
final class Stories {

    /** Before the name of a card, in an answer that stands for its person. */
    static final String PERSON = "person:";

    private Stories() {}

    static List<Story> all(Instant now) {
        return Stream.of(EarlierStories.all(), PresentStories.all(), InvestigatedStories.all(), GuardedStories.all())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(story -> story.when().from(now)))
                .toList();
    }

    /** {@return the fields of a report, from names and values in turn} */
    static Map<String, String> answers(String... fields) {
        var answers = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            answers.put(fields[i], fields[i + 1]);
        }
        return answers;
    }

    static String person(Card card) {
        return PERSON + card.name();
    }

    static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
