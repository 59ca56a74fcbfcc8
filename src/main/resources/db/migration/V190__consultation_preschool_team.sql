-- A head, a special educator and a social worker look together at what a preschool has seen. It lies on both sides, without a name.

create table consultation.preschool_team (
    authority_id uuid not null references organisation.authority,
    id uuid not null,
    other_id uuid not null references organisation.authority,
    name text not null check (name <> ''),
    preschools uuid[] not null check (cardinality(preschools) > 0),
    at timestamptz not null,
    author_id uuid references access.account,
    primary key (authority_id, id)
);
create index on consultation.preschool_team (other_id);
create index on consultation.preschool_team (author_id);
comment on table consultation.preschool_team is 'A preschool consultation team (samrådsgrupp), on the side of social services.';
comment on column consultation.preschool_team.other_id is 'The board on the other side.';

create table consultation.seat (
    authority_id uuid not null,
    id uuid not null,
    team_id uuid not null,
    account_id uuid references access.account,
    name text not null check (name <> ''),
    place text not null,
    sits boolean not null,
    at timestamptz not null,
    primary key (authority_id, id)
);
create index on consultation.seat (authority_id, team_id);
create index on consultation.seat (account_id);
comment on table consultation.seat is 'Who sits in a team, or has left it; for each person the latest row holds.';
comment on column consultation.seat.account_id is 'Null for who sits there from the other side, who is known by name alone.';

create table consultation.matter (
    authority_id uuid not null,
    id uuid not null,
    team_id uuid not null,
    number text not null,
    age text not null check (age in ('UNDER_TWO', 'TWO_OR_THREE', 'FOUR_OR_FIVE', 'SIX_OR_MORE', 'SEVERAL')),
    words text not null check (words <> ''),
    wish text not null check (wish <> ''),
    at timestamptz not null,
    author_id uuid references access.account,
    author_name text not null,
    author_place text not null,
    primary key (authority_id, id),
    unique (authority_id, number)
);
create index on consultation.matter (authority_id, team_id);
create index on consultation.matter (author_id);
comment on table consultation.matter is 'What a member brought to a team from a preschool, naming nobody.';

create table consultation.matter_turn (
    authority_id uuid not null,
    id uuid not null,
    matter_id uuid not null,
    kind text not null check (kind in ('ADDED', 'STEP', 'DONE', 'NOT_DONE', 'LOOKED', 'CLOSED')),
    words text not null check (words <> ''),
    who text not null,
    on_day date,
    step_id uuid,
    because text check (because in ('REPORTED', 'CONCERN_GONE', 'OTHER')),
    at timestamptz not null,
    author_id uuid references access.account,
    author_name text not null,
    primary key (authority_id, id),
    constraint a_step_has_somebody_and_a_day check ((kind = 'STEP') = (who <> '')),
    constraint steps_and_looks_have_their_day check ((kind in ('STEP', 'LOOKED')) = (on_day is not null)),
    constraint what_came_of_a_step_points_at_it check ((kind in ('DONE', 'NOT_DONE')) = (step_id is not null)),
    constraint closed_says_why check ((kind = 'CLOSED') = (because is not null))
);
create index on consultation.matter_turn (authority_id, matter_id);
create index on consultation.matter_turn (author_id);
comment on table consultation.matter_turn is 'What followed on a matter: more facts, next steps and what came of them, when it is looked at again, that it is closed.';
comment on column consultation.matter_turn.on_day is 'By when a step is to be done, or the day to look again.';

create table consultation.own_preschool_team (like consultation.preschool_team including constraints including indexes);
create table consultation.own_seat (like consultation.seat including constraints including indexes);
create table consultation.own_matter (like consultation.matter including constraints including indexes);
create table consultation.own_matter_turn (like consultation.matter_turn including constraints including indexes);
comment on table consultation.own_preschool_team is 'A preschool consultation team, on the preschools'' side, which sets it up.';
comment on table consultation.own_seat is 'Who sits in a team, as the preschools'' side has it.';
comment on table consultation.own_matter is 'What a member brought, on the side of the one who brought it.';
comment on table consultation.own_matter_turn is 'What followed on it, on the preschools'' side.';
alter table consultation.own_preschool_team
    add foreign key (authority_id) references organisation.authority,
    add foreign key (other_id) references organisation.authority,
    add foreign key (author_id) references access.account;
alter table consultation.own_seat add foreign key (account_id) references access.account;
alter table consultation.own_matter add foreign key (author_id) references access.account;
alter table consultation.own_matter_turn add foreign key (author_id) references access.account;

create view consultation.sitting with (security_invoker = true) as
select s.* from (
    select distinct on (authority_id, team_id, account_id, name) * from consultation.seat
    order by authority_id, team_id, account_id, name, at desc, id desc) s
where s.sits;
comment on view consultation.sitting is 'Who sits in a team now.';
create view consultation.own_sitting with (security_invoker = true) as
select s.* from (
    select distinct on (authority_id, team_id, account_id, name) * from consultation.own_seat
    order by authority_id, team_id, account_id, name, at desc, id desc) s
