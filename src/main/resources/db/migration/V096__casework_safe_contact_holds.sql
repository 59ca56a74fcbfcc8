-- The card of safe contact is kept by the database too: without one nobody makes contact, and with one only as it says.

alter table casework.safe_contact add column may_visit boolean not null default false;
alter table casework.safe_contact alter may_visit drop default;

create function casework.keep_to_safe_contact() returns trigger
language plpgsql set search_path = pg_catalog as $$
declare
    card casework.safe_contact;
begin
    select * into card from casework.safe_contact s
    where s.authority_id = new.authority_id and s.case_id = new.case_id and s.guardian_id = new.guardian_id
    order by s.at desc, s.id desc limit 1;
    if (case new.kind
            when 'INVITATION' then card.may_write
            when 'LETTER' then card.may_write
            when 'CALL' then card.may_call
            when 'VISIT' then card.may_visit end)
        is true
    then
        return new;
    end if;
    raise exception 'This way to contact the guardian is not known to be safe' using errcode = 'check_violation';
end
$$;
comment on function casework.keep_to_safe_contact is 'Refuses a contact in a way that the latest card of safe contact does not allow, whatever the program says.';
create trigger safe_contact before insert on casework.guardian_contact
    for each row execute function casework.keep_to_safe_contact();
