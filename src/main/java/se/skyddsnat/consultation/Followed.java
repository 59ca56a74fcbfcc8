package se.skyddsnat.consultation;

/** What an asker did with the advice. */
public enum Followed {
    YES,
    PARTLY,
    NO
}
