-- A card is written with every report, and most of what its indexes are for it has not yet: who it is, who has it, what is
-- decided. Where the column is empty, nothing is indexed; and what the primary key finds needs no index more.

drop index casework.case_file_authority_id_id_protection_id_idx;
drop index casework.case_file_authority_id_id_decision_id_outcome_idx;
drop index casework.case_file_authority_id_id_joined_to_idx;
-- case_file_taken begins with the same column.
drop index casework.case_file_assignee_id_idx;

drop index casework.case_file_unit_id_idx;
create index on casework.case_file (unit_id) where unit_id is not null;
drop index casework.case_file_authority_id_number_index_idx;
create index on casework.case_file (authority_id, number_index) where number_index is not null;
drop index casework.case_file_authority_id_person_id_idx;
create index on casework.case_file (authority_id, person_id) where person_id is not null;
drop index casework.case_file_authority_id_proposed_person_id_idx;
create index on casework.case_file (authority_id, proposed_person_id) where proposed_person_id is not null;
drop index casework.case_file_authority_id_joined_to_idx;
create index on casework.case_file (authority_id, joined_to) where joined_to is not null;

drop index casework.reason_entry_author_id_idx;
create index on casework.reason_entry (author_id) where author_id is not null;
drop index casework.intake_registered_by_idx;
create index on casework.intake (registered_by) where registered_by is not null;
