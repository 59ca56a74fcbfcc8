package se.skyddsnat.instrument;

import java.time.Instant;
import java.time.LocalDate;
import se.skyddsnat.access.AccountId;

/**
 * One row of the register of who is trained; the latest of a person and a training holds.
 *
 * @param training its code, as forms ask for it
 * @param validTo the last day
 * @param by who wrote it, and when
 */
record Trained(AccountId account, String name, String training, LocalDate validTo, String by, Instant at) {

    boolean holds(LocalDate today) {
        return !validTo.isBefore(today);
    }

    boolean sameAs(Trained other) {
        return account.equals(other.account) && training.equals(other.training);
    }
}
