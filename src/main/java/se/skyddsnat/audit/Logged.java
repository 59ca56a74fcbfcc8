package se.skyddsnat.audit;

import java.util.List;
import java.util.UUID;

/** One event as a reviewer sees it. */
record Logged(UUID id, Look look, String subjectKind, List<UUID> subjects, String note) {}
