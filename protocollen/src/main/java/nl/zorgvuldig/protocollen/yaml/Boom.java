package nl.zorgvuldig.protocollen.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Makes fields of nodes, with a path a person can follow: an element of a list goes by its code. */
final class Boom {
    private static final Pattern DAG = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}.*");
    private final List<Fout> fouten;

    Boom(List<Fout> fouten) {
        this.fouten = fouten;
    }

    Veld veld(String pad, Node knoop) {
        Plek plek = plek(knoop);
        return switch (knoop) {
            case MappingNode groep -> new Veld(pad, plek, groep(pad, groep));
            case SequenceNode lijst -> new Veld(pad, plek, lijst(pad, lijst));
            case ScalarNode waarde -> new Veld(pad, plek, waarde(pad, waarde));
            default -> throw new IllegalStateException("a node of an unknown kind: " + knoop.getNodeType());
        };
    }

    private Inhoud groep(String pad, MappingNode groep) {
        Map<String, Veld> velden = new LinkedHashMap<>();
        for (NodeTuple paar : groep.getValue()) {
            if (!(paar.getKeyNode() instanceof ScalarNode sleutel)) {
                fouten.add(new Fout(plek(paar.getKeyNode()), pad, "de naam van een veld is een enkel woord"));
                continue;
            }
            String naam = sleutel.getValue();
            Veld veld = veld(onder(pad, naam), paar.getValueNode());
            if (velden.putIfAbsent(naam, veld) != null) {
                fouten.add(new Fout(plek(sleutel), veld.pad(), "het veld '" + naam + "' staat er twee keer"));
            }
        }
        return new Inhoud.Groep(velden);
    }

    private Inhoud lijst(String pad, SequenceNode lijst) {
        List<Veld> velden = new ArrayList<>();
        for (Node knoop : lijst.getValue()) {
            String stap = naam(knoop).orElse(String.valueOf(velden.size() + 1));
            velden.add(veld(onder(pad, stap), knoop));
        }
        return new Inhoud.Lijst(velden);
    }

    private static Optional<String> naam(Node knoop) {
        if (!(knoop instanceof MappingNode groep)) {
            return Optional.empty();
        }
        Optional<String> bevoegdheid = waarde(groep, "rol")
                .flatMap(rol -> waarde(groep, "handeling").map(handeling -> rol + ":" + handeling + gevraagd(groep)));
        return Stream.of(
                        waarde(groep, "code"),
                        waarde(groep, "norm"),
                        bevoegdheid,
                        waarde(groep, "soort"),
                        waarde(groep, "werk"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What someone may do because he was asked stands beside what he may do because he reported. */
    private static String gevraagd(MappingNode bevoegdheid) {
        return waarde(bevoegdheid, "betrokkenheid")
                .filter("bevraagde"::equals)
                .map(woord -> ":" + woord)
                .orElse("");
    }

    private static Optional<String> waarde(MappingNode groep, String naam) {
        return groep.getValue().stream()
                .filter(paar -> paar.getKeyNode() instanceof ScalarNode sleutel
                        && sleutel.getValue().equals(naam))
                .flatMap(paar ->
                        paar.getValueNode() instanceof ScalarNode tekst ? Stream.of(tekst.getValue()) : Stream.empty())
                .filter(tekst -> !tekst.isBlank())
                .findFirst();
    }

    private Inhoud waarde(String pad, ScalarNode knoop) {
        String tekst = knoop.getValue();
        if (knoop.isPlain() && DAG.matcher(tekst).matches()) {
            fouten.add(new Fout(plek(knoop), pad, "zet een dag tussen aanhalingstekens: \"" + tekst + "\""));
        }
        if (knoop.getTag().equals(Tag.BOOL)) {
            return new Inhoud.JaNee(Boolean.parseBoolean(tekst));
        }
        if (knoop.getTag().equals(Tag.INT) && tekst.matches("-?[0-9]{1,9}")) {
            return new Inhoud.Getal(Integer.parseInt(tekst));
        }
        return knoop.getTag().equals(Tag.NULL) ? new Inhoud.Niets() : new Inhoud.Tekst(tekst);
    }

    private static String onder(String pad, String naam) {
        return pad.isEmpty() ? naam : pad + "." + naam;
    }

    private static Plek plek(Node knoop) {
        return knoop.getStartMark().map(Plek::van).orElseGet(() -> Plek.begin(""));
    }
}
