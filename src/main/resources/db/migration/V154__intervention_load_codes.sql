-- A municipality loads its own kinds of interventions, problems and points of a safety plan. A code that is in use stays.

grant usage on schema intervention to skyddsnat_framework;
grant select, insert on intervention.kind, intervention.problem, investigation.safety_point to skyddsnat_framework;
grant update (position, name_sv, name_en, valid_from, valid_to) on intervention.kind to skyddsnat_framework;
grant update (position, name_sv, name_en, honour, valid_from, valid_to) on intervention.problem to skyddsnat_framework;
grant update (position, name_sv, name_en, valid_from, valid_to) on investigation.safety_point to skyddsnat_framework;
