-- Files that a month's report rests on: told by what they hold, sealed in parts, fetched and never shown.

create table measures.evidence (
    id uuid primary key,
    measure_id uuid not null references measures.item,
    month date not null check (month = date_trunc('month', month)::date),
    title text not null check (title <> ''),
    kind text not null check (kind in ('PDF', 'PNG', 'JPEG', 'TEXT', 'DOCX', 'ODT')),
    bytes int not null check (bytes between 1 and 20971520),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    scanned boolean not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    author text not null check (author <> '')
);
create index on measures.evidence (measure_id, month, at);
create index on measures.evidence (author_id);
comment on table measures.evidence is 'A file that a month rests on. Its type was told from its content; its own name is not kept. It holds no personal data.';
comment on column measures.evidence.scanned is 'Whether a scanner for harmful code has let it through; where none is set up nobody has looked.';
create trigger keep_locked before insert on measures.evidence for each row execute function measures.keep_locked();

create table measures.evidence_part (
    evidence_id uuid not null references measures.evidence,
    part int not null check (part >= 0),
    sealed bytea not null,
    primary key (evidence_id, part)
);
comment on table measures.evidence_part is 'A part of a file, sealed and bound to its place. The parts of a file that was taken away are gone.';

create table measures.evidence_removal (
    evidence_id uuid primary key references measures.evidence,
    why text not null check (why <> ''),
    at timestamptz not null,
    author_id uuid not null references access.account,
    author text not null check (author <> '')
);
create index on measures.evidence_removal (author_id);
comment on table measures.evidence_removal is 'A file was taken away, and why. What it was called, its size and its checksum stay.';

do $$
declare
    t text;
begin
    foreach t in array array['evidence', 'evidence_part', 'evidence_removal'] loop
        execute format('alter table measures.%I enable row level security', t);
        execute format('alter table measures.%I force row level security', t);
        execute format('create policy signed_in_reads on measures.%I for select to skyddsnat_governance '
            'using ((select db.account()) is not null)', t);
        execute format('create policy signed_in_adds on measures.%I for insert to skyddsnat_governance '
            'with check ((select db.account()) is not null)', t);
        execute format('grant select, insert on measures.%I to skyddsnat_governance', t);
    end loop;
    foreach t in array array['evidence', 'evidence_removal'] loop
        execute format('create trigger append_only before update or delete or truncate on measures.%I '
            'for each statement execute function db.refuse_change()', t);
    end loop;
end
$$;
create trigger append_only before update or truncate on measures.evidence_part
    for each statement execute function db.refuse_change();
create policy taken_away on measures.evidence_part for delete to skyddsnat_governance
    using (exists (select from measures.evidence_removal r where r.evidence_id = evidence_part.evidence_id));
grant delete on measures.evidence_part to skyddsnat_governance;
