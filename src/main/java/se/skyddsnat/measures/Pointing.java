package se.skyddsnat.measures;

/** A thing that points at another. */
record Pointing(String field, Item from) {}
