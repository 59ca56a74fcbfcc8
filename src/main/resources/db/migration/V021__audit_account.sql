-- A review asks as often what a person has done as who has looked at a record.
create index on audit.event (account_id, at, id);
