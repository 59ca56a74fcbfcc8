package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.skyddsnat.access.Access;
import se.skyddsnat.access.User;
import se.skyddsnat.audit.AuditLog;
import se.skyddsnat.audit.LogEntry;
import se.skyddsnat.db.Box;
import se.skyddsnat.db.Keys;
import se.skyddsnat.db.SealedParts;
import se.skyddsnat.web.Conflict;
import se.skyddsnat.web.NotFound;
import se.skyddsnat.web.Upload;

/**
 * The files that a month rests on. They hold no personal data; each is sealed all the same under a key of the installation,
 * and one that should not have come is taken away with its content.
 */
@Component
class Evidence {

    private final Measures measures;
    private final Months months;
    private final Access access;
    private final AuditLog audit;
    private final EvidenceStore store;
    private final MonthStore monthStore;
    private final MonthLockStore locks;
    private final Keys keys;

    Evidence(
            Measures measures,
            Months months,
            Access access,
            AuditLog audit,
            EvidenceStore store,
            MonthStore monthStore,
            MonthLockStore locks,
            Keys keys) {
        this.measures = measures;
        this.months = months;
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.monthStore = monthStore;
        this.locks = locks;
        this.keys = keys;
    }

    /** Adds a file to a month that is not locked. Sent twice it is there once. */
    void attach(User user, String code, YearMonth month, NewEvidence evidence) {
        months.filing(user, code, month, measure -> {
            locks.hold(measure.id(), month);
            if (find(measure, month, evidence.id()).isEmpty()) {
                var lock = locks.locks(measure.id(), month).stream().findFirst();
                if (lock.isPresent() && lock.get().reopened().isEmpty()) {
                    throw Months.locked(lock.get());
                }
                store.add(user, measure.id(), month, evidence, sum(evidence.upload()));
                seal(measure, month, evidence);
                audit.record(LogEntry.permitted(
                                "measures.attach", "item", measure.id().value())
                        .noting(month.toString()));
            }
            return true;
        });
    }

    /** {@return a file that is about to be fetched} */
    EvidenceFile fetch(User user, String code, YearMonth month, EvidenceId id) {
        return measures.steering(user, () -> {
            var measure = monthStore.find(code).orElseThrow(NotFound::new);
            access.require(user, MeasureAction.READ, measure.id());
            var file = find(measure, month, id).orElseThrow(NotFound::new);
            if (file.removed().isPresent()) {
                throw new Conflict(t("measures.evidence.gone"));
            }
            audit.record(LogEntry.permitted(
                            "measures.fetch-evidence", "item", measure.id().value())
                    .noting(month.toString()));
            return file;
        });
    }

    /** {@return a part of it, as long as there are parts} */
    Optional<byte[]> part(User user, String code, YearMonth month, EvidenceId id, int part) {
        return measures.steering(user, () -> {
            var measure = monthStore.find(code).orElseThrow(NotFound::new);
            access.require(user, MeasureAction.READ, measure.id());
            return store.findPart(id, part)
                    .map(locked -> parts(measure, month, id).open(part, locked));
        });
    }

    /**
     * Takes a file away, also from a month that is locked: what should not have come must be able to go.
     *
     * @throws Conflict when somebody else has taken it away
     */
    void remove(User user, String code, YearMonth month, EvidenceId id, String why) {
        months.keeping(user, code, measure -> {
            locks.hold(measure.id(), month);
            var file = find(measure, month, id).orElseThrow(NotFound::new);
            if (file.removed().isPresent()) {
                throw new Conflict(t("measures.evidence.gone"));
            }
            store.remove(user, id, why);
            audit.record(LogEntry.permitted(
                            "measures.remove-evidence", "item", measure.id().value())
                    .noting(month.toString()));
            return true;
        });
    }

    private Optional<EvidenceFile> find(FollowedMeasure measure, YearMonth month, EvidenceId id) {
        return list(measure, month).stream()
                .filter(file -> file.id().equals(id))
                .findFirst();
    }

    private List<EvidenceFile> list(FollowedMeasure measure, YearMonth month) {
        return store.list(measure.id(), month);
    }

    private void seal(FollowedMeasure measure, YearMonth month, NewEvidence evidence) {
        try (var file = evidence.upload().content().open()) {
            parts(measure, month, evidence.id()).seal(file, (part, locked) -> store.add(evidence.id(), part, locked));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SealedParts parts(FollowedMeasure measure, YearMonth month, EvidenceId id) {
        return new SealedParts(
                new Box(keys.secret("evidence")), "evidence|" + measure.id().value() + "|" + month + "|" + id.value());
    }

    private static String sum(Upload upload) {
        try (var file = new DigestInputStream(upload.content().open(), MessageDigest.getInstance("SHA-256"))) {
            file.skipNBytes(upload.bytes());
            return HexFormat.of().formatHex(file.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
