-- Colleagues ask the expert team, and are answered. What is asked from another authority without a name lies on both sides.

create schema consultation;
comment on schema consultation is 'Questions to the expert team with advice and what came of it, and whether competence was asked for in a case.';

create table consultation.terms (
    authority_id uuid not null references organisation.authority,
    id uuid not null,
    answer_days int not null check (answer_days between 1 and 30),
    serves_region boolean not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id)
);
create index on consultation.terms (author_id);
comment on table consultation.terms is 'Within how many working days the expert team means to answer, and whether other municipalities may ask; the latest row holds.';

create table consultation.question (
    authority_id uuid not null references organisation.authority,
    id uuid not null,
    number text not null,
    kind text not null check (kind in ('ANONYMOUS', 'GENERAL', 'CASE', 'OUTSIDE')),
    asked_at timestamptz not null,
    asker_id uuid references access.account,
    asker_name text not null check (asker_name <> ''),
    asker_place text not null,
    phone text not null,
    call_back text not null,
    topics text[] not null,
    words text not null check (words <> ''),
    due_on date,
    case_id uuid,
    from_authority_id uuid references organisation.authority,
    primary key (authority_id, id),
    unique (authority_id, number),
    foreign key (authority_id, case_id) references casework.case_file,
    constraint a_case_is_named_in_its_own_kind_alone check ((kind = 'CASE') = (case_id is not null))
);
create index on consultation.question (authority_id, case_id);
create index on consultation.question (asker_id);
create index on consultation.question (from_authority_id);
comment on table consultation.question is 'A question to the expert team, on the team''s side.';
comment on column consultation.question.due_on is 'When the team means to have answered; null where it has set itself no time.';
comment on column consultation.question.from_authority_id is 'The board whose side has the question too; null where it was asked within social services or from outside.';

create table consultation.turn (
    authority_id uuid not null,
    id uuid not null,
    question_id uuid not null,
    kind text not null check (kind in ('TAKEN', 'ADVICE', 'TALK', 'MORE')),
    words text not null,
    source text not null,
    talk_at timestamptz,
    at timestamptz not null,
    author_id uuid references access.account,
    author_name text not null,
    primary key (authority_id, id),
    constraint only_taking_needs_no_words check (kind = 'TAKEN' or words <> ''),
    constraint a_talk_has_its_time check ((kind = 'TALK') = (talk_at is not null))
);
create index on consultation.turn (authority_id, question_id);
create index on consultation.turn (author_id);
comment on table consultation.turn is 'What followed on a question: the team took it, advised, booked a talk; the asker said more.';
comment on column consultation.turn.source is 'What the advice rests on.';

create table consultation.outcome (
    authority_id uuid not null,
    id uuid not null,
    question_id uuid not null,
    followed text not null check (followed in ('YES', 'PARTLY', 'NO')),
    why text not null check (why <> ''),
    at timestamptz not null,
    primary key (authority_id, id)
);
create index on consultation.outcome (authority_id, question_id);
comment on table consultation.outcome is 'Whether the asker followed the advice, and why; the latest holds.';

-- The asker's side of the same, in a board of its own.
create table consultation.own_question (like consultation.question including constraints including indexes);
create table consultation.own_turn (like consultation.turn including constraints including indexes);
create table consultation.own_outcome (like consultation.outcome including constraints including indexes);
comment on table consultation.own_question is 'A question without a name, on the side of the one who asked.';
comment on table consultation.own_turn is 'What followed on it, as the asker sees it.';
comment on table consultation.own_outcome is 'Whether the advice was followed, as the asker wrote it.';
alter table consultation.own_question
    add foreign key (authority_id) references organisation.authority,
    add foreign key (asker_id) references access.account,
    add constraint no_case_crosses check (kind = 'ANONYMOUS' and case_id is null and asker_id is not null);
alter table consultation.turn add foreign key (authority_id, question_id) references consultation.question;
alter table consultation.outcome add foreign key (authority_id, question_id) references consultation.question;
alter table consultation.own_turn add foreign key (authority_id, question_id) references consultation.own_question;
alter table consultation.own_outcome add foreign key (authority_id, question_id) references consultation.own_question;

