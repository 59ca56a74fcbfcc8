-- Sessions, as Spring Session keeps them. They belong to the program: no authority, no context, one login.

create schema framework;
comment on schema framework is 'What the program keeps for itself between requests.';
grant usage on schema framework to skyddsnat_framework;

create table framework.session (
    primary_id text primary key,
    session_id text not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name text
);
create index on framework.session (expiry_time);
create index on framework.session (principal_name);
comment on table framework.session is 'A log-in and how long it lasts; times in milliseconds since 1970, as Spring Session has them.';

create table framework.session_attributes (
    session_primary_id text not null references framework.session on delete cascade,
    attribute_name text not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
comment on table framework.session_attributes is 'What a session remembers: who is signed in, a notice for the next page.';

alter table framework.session enable row level security;
alter table framework.session force row level security;
create policy program on framework.session to skyddsnat_framework using (true) with check (true);
alter table framework.session_attributes enable row level security;
alter table framework.session_attributes force row level security;
create policy program on framework.session_attributes to skyddsnat_framework using (true) with check (true);

grant select, insert, update, delete on framework.session, framework.session_attributes to skyddsnat_framework;
