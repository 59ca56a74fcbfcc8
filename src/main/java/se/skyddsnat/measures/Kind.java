package se.skyddsnat.measures;

import static se.skyddsnat.measures.Field.day;
import static se.skyddsnat.measures.Field.decimal;
import static se.skyddsnat.measures.Field.line;
import static se.skyddsnat.measures.Field.lines;
import static se.skyddsnat.measures.Field.money;
import static se.skyddsnat.measures.Field.oneOf;
import static se.skyddsnat.measures.Field.ref;
import static se.skyddsnat.measures.Field.refs;
import static se.skyddsnat.measures.Field.rows;
import static se.skyddsnat.measures.Field.texts;
import static se.skyddsnat.measures.Field.truth;
import static se.skyddsnat.measures.Field.whole;
import static se.skyddsnat.measures.Field.wholes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of things in the register, each with its fields: the one declaration that files are read and written by, pages
 * are made of, and versions are kept as. A field that names a source has beside it the place in it ({@code place}).
 */
@SuppressWarnings("ImmutableEnumChecker") // fields are records of texts, in lists that nothing changes
enum Kind {
    /** A document that facts are taken from. */
    SOURCE("sources", line("title").must(), line("file"), day("date"), line("publisher"), line("registry")),

    /** A board (nämnd), council, committee or the auditors: an office, never a person. */
    BOARD(
            "boards",
            line("name").must(),
            oneOf("kind", "COUNCIL", "EXECUTIVE", "COMMITTEE", "BOARD", "AUDITORS", "OFFICE", "OTHER")
                    .must()),

    /** A plan of the council that measures serve, with its goals. */
    PLAN("plans", line("title").must(), ref("board", "BOARD"), line("period"), ref("source", "SOURCE"), line("place")),
    GOAL("goals", line("title").must(), ref("plan", "PLAN").must(), ref("source", "SOURCE"), line("place")),

    /** A matter (ärende) with its registry number (diarienummer) and its road through the boards. */
    MATTER(
            "matters",
            oneOf(
                            "kind",
                            "AUDIT",
                            "INITIATIVE",
                            "MEMO",
                            "REFERRAL",
                            "RESPONSE",
                            "INTERNAL_CONTROL",
                            "INVENTORY",
                            "OTHER")
                    .must(),
            line("title").must(),
            line("registry"),
            ref("board", "BOARD"),
            day("date"),
            refs("follows", "MATTER"),
            rows("points", line("number"), lines("text").must()),
            rows("route", ref("board", "BOARD").must(), day("date").must(), line("what")),
            texts("documents"),
            refs("recipients", "BOARD"),
            ref("source", "SOURCE"),
            line("place")),

    /** What a board decided or is asked to decide. */
    DECISION(
            "decisions",
            ref("matter", "MATTER").must(),
            ref("board", "BOARD").must(),
            oneOf("state", "PROPOSED", "DECIDED").must(),
            line("section"),
            day("date"),
            lines("text"),
            refs("about", "ASSIGNMENT", "MEASURE"),
            refs("recipients", "BOARD"),
            ref("source", "SOURCE"),
            line("place")),

    /** Who did not agree, as one place in one source tells it (reservation; särskilt yttrande). */
    DISSENT(
            "dissents",
            ref("decision", "DECISION").must(),
            texts("parties").must(),
            oneOf("form", "RESERVATION", "ORAL_RESERVATION", "STATEMENT").must(),
            ref("source", "SOURCE").must(),
            line("place").must()),

    /** What the auditors recommend, in the words of each document that quotes it. */
    RECOMMENDATION(
            "recommendations",
            ref("matter", "MATTER").must(),
            whole("number", 1, 99).must(),
            line("title").must(),
            rows("wordings", lines("text").must(), ref("source", "SOURCE").must(), line("place"))
                    .must()),

    /** Where a board stands: on what an audit describes, or on one of its recommendations. */
    POSITION(
            "positions",
            ref("board", "BOARD").must(),
            ref("on", "MATTER", "RECOMMENDATION").must(),
            oneOf(
                            "stance",
                            "SHARES",
                            "SHARES_PARTLY",
                            "DOES_NOT_SHARE",
                            "ACCEPTS",
                            "NEEDS_DEVELOPMENT",
                            "HOLDS_MET",
                            "REJECTS",
                            "NOT_STATED")
                    .must(),
            oneOf("state", "PROPOSED", "DECIDED", "AMENDED").must(),
            ref("matter", "MATTER"),
            lines("words"),
            ref("source", "SOURCE").must(),
            line("place").must()),