create table consultation.choice (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    way text not null check (way in ('TEAM', 'OTHER', 'NOT')),
    question_id uuid,
    whom text not null,
    on_day date,
    words text not null check (words <> ''),
    ledger_lines int not null check (ledger_lines >= 0),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    foreign key (authority_id, question_id) references consultation.question,
    constraint the_team_is_asked_by_a_question check ((way = 'TEAM') = (question_id is not null)),
    constraint others_are_named_with_a_day check ((way = 'OTHER') = (whom <> '') and (way = 'OTHER') = (on_day is not null))
);
create index on consultation.choice (authority_id, case_id);
create index on consultation.choice (authority_id, question_id);
create index on consultation.choice (author_id);
comment on table consultation.choice is 'In an investigation where violence or honour is suspected: competence was asked for, and of whom, or was not, and why.';
comment on column consultation.choice.ledger_lines is 'How many lines the ledger of reasons had; more since then means that the question is open again.';
call db.wall_case_facts('consultation.choice');

do $$
declare
    t text;
begin
    foreach t in array array['terms', 'question', 'turn', 'outcome', 'own_question', 'own_turn', 'own_outcome'] loop
        execute format('alter table consultation.%I enable row level security', t);
        execute format('alter table consultation.%I force row level security', t);
        execute format('create trigger append_only before update or delete or truncate on consultation.%I '
            'for each statement execute function db.refuse_change()', t);
        execute format('grant select, insert on consultation.%I to %s', t,
            case when t like 'own%' then 'skyddsnat_education' else 'skyddsnat_social' end);
    end loop;
    foreach t in array array['turn', 'outcome', 'own_turn', 'own_outcome'] loop
        execute format('create policy of_questions on consultation.%I to %s '
            'using (authority_id = (select db.authority()) and question_id = any (array(select q.id from consultation.%3$I q))) '
            'with check (authority_id = (select db.authority()) and question_id = any (array(select q.id from consultation.%3$I q)))',
            t, case when t like 'own%' then 'skyddsnat_education' else 'skyddsnat_social' end,
            case when t like 'own%' then 'own_question' else 'question' end);
    end loop;
end
$$;
create policy own_authority on consultation.terms to skyddsnat_social
    using (authority_id = (select db.authority())) with check (authority_id = (select db.authority()));
create policy known_to_all on consultation.terms for select to skyddsnat_education, skyddsnat_deliverer using (true);
create policy own_authority on consultation.question to skyddsnat_social
    using (authority_id = (select db.authority())
        and (case_id is null or case_id <> all ((select access.blocked())::uuid[])))
    with check (authority_id = (select db.authority())
        and (case_id is null or case_id <> all ((select access.blocked())::uuid[])));
create policy asker on consultation.own_question to skyddsnat_education
    using (authority_id = (select db.authority()) and asker_id = (select db.account()))
    with check (authority_id = (select db.authority()) and asker_id = (select db.account()));
grant usage on schema consultation to skyddsnat_social, skyddsnat_education, skyddsnat_deliverer;
grant select (authority_id, id, answer_days, serves_region, at) on consultation.terms to skyddsnat_education, skyddsnat_deliverer;

-- The deliverer sees what the one who acts has asked or is asked, and carries it as it stands.
create policy between on consultation.question for select to skyddsnat_deliverer
    using ((select db.authority()) in (authority_id, from_authority_id));
create policy delivered on consultation.question for insert to skyddsnat_deliverer
    with check ((select db.authority()) = coalesce(from_authority_id, authority_id));
create policy delivered on consultation.turn for insert to skyddsnat_deliverer
    with check (question_id = any (array(select q.id from consultation.question q)));
create policy told on consultation.turn for select to skyddsnat_deliverer using (authority_id = (select db.authority()));
create policy delivered on consultation.outcome for insert to skyddsnat_deliverer
    with check (question_id = any (array(select q.id from consultation.question q)));
create policy asked on consultation.own_question for select to skyddsnat_deliverer
    using (authority_id = (select db.authority()) and asker_id = (select db.account()));
create policy answered on consultation.own_turn for insert to skyddsnat_deliverer
    with check (exists (select from consultation.question q where q.id = question_id and q.from_authority_id = own_turn.authority_id));
create policy said on consultation.own_turn for select to skyddsnat_deliverer
    using (question_id = any (array(select q.id from consultation.own_question q)));
create policy said on consultation.own_outcome for select to skyddsnat_deliverer
    using (question_id = any (array(select q.id from consultation.own_question q)));
grant select, insert on consultation.question, consultation.turn to skyddsnat_deliverer;
grant insert on consultation.outcome to skyddsnat_deliverer;
grant select on consultation.own_question, consultation.own_outcome to skyddsnat_deliverer;
grant select, insert on consultation.own_turn to skyddsnat_deliverer;
grant usage on schema access to skyddsnat_deliverer;

