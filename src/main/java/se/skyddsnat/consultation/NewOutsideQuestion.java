package se.skyddsnat.consultation;

/**
 * A question from another municipality, which has no account here and is answered by telephone.
 *
 * @param place the municipality and unit
 */
record NewOutsideQuestion(QuestionId id, String name, String place, NewQuestion content) {}
