package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * A measure as its months are followed.
 *
 * @param boardCode what the register knows its board by
 * @param board its name; empty when none is named
 * @param holder who answers for it, by name; empty when nobody is named
 */
record FollowedMeasure(
        ItemId id,
        String code,
        String number,
        String title,
        String boardCode,
        String board,
        String responsible,
        Optional<LocalDate> start,
        Optional<LocalDate> due,
        boolean recurring,
        Optional<UUID> account,
        String holder) {

    String name() {
        return number.isEmpty() ? title : t("measures.name.measure", number, title);
    }

    /** {@return who answers for it: the person, or the office where nobody is named} */
    String answers() {
        return holder.isEmpty() ? responsible : holder;
    }

    /**
     * It goes on in a month when it has begun. What nobody by name answers for ends on its last day; what somebody does goes
     * on until it is done.
     */
    boolean goesOn(YearMonth month) {
        boolean named = account.isPresent();
        boolean begun = start.map(day -> !month.isBefore(YearMonth.from(day))).orElse(named);
        boolean past = due.filter(day -> month.isAfter(YearMonth.from(day))).isPresent();
        return begun && (named || recurring || !past);
    }

    String path(YearMonth month) {
        return "/measures/" + code + "/months/" + month;
    }
}
