-- Lists show what goes on, by remaining time, and never walk through what has ended.

create index case_file_ongoing on casework.case_file
    (authority_id, next_due, urgent desc, arrived_at, intake_id, child_number) where closed_on is null;
