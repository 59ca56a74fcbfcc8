package se.skyddsnat.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.skyddsnat.access.User;

/**
 * The people of the stories, as they sign in.
 *
 * @param elsewhere teachers at other preschools
 */
record Cast(Map<Card, User> onCards, List<User> elsewhere) {

    Cast {
        onCards = Map.copyOf(new EnumMap<>(onCards));
        elsewhere = List.copyOf(elsewhere);
    }

    User user(Card card) {
        return Objects.requireNonNull(onCards.get(card));
    }

    User user(Story.Author author) {
        return switch (author) {
            case Story.OnCard(var card) -> user(card);
            case Story.ByHand(var card, var _, var _) -> user(card);
            case Story.Elsewhere(int number) -> elsewhere.get(number);
        };
    }

    /** {@return an answer, with the id of the person whom it stands for} */
    String named(String answer) {
        return answer.startsWith(Stories.PERSON)
                ? user(Card.valueOf(answer.substring(Stories.PERSON.length())))
                        .account()
                        .toString()
                : answer;
    }
}
