-- At every start the owner makes the partitions of the log for last month and the fifteen to come. Lines of a month that
-- already lie in the default partition stay there: that month then gets none.
do $$
declare
    eerste date;
    naam text;
begin
    for maand in -1 .. 15 loop
        eerste := (date_trunc('month', now() at time zone 'UTC') + make_interval(months => maand))::date;
        naam := 'logregel_' || to_char(eerste, 'YYYY_MM');
        if to_regclass('zorgvuldig.' || naam) is null then
            begin
                execute format(
                    'create table zorgvuldig.%I partition of zorgvuldig.logregel for values from (%L) to (%L)',
                    naam,
                    eerste || ' 00:00:00+00',
                    (eerste + interval '1 month')::date || ' 00:00:00+00');
                execute format('alter table zorgvuldig.%I enable row level security', naam);
                execute format('alter table zorgvuldig.%I force row level security', naam);
            exception
                when check_violation then
                    raise notice 'lines of % lie in the default partition', naam;
            end;
        end if;
    end loop;
end
$$;