grant create on schema handover to skyddsnat_deliverer;
set local role skyddsnat_deliverer;

create function handover.ask_experts(receiver uuid, question uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into consultation.question (authority_id, id, number, kind, asked_at, asker_name, asker_place, phone, call_back,
        topics, words, due_on, from_authority_id)
    select receiver, o.id, o.number, o.kind, o.asked_at, o.asker_name, o.asker_place, o.phone, o.call_back, o.topics,
        o.words, o.due_on, o.authority_id
    from consultation.own_question o
    join organisation.authority a on a.id = receiver and a.area = 'SOCIAL'
    where o.id = question;
    if not found then
        raise exception 'No such question' using errcode = 'insufficient_privilege';
    end if;
end
$$;
comment on function handover.ask_experts is 'Takes a question without a name from the asker''s side to the expert team.';

create function handover.say_more(said uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into consultation.turn (authority_id, id, question_id, kind, words, source, at, author_name)
    select q.authority_id, t.id, t.question_id, t.kind, t.words, t.source, t.at, t.author_name
    from consultation.own_turn t
    join consultation.question q on q.id = t.question_id and q.from_authority_id = t.authority_id
    where t.id = said and t.kind = 'MORE';
    if not found then
        raise exception 'No such question' using errcode = 'insufficient_privilege';
    end if;
end
$$;
comment on function handover.say_more is 'Takes what the asker adds to the expert team.';

create function handover.tell_outcome(told uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into consultation.outcome (authority_id, id, question_id, followed, why, at)
    select q.authority_id, o.id, o.question_id, o.followed, o.why, o.at
    from consultation.own_outcome o
    join consultation.question q on q.id = o.question_id and q.from_authority_id = o.authority_id
    where o.id = told;
    if not found then
        raise exception 'No such question' using errcode = 'insufficient_privilege';
    end if;
end
$$;
comment on function handover.tell_outcome is 'Tells the expert team whether its advice was followed.';

create function handover.answer_asker(said uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into consultation.own_turn (authority_id, id, question_id, kind, words, source, talk_at, at, author_name)
    select q.from_authority_id, t.id, t.question_id, t.kind, t.words, t.source, t.talk_at, t.at, t.author_name
    from consultation.turn t
    join consultation.question q on q.authority_id = t.authority_id and q.id = t.question_id
    where t.id = said and t.kind <> 'MORE' and q.from_authority_id is not null;
end
$$;
comment on function handover.answer_asker is 'Takes what the expert team does with a question to the side that asked, where there is one.';

create function handover.expert_terms(team uuid) returns table (answer_days int, serves_region boolean)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    select t.answer_days, t.serves_region from consultation.terms t
    where t.authority_id = team order by t.at desc, t.id desc limit 1;
end
$$;
comment on function handover.expert_terms is 'What an expert team promises, to whoever is outside.';

create function handover.ask_from_outside(question jsonb) returns text
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into consultation.question (authority_id, id, number, kind, asked_at, asker_name, asker_place, phone, call_back,
        topics, words, due_on)
    select (select db.authority()), q.id, q.number, 'OUTSIDE', q."askedAt", q."askerName", q."askerPlace", q.phone,
        q."callBack", q.topics, q.words, q."dueOn"
    from jsonb_to_record(question) as q (id uuid, number text, "askedAt" timestamptz, "askerName" text, "askerPlace" text,
        phone text, "callBack" text, topics text[], words text, "dueOn" date)
    where exists (select from handover.expert_terms((select db.authority())) t where t.serves_region)
    -- The second click of two.
    on conflict do nothing;
    return (select q.number from consultation.question q
            where q.authority_id = (select db.authority()) and q.id = (question ->> 'id')::uuid and q.kind = 'OUTSIDE');
end
$$;
comment on function handover.ask_from_outside is 'Takes another municipality''s question to the expert team; it is answered by telephone.';

revoke execute on function handover.ask_experts(uuid, uuid), handover.say_more(uuid), handover.tell_outcome(uuid),
    handover.answer_asker(uuid), handover.expert_terms(uuid), handover.ask_from_outside(jsonb) from public;
grant execute on function handover.ask_experts(uuid, uuid), handover.say_more(uuid), handover.tell_outcome(uuid)
    to skyddsnat_education;
grant execute on function handover.answer_asker(uuid) to skyddsnat_social;
grant execute on function handover.expert_terms(uuid), handover.ask_from_outside(jsonb) to skyddsnat_outside;

set local role skyddsnat_owner;
revoke create on schema handover from skyddsnat_deliverer;
