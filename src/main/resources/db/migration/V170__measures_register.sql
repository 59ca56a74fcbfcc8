-- What was recommended, answered, assigned and measured: steering, which belongs to the whole municipality. No child is here.

alter table access.role_grant
    drop constraint role_grant_role_check,
    add constraint role_grant_role_check check (role in (
        'TEACHER', 'PRESCHOOL_HEAD', 'CENTRAL_FUNCTION', 'INTAKE_WORKER', 'OUT_OF_HOURS_WORKER', 'TEAM_LEADER', 'EXPERT',
        'COORDINATOR', 'MEASURE_OWNER', 'BOARD_MEMBER', 'AUDITOR', 'LOG_REVIEWER', 'ADMINISTRATOR'));

create schema measures;
comment on schema measures is 'From recommendation to proven effect: matters, recommendations, positions, assignments, money, measures, indicators and months.';

create table measures.item (
    id uuid primary key,
    code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
    kind text not null check (kind in ('SOURCE', 'BOARD', 'PLAN', 'GOAL', 'MATTER', 'DECISION', 'DISSENT', 'RECOMMENDATION',
        'POSITION', 'ANSWER', 'ASSIGNMENT', 'FUNDING', 'MEASURE', 'INDICATOR', 'EFFORT', 'CHECK')),
    position bigint generated always as identity,
    version int not null check (version > 0)
);
comment on table measures.item is 'A thing of the register, by the code that others point to it with. Beside its versions stands the number of the one that holds.';

create table measures.entry (
    id uuid primary key,
    item_id uuid not null references measures.item,
    version int not null check (version > 0),
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    withdrawn boolean not null default false,
    at timestamptz not null,
    author_id uuid references access.account,
    author text not null check (author <> ''),
    way text not null check (way in ('FILE', 'PAGE')),
    unique (item_id, version)
);
create index on measures.entry (author_id);
comment on table measures.entry is 'One version of a thing, whole: what it says, who wrote it, when, and by a file or on a page. Never changed.';
comment on column measures.entry.body is 'The fields of its kind, as measures.Kind declares them; the views of this schema read them by name.';

create table measures.link (
    entry_id uuid not null references measures.entry,
    field text not null check (field <> ''),
    position int not null check (position >= 0),
    to_id uuid not null references measures.item,
    primary key (entry_id, field, position)
);
create index on measures.link (to_id);
comment on table measures.link is 'What a version points at: the chain, which can be walked both ways.';

create view measures.current with (security_invoker = true) as
select i.id, i.code, i.kind, i.position, i.version, e.id as entry_id, e.body, e.at, e.author, e.way
from measures.item i
join measures.entry e on e.item_id = i.id and e.version = i.version
where not e.withdrawn;
comment on view measures.current is 'Each thing as it holds now.';

create view measures.chain with (security_invoker = true) as
select f.id as from_id, f.code as from_code, f.kind as from_kind, l.field, l.position, t.id as to_id, t.code as to_code, t.kind as to_kind
from measures.current f
join measures.link l on l.entry_id = f.entry_id
join measures.item t on t.id = l.to_id;
comment on view measures.chain is 'What points at what now.';

create view measures.board with (security_invoker = true) as
select id, code, position, body ->> 'name' as name, body ->> 'kind' as kind
from measures.current where kind = 'BOARD';
comment on view measures.board is 'Boards, council, committees and auditors, as the documents name them.';

create view measures.recommendation with (security_invoker = true) as
select id, code, position, (body ->> 'number')::int as number, body ->> 'title' as title, body ->> 'matter' as matter
from measures.current where kind = 'RECOMMENDATION';
comment on view measures.recommendation is 'What the auditors recommend.';

create view measures.assignment with (security_invoker = true) as
select id, code, position, body ->> 'title' as title, body ->> 'kind' as kind, (body ->> 'due')::date as due,
    body ->> 'reportTo' as report_to
from measures.current where kind = 'ASSIGNMENT';
comment on view measures.assignment is 'What one or several boards were told to do, and when they account for it.';

create view measures.indicator with (security_invoker = true) as
select id, code, position, version, body ->> 'measure' as measure, body ->> 'title' as title, body ->> 'definition' as definition,
    body ->> 'unit' as unit, body ->> 'direction' as direction, (body ->> 'baseline')::numeric as baseline,
    (body ->> 'target')::numeric as target, body ->> 'origin' as origin, body ->> 'computed' as computed
from measures.current where kind = 'INDICATOR';
comment on view measures.indicator is 'What a measure is followed by, in the definition that holds now.';

create table measures.holder (
    id uuid primary key,
    measure_id uuid not null references measures.item,
    account_id uuid not null references access.account,
    name text not null check (name <> ''),
    at timestamptz not null,
    author_id uuid references access.account
);
create index on measures.holder (measure_id, at);
create index on measures.holder (account_id);
create index on measures.holder (author_id);
comment on table measures.holder is 'Who answers for a measure, by account; the latest holds. The office stands in the register, the person never in a file.';

create view measures.measure with (security_invoker = true) as
select c.id, c.code, c.position, (c.body ->> 'number')::int as number, c.body ->> 'title' as title, c.body ->> 'kind' as kind,
    c.body ->> 'board' as board, c.body ->> 'responsible' as responsible, (c.body ->> 'start')::date as start,
    (c.body ->> 'due')::date as due, coalesce((c.body ->> 'recurring')::boolean, false) as recurring,
    h.account_id as account, h.name as holder
from measures.current c
left join lateral (
    select account_id, name from measures.holder where measure_id = c.id order by at desc, id desc limit 1) h on true
where c.kind = 'MEASURE';
comment on view measures.measure is 'What is done, by which board and office, and who answers for it.';

do $$
declare
    t text;
begin
    foreach t in array array['item', 'entry', 'link', 'holder'] loop
        execute format('alter table measures.%I enable row level security', t);
        execute format('alter table measures.%I force row level security', t);
        execute format('create policy signed_in on measures.%I to skyddsnat_governance '
            'using ((select db.account()) is not null) with check ((select db.account()) is not null)', t);
        execute format('create policy from_the_command_line on measures.%I to skyddsnat_framework '
            'using (true) with check (true)', t);
        execute format('grant select, insert on measures.%I to skyddsnat_governance, skyddsnat_framework', t);
    end loop;
    foreach t in array array['entry', 'link', 'holder'] loop
        execute format('create trigger append_only before update or delete or truncate on measures.%I '
            'for each statement execute function db.refuse_change()', t);
    end loop;
end
$$;
grant update (version) on measures.item to skyddsnat_governance, skyddsnat_framework;
grant usage on schema measures to skyddsnat_governance, skyddsnat_framework;
grant select on measures.current, measures.chain, measures.board, measures.recommendation, measures.assignment,
    measures.indicator, measures.measure to skyddsnat_governance, skyddsnat_framework;
