package se.skyddsnat.investigation;

import java.util.List;

/**
 * A plan of an investigation (utredningsplan) as it is to be written down; refuses one that leaves a part out.
 *
 * @param questions what the investigation is to answer
 * @param ways talks, visits, whom one asks, when
 * @param voice how the child is to be heard, or why it cannot be
 * @param areas codes of those to look into
 */
public record NewPlan(String questions, String ways, String voice, List<String> areas) {

    public NewPlan {
        areas = List.copyOf(areas);
        if (questions.isBlank() || ways.isBlank() || voice.isBlank() || areas.isEmpty()) {
            throw new IllegalArgumentException("A plan says what, how, how the child is heard, and in which areas");
        }
    }
}
