package se.skyddsnat.instrument;

import java.time.LocalDate;
import se.skyddsnat.access.AccountId;

/**
 * Somebody has learnt what forms ask for.
 *
 * @param validTo the last day
 */
record NewTraining(AccountId account, String training, LocalDate validTo) {}
