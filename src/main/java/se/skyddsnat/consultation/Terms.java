package se.skyddsnat.consultation;

import java.time.LocalDate;
import java.util.stream.Stream;
import se.skyddsnat.organisation.WorkingDays;

/**
 * What an expert team has promised.
 *
 * @param answerDays within how many working days it means to answer
 * @param servesRegion whether other municipalities may ask
 */
public record Terms(int answerDays, boolean servesRegion) {

    LocalDate due(LocalDate asked) {
        return Stream.iterate(asked, WorkingDays::next)
                .skip(answerDays)
                .findFirst()
                .orElseThrow();
    }
}