    /** What a board answers when a proposal is sent round (remissvar). */
    ANSWER(
            "answers",
            ref("matter", "MATTER").must(),
            ref("board", "BOARD").must(),
            oneOf("answer", "POSITIVE", "POSITIVE_WITH_VIEWS", "NOT_CONCERNED", "NO_REMARKS", "DECLINED_QUESTIONS")
                    .must(),
            lines("words"),
            ref("decision", "DECISION"),
            ref("source", "SOURCE").must(),
            line("place").must()),

    /** What one or several boards are told to do, and to account for (uppdrag). */
    ASSIGNMENT(
            "assignments",
            line("title").must(),
            oneOf("kind", "COORDINATION", "PARTICIPATION", "COMPETENCE", "EVALUATION", "PROPOSAL", "REVIEW", "REPORT")
                    .must(),
            refs("boards", "BOARD").must(),
            ref("matter", "MATTER"),
            ref("decision", "DECISION"),
            refs("serves", "RECOMMENDATION", "GOAL"),
            day("due"),
            ref("reportTo", "BOARD"),
            ref("source", "SOURCE"),
            line("place")),

    /** Money for an assignment in one year, and what of it was used. */
    FUNDING(
            "funding",
            ref("assignment", "ASSIGNMENT").must(),
            whole("year", 1990, 2100).must(),
            money("amount").must(),
            money("used"),
            line("from"),
            ref("board", "BOARD"),
            ref("source", "SOURCE"),
            line("place")),

    /** What is done (åtgärd, insats): why, by whom, for whom, until when. */
    MEASURE(
            "measures",
            whole("number", 1, 999),
            line("title").must(),
            lines("text"),
            refs("serves", "RECOMMENDATION", "ASSIGNMENT", "GOAL", "MATTER"),
            oneOf(
                            "kind",
                            "COMPETENCE",
                            "ROUTINE",
                            "COOPERATION",
                            "MODEL",
                            "SUPPORT",
                            "PROTECTION",
                            "SURVEY",
                            "FOLLOW_UP",
                            "NOT_NAMED")
                    .must(),
            oneOf("approach", "PROMOTING", "PREVENTIVE", "REMEDIAL"),
            line("targetGroup"),
            ref("board", "BOARD").must(),
            line("responsible").must(),
            refs("participants", "BOARD"),
            line("keyPersons"),
            day("start"),
            day("due"),
            truth("recurring"),
            lines("goal"),
            ref("source", "SOURCE"),
            line("place")),

    /** What a measure is followed by. A new definition is a new version, and the series shows where. */
    INDICATOR(
            "indicators",
            ref("measure", "MEASURE").must(),
            line("title").must(),
            lines("definition").must(),
            oneOf("unit", "NUMBER", "PERCENT", "SEK", "DAYS").must(),
            oneOf("direction", "UP", "DOWN", "NONE").must(),
            decimal("baseline"),
            decimal("target"),
            oneOf("origin", "TYPED", "IMPORTED", "COMPUTED").must(),
            oneOf("computed", "ASSESSED_SAME_DAY", "COMPETENCE_ASKED_OR_DECLINED", "REPORTS_FROM_PRESCHOOLS"),
            rows(
                    "stated",
                    line("when").must(),
                    decimal("value").must(),
                    line("words"),
                    ref("source", "SOURCE").must(),
                    line("place")),
            ref("source", "SOURCE"),
            line("place")),

    /** What is going on anyway, in boards and civil society: the inventory of who does what. */
    EFFORT(
            "efforts",
            line("title").must(),
            ref("board", "BOARD"),
            line("organisation"),
            oneOf("approach", "PROMOTING", "PREVENTIVE", "REMEDIAL").must(),
            line("targetGroup").must(),
            line("period"),
            lines("text"),
            ref("source", "SOURCE"),
            line("place")),

    /** A children's rights check (prövning av barnets bästa) of a measure or an assignment, before it is decided. */
    CHECK(
            "checks",
            ref("about", "MEASURE", "ASSIGNMENT", "MATTER").must(),
            wholes("articles", 1, 54).must(),
            lines("heard").must(),
            lines("weighing").must(),
            day("date"),
            ref("source", "SOURCE"),
            line("place"));

    private final String section;
    private final List<Field> fields;

    Kind(String section, Field... fields) {
        this.section = section;
        this.fields = List.of(fields);
    }

    static Optional<Kind> of(String section) {
        return Stream.of(values()).filter(kind -> kind.section.equals(section)).findFirst();
    }

    /** What its things stand under in a file, and its list's place in an address. */
    String section() {
        return section;
    }

    List<Field> fields() {
        return fields;
    }
}
