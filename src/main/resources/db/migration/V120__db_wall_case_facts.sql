-- The wall of a table whose rows belong to a child's card, as one function for every room.

create procedure db.wall_case_facts(facts regclass, append_only boolean default true)
language plpgsql set search_path = pg_catalog as $$
begin
    execute format('alter table %s enable row level security', facts);
    execute format('alter table %s force row level security', facts);
    execute format('create policy own_authority on %s to skyddsnat_social '
        'using (authority_id = (select db.authority()) and case_id <> all ((select access.blocked())::uuid[])) '
        'with check (authority_id = (select db.authority()) and case_id <> all ((select access.blocked())::uuid[]))', facts);
    execute format('grant select, insert on %s to skyddsnat_social', facts);
    if append_only then
        execute format('create trigger append_only before update or delete or truncate on %s '
            'for each statement execute function db.refuse_change()', facts);
    end if;
end
$$;
comment on procedure db.wall_case_facts is
    'For migrations: only the acting authority''s rows, none of a card that is blocked for the one who acts, and, for facts, nothing changed.';
revoke execute on procedure db.wall_case_facts from public;
