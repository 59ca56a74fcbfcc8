package se.skyddsnat.consultation;

import java.util.Set;

/**
 * A question as its author wrote it.
 *
 * @param phone where to ring; may be empty
 * @param callBack when it suits to be rung; may be empty
 */
public record NewQuestion(String words, Set<Topic> topics, String phone, String callBack) {

    public NewQuestion {
        topics = Set.copyOf(topics);
    }
}
