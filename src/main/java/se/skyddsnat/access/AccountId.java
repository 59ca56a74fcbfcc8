package se.skyddsnat.access;

import java.util.UUID;
import se.skyddsnat.db.Id;

/** Identity of an account: a person who can log in. */
public record AccountId(UUID value) implements Id {}
