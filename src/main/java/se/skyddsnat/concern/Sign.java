package se.skyddsnat.concern;

import se.skyddsnat.web.Texts;

/**
 * Something one may see or hear. Each was read in the source that it names; what no source was read for is not here, which
 * is why there are none for 6–12 years alone. Signs lead to advice; they are never counted or weighed.
 */
enum Sign {
    PLAY(Age.SMALL, Advice.LIMITS, Source.SKOLVERKET),
    APART(Age.SMALL, Advice.LIMITS, Source.SKOLVERKET),
    SLEEVES(Age.SMALL, Advice.LIMITS, Source.SKOLVERKET),
    BOY_DECIDES(Age.SMALL, Advice.SIBLINGS, Source.SKOLVERKET),
    DEMANDS(Age.SMALL, Advice.COLLEAGUES, Source.SKOLVERKET),
    STAFF(Age.SMALL, Advice.COLLEAGUES, Source.SKOLVERKET),
    CUTTING(Age.ANY, Advice.CUTTING, Source.RIKSHANDBOKEN),
    TRIP(Age.ANY, Advice.TRIP, Source.KOMPETENSTEAM),
    GUARDS_SIBLINGS(Age.ANY, Advice.SIBLINGS, Source.JARFALLA),
    EARLIER(Age.ANY, Advice.FAMILY, Source.MALMO),
    MARRIED_OFF(Age.ANY, Advice.SIBLINGS, Source.MALMO),
    STRAIGHT_HOME(Age.TEEN, Advice.SIBLINGS, Source.LYSEKIL),
    NOT_TALK(Age.TEEN, Advice.SIBLINGS, Source.LYSEKIL),
    DRESS(Age.TEEN, Advice.SIBLINGS, Source.LYSEKIL),
    AFRAID_OF_RELATIVE(Age.TEEN, Advice.SIBLINGS, Source.LYSEKIL),
    LESSONS(Age.TEEN, Advice.SIBLINGS, Source.LYSEKIL),
    TELEPHONE(Age.TEEN, Advice.SIBLINGS, Source.LYSEKIL),
    PARTNER(Age.TEEN, Advice.SIBLINGS, Source.LYSEKIL),
    UNWELL(Age.TEEN, Advice.SIBLINGS, Source.LYSEKIL),
    TIGHTER(Age.TEEN, Advice.SIBLINGS, Source.LYSEKIL);

    /** Where one looks. */
    enum Age {
        SMALL,
        ANY,
        TEEN;

        String label() {
            return Texts.t("concern.signs.age." + this);
        }
    }

    /** What a sign leads to, besides what always holds. */
    enum Advice {
        CUTTING,
        TRIP,
        LIMITS,
        SIBLINGS,
        FAMILY,
        COLLEAGUES;

        String words() {
            return Texts.t("concern.signs.advice." + this);
        }
    }

    /** Where it was read. */
    enum Source {
        /** Skolverket; press accounts of the audit in Malmö say the same, at second hand. */
        SKOLVERKET,
        /** Rikshandboken i barnhälsovård and Skolverket. */
        RIKSHANDBOKEN,
        /** The national competence team and Jämställdhetsmyndigheten. */
        KOMPETENSTEAM,
        JARFALLA,
        /** Older material of the city's intranet. */
        MALMO,
        /** Brottsoffermyndigheten and the checklist of Lysekil. */
        LYSEKIL;

        String words() {
            return Texts.t("concern.signs.source." + this);
        }
    }

    private final Age age;
    private final Advice advice;
    private final Source source;

    Sign(Age age, Advice advice, Source source) {
        this.age = age;
        this.advice = advice;
        this.source = source;
    }

    Age age() {
        return age;
    }

    Advice advice() {
        return advice;
    }

    Source source() {
        return source;
    }

    String words() {
        return Texts.t("concern.sign." + this);
    }
}
