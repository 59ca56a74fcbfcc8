-- A team gets another name and other preschools, and what it had stands beside. And two people of the other side who have one
-- name are two.

create table consultation.preschool_team_change (
    authority_id uuid not null,
    id uuid not null,
    team_id uuid not null,
    name text not null check (name <> ''),
    preschools uuid[] not null check (cardinality(preschools) > 0),
    at timestamptz not null,
    author_id uuid references access.account,
    author_name text not null,
    primary key (authority_id, id)
);
create index on consultation.preschool_team_change (authority_id, team_id);
create index on consultation.preschool_team_change (author_id);
comment on table consultation.preschool_team_change is
    'The name and the preschools that a team has from a moment on, on the side of social services; the latest holds, before the first what the team was set up with.';
create table consultation.own_preschool_team_change
    (like consultation.preschool_team_change including constraints including indexes);
comment on table consultation.own_preschool_team_change is 'The same, on the preschools'' side, which changes it.';
alter table consultation.own_preschool_team_change add foreign key (author_id) references access.account;

alter table consultation.seat add column holder uuid;
alter table consultation.own_seat add column holder uuid;
comment on column consultation.seat.holder is
    'Who has the seat, by a name of this team alone: both sides have the same, and neither learns the other''s account by it. Null in seats from before; there the name tells who.';

create or replace view consultation.sitting with (security_invoker = true) as
select s.* from (
    select distinct on (authority_id, team_id, coalesce(account_id::text, holder::text, name)) *
    from consultation.seat
    order by authority_id, team_id, coalesce(account_id::text, holder::text, name), at desc, id desc) s
where s.sits;
create or replace view consultation.own_sitting with (security_invoker = true) as
select s.* from (
    select distinct on (authority_id, team_id, coalesce(account_id::text, holder::text, name)) *
    from consultation.own_seat
    order by authority_id, team_id, coalesce(account_id::text, holder::text, name), at desc, id desc) s
where s.sits;

do $$
declare
    side text;
    area text;
begin
    foreach side in array array['', 'own_'] loop
        area := case side when '' then 'skyddsnat_social' else 'skyddsnat_education' end;
        execute format('alter table consultation.%1$spreschool_team_change add foreign key (authority_id, team_id) references consultation.%1$spreschool_team', side);
        execute format('alter table consultation.%spreschool_team_change enable row level security', side);
        execute format('alter table consultation.%spreschool_team_change force row level security', side);
        execute format('create trigger append_only before update or delete or truncate on consultation.%spreschool_team_change '
            'for each statement execute function db.refuse_change()', side);
        execute format('create policy own_authority on consultation.%spreschool_team_change to %s '
            'using (authority_id = (select db.authority())) with check (authority_id = (select db.authority()))', side, area);
        -- The preschools' side changes a team; social services only read what has come.
        execute format('grant select%s on consultation.%spreschool_team_change to %s',
            case side when '' then '' else ', insert' end, side, area);
        execute format($view$
            create view consultation.%1$spreschool_team_now with (security_invoker = true) as
            select t.authority_id, t.id, t.other_id, coalesce(c.name, t.name) as name,
                coalesce(c.preschools, t.preschools) as preschools,
                (select count(*) from consultation.%1$spreschool_team_change n
                 where n.authority_id = t.authority_id and n.team_id = t.id) as changes
            from consultation.%1$spreschool_team t
            left join lateral (
                select l.name, l.preschools from consultation.%1$spreschool_team_change l
                where l.authority_id = t.authority_id and l.team_id = t.id
                order by l.at desc, l.id desc limit 1) c on true
            $view$, side);
        execute format('comment on view consultation.%spreschool_team_now is %L', side,
            'Each team with the name and the preschools that it has now, and how often they have changed.');
        execute format('grant select on consultation.%spreschool_team_now to %s', side, area);
    end loop;
end
$$;

grant select on consultation.own_preschool_team_change to skyddsnat_deliverer;
create policy acting on consultation.own_preschool_team_change for select to skyddsnat_deliverer
    using (authority_id = (select db.authority()));
grant insert on consultation.preschool_team_change to skyddsnat_deliverer;
create policy delivered on consultation.preschool_team_change for insert to skyddsnat_deliverer
    with check (author_id is null and exists (
        select from consultation.own_preschool_team t
        where t.id = team_id and t.other_id = preschool_team_change.authority_id));

grant create on schema handover to skyddsnat_deliverer;
set local role skyddsnat_deliverer;

create function handover.share_team_change(change uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into consultation.preschool_team_change (authority_id, id, team_id, name, preschools, at, author_name)
    select t.other_id, c.id, c.team_id, c.name, c.preschools, c.at, c.author_name
    from consultation.own_preschool_team_change c
    join consultation.own_preschool_team t on t.authority_id = c.authority_id and t.id = c.team_id
    where c.id = change and c.author_id = (select db.account());
    if not found then
        raise exception 'No such change' using errcode = 'insufficient_privilege';
    end if;
end
$$;
comment on function handover.share_team_change is 'Tells social services what a team is called and which preschools it is for, when the preschools'' side has changed it.';
revoke execute on function handover.share_team_change(uuid) from public;
grant execute on function handover.share_team_change(uuid) to skyddsnat_education;

create or replace function handover.share_seat(seat uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into consultation.seat (authority_id, id, team_id, name, place, sits, at, holder)
    select t.other_id, s.id, s.team_id, s.name, s.place, s.sits, s.at, s.holder
    from consultation.own_seat s
    join consultation.own_preschool_team t on t.authority_id = s.authority_id and t.id = s.team_id
    where s.id = seat and s.account_id is not null;
    if not found then
        insert into consultation.own_seat (authority_id, id, team_id, name, place, sits, at, holder)
        select t.other_id, s.id, s.team_id, s.name, s.place, s.sits, s.at, s.holder
        from consultation.seat s
        join consultation.preschool_team t on t.authority_id = s.authority_id and t.id = s.team_id
        where s.id = seat and s.account_id is not null;
        if not found then
            raise exception 'No such seat' using errcode = 'insufficient_privilege';
        end if;
    end if;
end
$$;

set local role skyddsnat_owner;
revoke create on schema handover from skyddsnat_deliverer;
