-- Who may look into the schema at all; what each role may do stands with each table.
revoke all on schema zorgvuldig from public;
grant usage on schema zorgvuldig to
    zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken, zorgvuldig_vernietigen, zorgvuldig_loggen,
    zorgvuldig_ordenen;
