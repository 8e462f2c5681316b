package nl.zorgvuldig.huis.aanmelding.opslag;

/** The statements that write dossiers. Nothing here changes an inbreng: what was given is only added to. */
final class Schrijfopdracht {
    static final String INDIENING = """
            insert into zorgvuldig.indiening (samenwerkingsverband_id, sleutel, persoon_id, resultaat_id, op)
            values (:huis, :sleutel, :persoon, :resultaat, :op)
            on conflict do nothing
            """;
    static final String EERDER_INGEDIEND = """
            select resultaat_id from zorgvuldig.indiening
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and sleutel = :sleutel
            """;
    static final String VERSTUURD = """
            select op from zorgvuldig.indiening
            where samenwerkingsverband_id = :huis and persoon_id = :persoon and resultaat_id = :dossier
            """;
    static final String NUMMER = """
            insert into zorgvuldig.nummering (samenwerkingsverband_id, jaar, laatste) values (:huis, :jaar, 1)
            on conflict (samenwerkingsverband_id, jaar) do update set laatste = zorgvuldig.nummering.laatste + 1
            returning laatste
            """;
    static final String DOSSIER = """
            insert into zorgvuldig.dossier (samenwerkingsverband_id, dossier_id, casusnummer, fase, stand,
                leidende_partij_id, taak, gebied, aanmelder_id, profiel_hash, ontvangen_op, gewijzigd_op, gewijzigd_door)
            values (:huis, :dossier, :casusnummer, :fase, 'INGEDIEND', :partij, :taak, :gebied, :aanmelder, :hash,
                :op, :op, :aanmelder)
            """;
    static final String WACHTRIJ = """
            insert into zorgvuldig.wachtrij (samenwerkingsverband_id, dossier_id, partij_id, ontvangen_op)
            values (:huis, :dossier, :partij, :op)
            """;
    static final String BETROKKENHEID = """
            insert into zorgvuldig.betrokkenheid (samenwerkingsverband_id, betrokkenheid_id, dossier_id, persoon_id,
                partij_id, soort, sinds)
            values (:huis, :id, :dossier, :persoon, :partij, :soort, :op)
            """;
    static final String INBRENG = """
            insert into zorgvuldig.inbreng (samenwerkingsverband_id, inbreng_id, dossier_id, gever_id, ingebracht_door,
                wie, betrokkene, categorie, onderdeel, fase, doel, taak, inhoud, noodzaak, bron, peildatum, doorgegeven_op,
                doorgifte, vervangt_id, reden, ingebracht_op)
            values (:huis, :id, :dossier, :gever, :door, :wie, :betrokkene, :categorie, :onderdeel, :fase, :doel, :taak, :inhoud,
                :noodzaak, :bron, :peildatum, :doorgegevenOp, :doorgifte, :vervangt, :reden, :op)
            """;
    static final String VOORWAARDE = """
            insert into zorgvuldig.inbrengvoorwaarde (samenwerkingsverband_id, inbrengvoorwaarde_id, inbreng_id, versie,
                dossier_id, kring, regisseur, partijen, mensen, voorbehoud, doelen, eigen_taak, uitvraag, aanwijzing, door, op)
            select :huis, :voorwaarde, :id, coalesce(max(w.versie), 0) + 1, :dossier, :kring, :regisseur, :partijen::uuid[], :mensen::uuid[],
                :voorbehoud::uuid[], :doelen::text[], :eigenTaak::uuid[], :uitvraag,
                case when :blijft then (array_agg(w.aanwijzing order by w.versie desc))[1] else :aanwijzing::bytea end,
                :door, :op
            from zorgvuldig.inbrengvoorwaarde w
            where w.samenwerkingsverband_id = :huis and w.inbreng_id = :id
            """;
    static final String VASTLEGGING = """
            insert into zorgvuldig.vastlegging (samenwerkingsverband_id, vastlegging_id, dossier_id, gever_id,
                vastgelegd_door, soort, code, categorie, onderdelen, fase, partij_id, dag, toets_op, doorgegeven_op, tekst,
                wijze, vastgelegd_op)
            values (:huis, :id, :dossier, :gever, :door, :soort, :code, :categorie, :onderdelen, :fase, :partij, :dag, :toetsOp,
                :doorgegevenOp, :tekst, :wijze, :op)
            """;
    static final String OPPAKKEN = """
            update zorgvuldig.wachtrij set opgepakt_op = :op
            where samenwerkingsverband_id = :huis and dossier_id = :dossier and opgepakt_op is null
            """;
    static final String IN_BEHANDELING = """
            update zorgvuldig.dossier
            set stand = 'IN_BEHANDELING', behandelaar_id = :persoon, gewijzigd_op = :op, gewijzigd_door = :persoon
            where samenwerkingsverband_id = :huis and dossier_id = :dossier
            """;
    static final String NOODZAAK = """
            insert into zorgvuldig.noodzaakoordeel (samenwerkingsverband_id, noodzaakoordeel_id, dossier_id, inbreng_id,
                naar_fase, oordeel, door, op)
            values (:huis, :id, :dossier, :inbreng, :naar, :oordeel, :door, :op)
            """;
    static final String AKKOORD = """
            insert into zorgvuldig.akkoord (samenwerkingsverband_id, akkoord_id, dossier_id, inbreng_id, naar_fase,
                gegeven, door, op)
            values (:huis, :id, :dossier, :inbreng, :naar, :gegeven, :door, :op)
            """;
    static final String BEWAAR = """
            update zorgvuldig.dossier set bewaren_tot_en_met = :totEnMet
            where samenwerkingsverband_id = :huis and dossier_id = :dossier
            """;

    static final String ZET = """
            update zorgvuldig.dossier set fase = :fase, stand = :stand, gewijzigd_op = :op, gewijzigd_door = :door
            where samenwerkingsverband_id = :huis and dossier_id = :dossier
            """;
    static final String WACHTENDEN = """
            select dossier_id, partij_id, ontvangen_op from zorgvuldig.wachtrij
            where samenwerkingsverband_id = :huis and opgepakt_op is null
            order by ontvangen_op, dossier_id
            """;

    private Schrijfopdracht() {}
}
