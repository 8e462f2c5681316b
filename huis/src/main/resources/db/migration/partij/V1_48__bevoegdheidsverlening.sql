-- A partij also signs that staff of the house may work on its behalf.
alter table zorgvuldig.ondertekening drop constraint ondertekening_stuk_check;
alter table zorgvuldig.ondertekening add constraint ondertekening_stuk_check
    check (stuk in ('CONVENANT', 'PROTOCOL', 'BEVOEGDHEIDSVERLENING'));
