-- The end of an investigation: what the parties were told and could answer, what was decided, and the act that concludes it.

create table investigation.communication (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    about text not null check (about in ('OPENING', 'MATERIAL')),
    guardian_id uuid,
    told boolean not null,
    on_day date not null,
    kept_back text not null,
    why text not null,
    answer text not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    foreign key (authority_id, case_id, guardian_id) references casework.guardian (authority_id, case_id, id),
    constraint silence_has_its_reasons check (told or why <> ''),
    constraint what_is_kept_back_has_its_reasons check (kept_back = '' or why <> '')
);
create index on investigation.communication (authority_id, case_id, at);
create index on investigation.communication (authority_id, case_id, guardian_id);
create index on investigation.communication (author_id);
comment on table investigation.communication is
    'A party was told that the investigation has opened (socialtjänstlagen 2025:400, 20 kap. 4 §) or could see and answer what the decision will stand on (förvaltningslagen 2017:900, 25 §), or was not, and why.';
comment on column investigation.communication.guardian_id is 'None: the child itself.';
comment on column investigation.communication.kept_back is 'What was not shown; empty when all was.';
call db.wall_case_facts('investigation.communication');

create table investigation.decision (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    outcome text not null check (outcome in ('INTERVENTION', 'NO_INTERVENTION')),
    decided_on date not null,
    grounds text not null check (grounds <> ''),
    decider text not null check (decider <> ''),
    delegation text not null check (delegation <> ''),
    appeal text not null check (appeal <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on investigation.decision (author_id);
comment on table investigation.decision is 'A decision that an investigation led to, with its reasons, who made it by which right, and how it is appealed.';
call db.wall_case_facts('investigation.decision');

create function investigation.keep_to_opening() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
    if exists (select from casework.case_file c
               join casework.decision d on d.authority_id = c.authority_id and d.id = c.decision_id
               where c.authority_id = new.authority_id and c.id = new.case_id and c.stage = 'OPENED'
                   and (d.at at time zone 'Europe/Stockholm')::date <= new.decided_on)
    then
        return new;
    end if;
    raise exception 'A decision before its investigation' using errcode = 'check_violation';
end
$$;
comment on function investigation.keep_to_opening is 'Refuses a decision that is dated before the investigation was opened.';
create trigger after_opening before insert on investigation.decision
    for each row execute function investigation.keep_to_opening();

create table investigation.conclusion (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    concluded_on date not null,
    summary text not null check (summary <> ''),
    follow_up_until date,
    follow_up_why text not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id),
    foreign key (authority_id, case_id) references casework.case_file,
    constraint follow_up_says_why check ((follow_up_until is null) = (follow_up_why = '')),
    constraint follow_up_comes_after check (follow_up_until > concluded_on)
);
create index on investigation.conclusion (author_id);
comment on table investigation.conclusion is 'The act that concludes an investigation, once. Interventions run on.';
comment on column investigation.conclusion.follow_up_until is
    'Follow-up though no intervention was given (socialtjänstlagen 2025:400, 23 kap.), until this day at the latest.';
call db.wall_case_facts('investigation.conclusion');

grant update (closed_on) on casework.case_file to skyddsnat_social;
comment on column casework.case_file.closed_on is
    'The day that the investigation was concluded, or that the matter ended in the system that it was taken over from.';
