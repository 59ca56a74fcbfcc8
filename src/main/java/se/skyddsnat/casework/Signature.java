package se.skyddsnat.casework;

import java.time.Instant;
import se.skyddsnat.access.AccountId;

/** Who wrote a fact down, and when. */
public record Signature(AccountId by, String name, Instant at) {}
