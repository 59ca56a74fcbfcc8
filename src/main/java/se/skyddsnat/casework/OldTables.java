package se.skyddsnat.casework;

import java.util.stream.Stream;

/** The tables that old reports become rows of, and the columns that are filled. */
final class OldTables {

    final OldRows persons = new OldRows(
            "casework.person",
            "authority_id uuid",
            "id uuid",
            "name text",
            "birth_date date",
            "number_index bytea",
            "sealed_number bytea",
            "since timestamptz",
            "author_id uuid");
    final OldRows intakes = new OldRows(
            "casework.intake",
            "authority_id uuid",
            "id uuid",
            "reference text",
            "arrived_at timestamptz",
            "way_in text",
            "unit_name text",
            "profession text",
            "anonymous boolean",
            "reporter_name text",
            "reporter_title text",
            "reporter_phone text",
            "danger text",
            "trip_near text",
            "answers jsonb",
            "receiver_id uuid",
            "desk_id uuid");
    final OldRows cards = new OldRows(
            "casework.case_file",
            "authority_id uuid",
            "id uuid",
            "case_number text",
            "intake_id uuid",
            "child_number int",
            "name text",
            "birth_date date",
            "number_index bytea",
            "sealed_number bytea",
            "stage text",
            "assignee_id uuid",
            "unit_id uuid",
            "protection_due date",
            "decision_due date",
            "investigation_due date",
            "protection_id uuid",
            "decision_id uuid",
            "arrived_at timestamptz",
            "urgent boolean",
            "receiver_id uuid",
            "desk_id uuid",
            "person_id uuid",
            "proposed_person_id uuid",
            "closed_on date");
    final OldRows protections = new OldRows(
            "casework.protection_assessment",
            "authority_id uuid",
            "id uuid",
            "case_id uuid",
            "at timestamptz",
            "author_id uuid",
            "need_now boolean",
            "measures text[]",
            "reasoning text");
    final OldRows decisions = new OldRows(
            "casework.decision",
            "authority_id uuid",
            "id uuid",
            "case_id uuid",
            "outcome text",
            "at timestamptz",
            "author_id uuid",
            "grounds text");
    final OldRows reasons = new OldRows(
            "casework.reason_entry",
            "authority_id uuid",
            "id uuid",
            "case_id uuid",
            "at timestamptz",
            "code text",
            "standing text",
            "stated_on date",
            "origin text",
            "source text");
    final OldRows identifications = new OldRows(
            "casework.identification",
            "authority_id uuid",
            "id uuid",
            "case_id uuid",
            "person_id uuid",
            "ground text",
            "at timestamptz",
            "author_id uuid");
    final OldRows readings =
            new OldRows("casework.reading", "authority_id uuid", "intake_id uuid", "at timestamptz", "author_id uuid");
    final OldRows keys = new OldRows(
            "db.person_key", "authority_id uuid", "person_id uuid", "wrapped_key bytea", "created_at timestamptz");
    final OldRows relations = new OldRows(
            "access.relation",
            "authority_id uuid",
            "id uuid",
            "subject_id uuid",
            "account_id uuid",
            "function text",
            "since timestamptz");

    /** {@return how many rows there are} */
    int size() {
        return Stream.of(
                        persons,
                        intakes,
                        cards,
                        protections,
                        decisions,
                        reasons,
                        identifications,
                        readings,
                        keys,
                        relations)
                .mapToInt(OldRows::size)
                .sum();
    }
}
