-- Forms as data: taken in, signed by named experts, published, withdrawn. Nobody whom a form is about is here.

alter table access.role_grant
    drop constraint role_grant_role_check,
    add constraint role_grant_role_check check (role in (
        'TEACHER', 'PRESCHOOL_HEAD', 'CENTRAL_FUNCTION', 'INTAKE_WORKER', 'OUT_OF_HOURS_WORKER', 'TEAM_LEADER', 'EXPERT',
        'LOG_REVIEWER', 'ADMINISTRATOR'));

create schema instrument;
comment on schema instrument is 'Forms as data: versions, the experts who signed them, publication, and who is trained to use them.';

create table instrument.form (
    authority_id uuid not null references organisation.authority,
    id uuid not null,
    code text not null check (code <> ''),
    version int not null check (version > 0),
    title_sv text not null check (title_sv <> ''),
    title_en text,
    age_from int not null check (age_from >= 0),
    age_to int check (age_to >= age_from),
    settings text[] not null check (
        settings <@ array['PRESCHOOL', 'OPEN_CARE', 'PRELIMINARY_ASSESSMENT', 'INVESTIGATION'] and settings <> '{}'),
    training text,
    training_sv text,
    training_en text,
    valid_to date,
    definition text not null check (definition <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, code, version),
    check ((training is null) = (training_sv is null))
);
create index on instrument.form (author_id);
comment on table instrument.form is 'One version of a form: its file to the letter, and beside it the file''s heading, for lists. What was answered on it is always shown by it.';

create table instrument.approval (
    authority_id uuid not null,
    id uuid not null,
    form_id uuid not null,
    words text not null check (words <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, form_id, author_id),
    foreign key (authority_id, form_id) references instrument.form
);
create index on instrument.approval (author_id);
comment on table instrument.approval is 'A named expert stands behind this version, and says why.';

create table instrument.publication (
    authority_id uuid not null,
    id uuid not null,
    form_id uuid not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, form_id),
    foreign key (authority_id, form_id) references instrument.form
);
create index on instrument.publication (author_id);
comment on table instrument.publication is 'From now on this version may be answered, until a later one is published, its last day has passed, or it is withdrawn.';

create table instrument.withdrawal (
    authority_id uuid not null,
    id uuid not null,
    form_id uuid not null,
    words text not null check (words <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, form_id),
    foreign key (authority_id, form_id) references instrument.form
);
create index on instrument.withdrawal (author_id);
comment on table instrument.withdrawal is 'This version may not be answered any more, and why.';

create table instrument.trained (
    authority_id uuid not null,
    id uuid not null,
    account_id uuid not null references access.account,
    training text not null check (training <> ''),
    valid_to date not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id)
);
create index on instrument.trained (authority_id, account_id, training);
create index on instrument.trained (account_id);
create index on instrument.trained (author_id);
comment on table instrument.trained is 'Somebody has a training that forms may ask for, through its last day; the latest row of a person and a training holds.';

create function instrument.two_have_signed() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
    if (select count(distinct a.author_id) from instrument.approval a
        where a.authority_id = new.authority_id and a.form_id = new.form_id) < 2
    then
        raise exception 'Two experts have not signed this form' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
comment on function instrument.two_have_signed is 'Refuses the publication of a form that two experts have not signed, whatever the program says.';
create trigger two_have_signed before insert on instrument.publication
    for each row execute function instrument.two_have_signed();

create view instrument.person with (security_invoker = true) as
select g.authority_id, g.account_id, min(s.name) as name
from access.role_grant g
join organisation.staff s on s.authority_id = g.authority_id and s.id = g.staff_id
group by g.authority_id, g.account_id;
comment on view instrument.person is 'The names of those who have worked here, also of those who have left: who signed and published.';

do $$
declare
    t text;
begin
    foreach t in array array['form', 'approval', 'publication', 'withdrawal', 'trained'] loop
        execute format('alter table instrument.%I enable row level security', t);
        execute format('alter table instrument.%I force row level security', t);
        execute format('create policy own_authority on instrument.%I to skyddsnat_social '
            'using (authority_id = (select db.authority())) with check (authority_id = (select db.authority()))', t);
        execute format('create trigger append_only before update or delete or truncate on instrument.%I '
            'for each statement execute function db.refuse_change()', t);
        execute format('grant select, insert on instrument.%I to skyddsnat_social', t);
    end loop;
end
$$;
grant usage on schema instrument to skyddsnat_social;
grant select on instrument.person to skyddsnat_social;
