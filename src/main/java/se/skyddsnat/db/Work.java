package se.skyddsnat.db;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction of the area that acts, with the connection told who acts for which authority.
 *
 * <p>Work inside work of the same actor joins it. Work inside work of another actor is refused: two areas never share a
 * transaction, except through a hand-over function. What must survive a rollback runs {@link #apart}.
 */
@Component
public class Work {

    private static final ScopedValue<Acting> ACTING = ScopedValue.newInstance();
    private static final ScopedValue<Map<Record, Object>> ANSWERS = ScopedValue.newInstance();

    private final TransactionTemplate joining;
    private final TransactionTemplate apart;

    Work(PlatformTransactionManager transactions) {
        joining = new TransactionTemplate(transactions);
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Runs in one transaction, or joins the one that the same actor already has. */
    public <T> T as(Acting acting, Supplier<T> work) {
        if (ACTING.isBound() && !ACTING.get().equals(acting)) {
            throw new IllegalStateException("Work of " + acting.area() + " inside work of another actor");
        }
        return ScopedValue.where(ACTING, acting).call(() -> run(joining, work));
    }

    public void as(Acting acting, Runnable work) {
        as(acting, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Reads what one page shows in one transaction, so that the log of it is committed once, and what is asked {@link #once}
     * is answered once. Nothing that an answer hangs on may change meanwhile.
     */
    public <T> T reading(Acting acting, Supplier<T> page) {
        return ScopedValue.where(ANSWERS, new HashMap<>()).call(() -> as(acting, page));
    }

    /** {@return the answer to a question, which is asked again only outside of {@link #reading}} */
    @SuppressWarnings("unchecked") // each question has answers of one type
    public static <T> T once(Record question, Supplier<T> answer) {
        if (!ANSWERS.isBound()) {
            return answer.get();
        }
        var answers = ANSWERS.get();
        var known = answers.get(question);
        if (known == null) {
            known = answer.get();
            answers.put(question, known);
        }
        return (T) known;
    }

    /**
     * Asks one question of what an area may see whoever acts, without a transaction: the database is not told who asks, and
     * its walls answer as to nobody.
     */
    public <T> T glance(Area area, Supplier<T> question) {
        if (ACTING.isBound()) {
            throw new IllegalStateException("A glance inside work");
        }
        return ScopedValue.where(ACTING, Acting.program(area)).call(question::get);
    }

    /** Runs in a transaction of its own, which commits whatever becomes of the one around it. */
    public void apart(Acting acting, Runnable work) {
        ScopedValue.where(ACTING, acting)
                .call(() -> run(apart, () -> {
                    work.run();
                    return true;
                }));
    }

    /** {@return who acts now, or nothing outside a transaction} */
    public static Optional<Acting> current() {
        return ACTING.isBound() ? Optional.of(ACTING.get()) : Optional.empty();
    }

    @SuppressWarnings("NullAway") // the template returns what the work returns, and that is never null
    private static <T> T run(TransactionTemplate template, Supplier<T> work) {
        return template.execute(_ -> work.get());
    }
}