where s.sits;
comment on view consultation.own_sitting is 'Who sits in a team now, as the preschools'' side has it.';

do $$
declare
    side text;
    area text;
    t text;
begin
    foreach side in array array['', 'own_'] loop
        area := case side when '' then 'skyddsnat_social' else 'skyddsnat_education' end;
        execute format('alter table consultation.%1$sseat add foreign key (authority_id, team_id) references consultation.%1$spreschool_team', side);
        execute format('alter table consultation.%1$smatter add foreign key (authority_id, team_id) references consultation.%1$spreschool_team', side);
        execute format('alter table consultation.%1$smatter_turn add foreign key (authority_id, matter_id) references consultation.%1$smatter', side);
        foreach t in array array['preschool_team', 'seat', 'matter', 'matter_turn'] loop
            execute format('alter table consultation.%s enable row level security', side || t);
            execute format('alter table consultation.%s force row level security', side || t);
            execute format('create trigger append_only before update or delete or truncate on consultation.%s '
                'for each statement execute function db.refuse_change()', side || t);
            execute format('grant select, insert on consultation.%s to %s', side || t, area);
            execute format('grant select, insert on consultation.%s to skyddsnat_deliverer', side || t);
            execute format('create policy acting on consultation.%s for select to skyddsnat_deliverer '
                'using (authority_id = (select db.authority()))', side || t);
        end loop;
        foreach t in array array['preschool_team', 'seat'] loop
            execute format('create policy own_authority on consultation.%s to %s '
                'using (authority_id = (select db.authority())) with check (authority_id = (select db.authority()))', side || t, area);
        end loop;
        execute format('grant select on consultation.%ssitting to %s', side, area);
        -- Only who sits in the team has what is brought to it.
        execute format('create policy members on consultation.%1$smatter to %2$s '
            'using (authority_id = (select db.authority()) and id <> all ((select access.blocked())::uuid[]) '
            'and team_id = any (array(select s.team_id from consultation.%1$ssitting s where s.account_id = (select db.account())))) '
            'with check (authority_id = (select db.authority()) and id <> all ((select access.blocked())::uuid[]) '
            'and team_id = any (array(select s.team_id from consultation.%1$ssitting s where s.account_id = (select db.account()))))',
            side, area);
        execute format('create policy of_matters on consultation.%1$smatter_turn to %2$s '
            'using (authority_id = (select db.authority()) and matter_id = any (array(select m.id from consultation.%1$smatter m))) '
            'with check (authority_id = (select db.authority()) and matter_id = any (array(select m.id from consultation.%1$smatter m)))',
            side, area);
    end loop;
end
$$;

-- The deliverer carries what the acting side has to the side that the team has as its other, and nowhere else.
create policy delivered on consultation.preschool_team for insert to skyddsnat_deliverer
    with check (other_id = (select db.authority()));
create policy delivered on consultation.seat for insert to skyddsnat_deliverer
    with check (account_id is null and exists (
        select from consultation.own_preschool_team t where t.id = team_id and t.other_id = seat.authority_id));
create policy delivered on consultation.own_seat for insert to skyddsnat_deliverer
    with check (account_id is null and exists (
        select from consultation.preschool_team t where t.id = team_id and t.other_id = own_seat.authority_id));
create policy delivered on consultation.matter for insert to skyddsnat_deliverer
    with check (author_id is null and exists (
        select from consultation.own_preschool_team t where t.id = team_id and t.other_id = matter.authority_id));
create policy delivered on consultation.matter_turn for insert to skyddsnat_deliverer
    with check (author_id is null and exists (
        select from consultation.own_matter m
        join consultation.own_preschool_team t on t.authority_id = m.authority_id and t.id = m.team_id
        where m.id = matter_id and t.other_id = matter_turn.authority_id));
create policy delivered on consultation.own_matter_turn for insert to skyddsnat_deliverer
    with check (author_id is null and exists (
        select from consultation.matter m
        join consultation.preschool_team t on t.authority_id = m.authority_id and t.id = m.team_id
        where m.id = matter_id and t.other_id = own_matter_turn.authority_id));
revoke insert on consultation.own_preschool_team, consultation.own_matter from skyddsnat_deliverer;

grant create on schema handover to skyddsnat_deliverer;
set local role skyddsnat_deliverer;

