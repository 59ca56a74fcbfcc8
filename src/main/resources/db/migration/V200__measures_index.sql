-- The board's page asks for the latest month of every measure, and for what has changed; each is one step down an index.

create index on measures.month_report (measure_id, month, at, id);
drop index measures.month_report_measure_id_month_at_idx;
create index on measures.entry (at) where not (version = 1 and way = 'FILE');
