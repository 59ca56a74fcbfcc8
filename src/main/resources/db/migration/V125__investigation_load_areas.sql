-- A municipality loads its own areas (load-areas): names, order and days of use. A code that a text was written under stays.

grant usage on schema investigation to skyddsnat_framework;
grant select, insert on investigation.area to skyddsnat_framework;
grant update (position, side_sv, side_en, name_sv, name_en, valid_from, valid_to, verified) on investigation.area
    to skyddsnat_framework;
