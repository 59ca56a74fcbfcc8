package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import se.skyddsnat.web.Formats;

/** What an indicator is counted in, and so which values it can have. */
enum Unit {
    NUMBER(1e12),
    PERCENT(100),
    SEK(1e12),
    DAYS(10_000);

    private static final int DECIMALS = 4;

    private final double most;

    Unit(double most) {
        this.most = most;
    }

    double most() {
        return most;
    }

    /** A value that was typed, or what is wrong with it. */
    record Read(Optional<BigDecimal> value, String wrong) {}

    /** Reads 73, 73,5, 73.5 and 1 234; nothing below zero, and no share above a hundred. */
    Read read(String typed) {
        var text = typed.strip().replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (!text.matches("-?[0-9]{1,13}(\\.[0-9]{1,8})?")) {
            return new Read(Optional.empty(), t("measures.value.noNumber", shortened(typed)));
        }
        var value = new BigDecimal(text);
        if (value.scale() > DECIMALS) {
            return new Read(Optional.empty(), t("measures.value.decimals", DECIMALS));
        }
        if (value.signum() < 0 || value.doubleValue() > most) {
            return new Read(
                    Optional.empty(),
                    this == PERCENT
                            ? t("measures.value.percent", Formats.decimal(value))
                            : t("measures.value.outside", Formats.decimal(value), written(most)));
        }
        return new Read(Optional.of(value), "");
    }

    String written(double value) {
        return written(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    String written(BigDecimal value) {
        return t("measures.unit." + this, Formats.decimal(value));
    }

    private static String shortened(String typed) {
        return typed.length() > 30 ? typed.substring(0, 30) + "…" : typed;
    }
}
