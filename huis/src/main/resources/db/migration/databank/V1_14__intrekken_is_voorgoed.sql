-- What was taken away stays away: the role that withdraws fills in an empty moment and cannot change or empty it.
create policy voorgoed on zorgvuldig.akkoord as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null) with check (ingetrokken_op is not null);
create policy voorgoed on zorgvuldig.artikel20 as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null) with check (ingetrokken_op is not null);
create policy voorgoed on zorgvuldig.belet as restrictive for update to zorgvuldig_intrekken
    using (opgeheven_op is null) with check (opgeheven_op is not null);
create policy voorgoed on zorgvuldig.betrokkenheid as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null) with check (ingetrokken_op is not null);
create policy voorgoed on zorgvuldig.betrouwbaarheid as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null) with check (ingetrokken_op is not null);
create policy voorgoed on zorgvuldig.inbreng as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null) with check (ingetrokken_op is not null);
create policy voorgoed on zorgvuldig.ondertekening as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null) with check (ingetrokken_op is not null);
create policy voorgoed on zorgvuldig.partij as restrictive for update to zorgvuldig_intrekken
    using (uitgetreden_op is null) with check (uitgetreden_op is not null);
create policy voorgoed on zorgvuldig.rolverlening as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null) with check (ingetrokken_op is not null);
create policy voorgoed on zorgvuldig.vastlegging as restrictive for update to zorgvuldig_intrekken
    using (ingetrokken_op is null) with check (ingetrokken_op is not null);