create function handover.share_team(team uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into consultation.preschool_team (authority_id, id, other_id, name, preschools, at)
    select t.other_id, t.id, t.authority_id, t.name, t.preschools, t.at
    from consultation.own_preschool_team t
    join organisation.authority a on a.id = t.other_id and a.area = 'SOCIAL'
    where t.id = team;
    if not found then
        raise exception 'No such team' using errcode = 'insufficient_privilege';
    end if;
end
$$;
comment on function handover.share_team is 'Tells social services of a team that a preschool has set up.';

create function handover.share_seat(seat uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into consultation.seat (authority_id, id, team_id, name, place, sits, at)
    select t.other_id, s.id, s.team_id, s.name, s.place, s.sits, s.at
    from consultation.own_seat s
    join consultation.own_preschool_team t on t.authority_id = s.authority_id and t.id = s.team_id
    where s.id = seat and s.account_id is not null;
    if not found then
        insert into consultation.own_seat (authority_id, id, team_id, name, place, sits, at)
        select t.other_id, s.id, s.team_id, s.name, s.place, s.sits, s.at
        from consultation.seat s
        join consultation.preschool_team t on t.authority_id = s.authority_id and t.id = s.team_id
        where s.id = seat and s.account_id is not null;
        if not found then
            raise exception 'No such seat' using errcode = 'insufficient_privilege';
        end if;
    end if;
end
$$;
comment on function handover.share_seat is 'Tells the other side of a team who sits in it from this one.';

create function handover.bring_matter(matter uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into consultation.matter (authority_id, id, team_id, number, age, words, wish, at, author_name, author_place)
    select t.other_id, m.id, m.team_id, m.number, m.age, m.words, m.wish, m.at, m.author_name, m.author_place
    from consultation.own_matter m
    join consultation.own_preschool_team t on t.authority_id = m.authority_id and t.id = m.team_id
    where m.id = matter and m.author_id = (select db.account());
    if not found then
        raise exception 'No such matter' using errcode = 'insufficient_privilege';
    end if;
end
$$;
comment on function handover.bring_matter is 'Takes what a preschool brings, without a name, to the team''s members at social services.';

create function handover.share_matter_turn(turn uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into consultation.matter_turn
        (authority_id, id, matter_id, kind, words, who, on_day, step_id, because, at, author_name)
    select t.other_id, s.id, s.matter_id, s.kind, s.words, s.who, s.on_day, s.step_id, s.because, s.at, s.author_name
    from consultation.own_matter_turn s
    join consultation.own_matter m on m.authority_id = s.authority_id and m.id = s.matter_id
    join consultation.own_preschool_team t on t.authority_id = m.authority_id and t.id = m.team_id
    where s.id = turn and s.author_id = (select db.account());
    if not found then
        insert into consultation.own_matter_turn
            (authority_id, id, matter_id, kind, words, who, on_day, step_id, because, at, author_name)
        select t.other_id, s.id, s.matter_id, s.kind, s.words, s.who, s.on_day, s.step_id, s.because, s.at, s.author_name
        from consultation.matter_turn s
        join consultation.matter m on m.authority_id = s.authority_id and m.id = s.matter_id
        join consultation.preschool_team t on t.authority_id = m.authority_id and t.id = m.team_id
        where s.id = turn and s.author_id = (select db.account());
        if not found then
            raise exception 'No such turn' using errcode = 'insufficient_privilege';
        end if;
    end if;
end
$$;
comment on function handover.share_matter_turn is 'Takes what a member writes on a matter to the team''s other side.';

create function handover.team_figures(team uuid, today date)
returns table (brought bigint, to_look bigint, in_time bigint)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query
    with matters as (
        select m.id, m.at from consultation.own_matter m where m.team_id = team
        union all select m.id, m.at from consultation.matter m where m.team_id = team),
    turns as (
        select t.* from consultation.own_matter_turn t join matters m on m.id = t.matter_id
        union all select t.* from consultation.matter_turn t join matters m on m.id = t.matter_id),
    looks as (
        select t.on_day, (
            select min(n.at) from turns n
            where n.matter_id = t.matter_id and n.kind in ('LOOKED', 'CLOSED') and (n.at, n.id) > (t.at, t.id)) as looked
        from turns t where t.kind = 'LOOKED'),
    figures as (
        select (select count(*) from matters m where m.at > today - interval '1 year') as brought,
            count(*) filter (where l.looked is not null or l.on_day < today) as to_look,
            count(*) filter (where (l.looked at time zone 'Europe/Stockholm')::date <= l.on_day) as in_time
        from looks l)
    -- Below five nobody is told how few.
    select case when f.brought >= 5 then f.brought end, case when f.to_look >= 5 then f.to_look end,
        case when f.in_time >= 5 then f.in_time end
    from figures f;
end
$$;
comment on function handover.team_figures is 'How much a team has been brought in a year and how often it looked again in time, without persons; null for fewer than five.';

revoke execute on function handover.share_team(uuid), handover.share_seat(uuid), handover.bring_matter(uuid),
    handover.share_matter_turn(uuid), handover.team_figures(uuid, date) from public;
grant execute on function handover.share_team(uuid), handover.bring_matter(uuid) to skyddsnat_education;
grant execute on function handover.share_seat(uuid), handover.share_matter_turn(uuid), handover.team_figures(uuid, date)
    to skyddsnat_education, skyddsnat_social;

set local role skyddsnat_owner;
revoke create on schema handover from skyddsnat_deliverer;
