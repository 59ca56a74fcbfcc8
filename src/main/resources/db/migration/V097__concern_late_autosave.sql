-- What a browser saves by itself can be overtaken by the form that is sent. It then says what stood there before, and is not kept.

alter table concern.draft_answer add submitted boolean not null default false;
comment on column concern.draft_answer.submitted is 'Sent with the form, not saved by the browser itself: after it nothing of the same page counts.';
