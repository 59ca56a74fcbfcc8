-- The journal of an investigation: notes that are locked when they are written, documents, and drafts that outlive whatever
-- happens while somebody writes.

create table investigation.note (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    kind text not null check (kind in ('NOTE', 'CHILD', 'REPORTER', 'OTHER')),
    on_day date not null,
    words text not null check (words <> ''),
    assess_first boolean not null,
    corrects_id uuid,
    corrects_early_id uuid,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id) references casework.case_file,
    foreign key (authority_id, case_id, corrects_id) references investigation.note (authority_id, case_id, id),
    foreign key (authority_id, case_id, corrects_early_id) references casework.case_note (authority_id, case_id, id),
    constraint corrects_one check (num_nonnulls(corrects_id, corrects_early_id) < 2)
);
create index on investigation.note (authority_id, case_id, at);
create index on investigation.note (authority_id, case_id, corrects_id);
create index on investigation.note (authority_id, case_id, corrects_early_id);
create index on investigation.note (author_id);
comment on table investigation.note is 'A note in the journal, locked by the one who wrote it. A correction is a new note, and both stand.';
comment on column investigation.note.assess_first is 'Whether somebody must judge what it can do before a party sees it.';
comment on column investigation.note.corrects_early_id is 'The note that it corrects, where that was written before the investigation was opened.';
call db.wall_case_facts('investigation.note');

create table investigation.document (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    title text not null check (title <> ''),
    kind text not null check (kind in ('PDF', 'PNG', 'JPEG', 'TEXT', 'DOCX', 'ODT')),
    bytes int not null check (bytes between 1 and 20971520),
    scanned boolean not null,
    assess_first boolean not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    unique (authority_id, case_id, id),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on investigation.document (authority_id, case_id, at);
create index on investigation.document (author_id);
comment on table investigation.document is 'A document that somebody attached. Its type was told from its content; its own name is not kept.';
comment on column investigation.document.scanned is 'Whether a scanner for harmful code has let it through; where none is set up nobody has looked.';
call db.wall_case_facts('investigation.document');

create table investigation.document_part (
    authority_id uuid not null,
    document_id uuid not null,
    part int not null check (part >= 0),
    case_id uuid not null,
    sealed bytea not null,
    primary key (authority_id, document_id, part),
    foreign key (authority_id, case_id, document_id) references investigation.document (authority_id, case_id, id)
);
create index on investigation.document_part (authority_id, case_id, document_id);
comment on table investigation.document_part is 'A part of a document, sealed under the key of the child and bound to its place: destroying the key is the erasure.';
call db.wall_case_facts('investigation.document_part');

create table investigation.mark (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    item_id uuid not null,
    assess_first boolean not null,
    at timestamptz not null,
    author_id uuid not null references access.account,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on investigation.mark (authority_id, case_id, item_id, at);
create index on investigation.mark (author_id);
comment on table investigation.mark is 'Somebody changed whether a note or a document must be assessed before a party sees it; the latest holds.';
call db.wall_case_facts('investigation.mark');

create table investigation.draft (
    authority_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    author_id uuid not null references access.account,
    place text not null check (place <> ''),
    revision int not null default 1,
    replaced_by uuid,
    fields jsonb not null check (jsonb_typeof(fields) = 'object'),
    saved_at timestamptz not null,
    primary key (authority_id, id),
    foreign key (authority_id, case_id) references casework.case_file
);
create index on investigation.draft (authority_id, case_id, author_id, place);
create index on investigation.draft (author_id);
comment on table investigation.draft is
    'What one page in one window has typed and not yet saved. Two windows are two rows: neither writes over the other.';
comment on column investigation.draft.replaced_by is
    'The page that showed just this revision and went on from it. Saved again by its own window the draft stands anew.';
call db.wall_case_facts('investigation.draft', append_only => false);
create policy its_authors_alone on investigation.draft as restrictive to skyddsnat_social
    using (author_id = (select db.account())) with check (author_id = (select db.account()));
grant update (fields, revision, replaced_by, saved_at), delete on investigation.draft to skyddsnat_social;

-- One timeline for the reader, from the first note at intake.
create view investigation.entry with (security_invoker = true) as
select e.*, coalesce(
        (select m.assess_first from investigation.mark m
         where m.authority_id = e.authority_id and m.case_id = e.case_id and m.item_id = e.id
         order by m.at desc, m.id desc limit 1),
        e.first_mark) as assess_first
from (
    select authority_id, case_id, id, 'NOTE' as sort, kind, on_day, words, coalesce(corrects_id, corrects_early_id) as corrects,
        assess_first as first_mark, null::int as bytes, at, author_id
    from investigation.note
    union all
    select authority_id, case_id, id, 'EARLY_NOTE', kind, on_day, words, corrects_id, true, null, at, author_id
    from casework.case_note
    union all
    select authority_id, case_id, id, 'DOCUMENT', kind, null, title, null, assess_first, bytes, at, author_id
    from investigation.document
) e;
comment on view investigation.entry is 'The journal: notes from before and after the opening, and documents. What was noted before is assessed first until somebody has said otherwise.';
grant select on investigation.entry to skyddsnat_social;
