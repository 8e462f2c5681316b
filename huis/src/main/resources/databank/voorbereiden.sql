-- Rollen en databank van Zorgvuldig, voor PostgreSQL 15 of nieuwer.
-- Te draaien door een beheerder van de server, zo vaak als nodig: wat er al is, blijft.
--     ./zorgvuldig database prepare | psql
-- psql vraagt om de twee wachtwoorden van Zorgvuldig; ze komen niet leesbaar op de server aan.
\set ON_ERROR_STOP on

-- De eigenaar maakt alleen de tabellen. De toepassing heeft zelf geen rechten: zij kiest per transactie een rol.
DO $$
DECLARE
    rol text;
BEGIN
    FOREACH rol IN ARRAY ARRAY['zorgvuldig_eigenaar', 'zorgvuldig_toepassing', 'zorgvuldig_lezen',
        'zorgvuldig_schrijven', 'zorgvuldig_intrekken', 'zorgvuldig_vernietigen', 'zorgvuldig_loggen',
        'zorgvuldig_ordenen', 'zorgvuldig_toezien', 'zorgvuldig_navragen', 'zorgvuldig_afsluiten']
    LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = rol) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', rol);
        END IF;
    END LOOP;
END
$$;
ALTER ROLE zorgvuldig_eigenaar LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;
ALTER ROLE zorgvuldig_toepassing LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;

-- Wie leest, schrijft ook in het log; wie schrijft of intrekt, leest ook.
GRANT zorgvuldig_loggen TO zorgvuldig_lezen;
GRANT zorgvuldig_lezen TO zorgvuldig_schrijven, zorgvuldig_intrekken;

-- De toepassing mag elke rol kiezen en erft er geen.
DO $$
DECLARE
    rollen CONSTANT text := 'zorgvuldig_lezen, zorgvuldig_schrijven, zorgvuldig_intrekken, '
        || 'zorgvuldig_vernietigen, zorgvuldig_loggen, zorgvuldig_ordenen, zorgvuldig_toezien, '
        || 'zorgvuldig_navragen, zorgvuldig_afsluiten';
BEGIN
    IF current_setting('server_version_num')::integer >= 160000 THEN
        EXECUTE 'GRANT ' || rollen || ' TO zorgvuldig_toepassing WITH INHERIT FALSE, SET TRUE';
    ELSE
        EXECUTE 'GRANT ' || rollen || ' TO zorgvuldig_toepassing';
    END IF;
END
$$;

\password zorgvuldig_eigenaar
\password zorgvuldig_toepassing

SELECT 'CREATE DATABASE zorgvuldig OWNER zorgvuldig_eigenaar ENCODING ''UTF8'''
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'zorgvuldig')
\gexec
\connect zorgvuldig

-- Niemand krijgt iets vanzelf.
REVOKE ALL ON DATABASE zorgvuldig FROM PUBLIC;
GRANT CONNECT ON DATABASE zorgvuldig TO zorgvuldig_toepassing;
ALTER DATABASE zorgvuldig SET search_path = zorgvuldig, pg_temp;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA IF NOT EXISTS zorgvuldig AUTHORIZATION zorgvuldig_eigenaar;
REVOKE ALL ON SCHEMA zorgvuldig FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE zorgvuldig_eigenaar REVOKE ALL ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE zorgvuldig_eigenaar REVOKE ALL ON TYPES FROM PUBLIC;
