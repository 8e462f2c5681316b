package nl.zorgvuldig.meting;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The decision of cedar-java, on rules that its native library keeps read where it can: its quickest way. */
final class Cedarstelsel implements Stelsel<AuthorizationRequest, AuthorizationResponse> {
    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet regels;

    private Cedarstelsel(PolicySet regels) {
        this.regels = regels;
    }

    /** Rules that go along with every question. */
    static Cedarstelsel meegestuurd(Regels regels) {
        try {
            return new Cedarstelsel(PolicySet.parsePolicies(Cedarregels.van(regels)));
        } catch (AuthException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Rules that were handed over once. */
    static Cedarstelsel voorgelezen(Regels regels) {
        Cedarstelsel stelsel = meegestuurd(regels);
        try {
            stelsel.regels.cache();
            return stelsel;
        } catch (CacheException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Override
    public AuthorizationRequest vraag(Geval geval) {
        List<Value> deelname = geval.deelname().stream()
                .<Value>map(hoe -> new PrimString(Codes.van(hoe)))
                .toList();
        Map<String, Value> omstandigheden = Map.of(
                "fase", new PrimString(geval.fase().code()),
                "lidmaatschap", new PrimString(Codes.van(geval.lidmaatschap())),
                "deelname", new CedarList(deelname));
        return new AuthorizationRequest(
                naam("Rol", geval.rol().code()),
                naam("Action", "inzien"),
                naam("Categorie", geval.categorie().code()),
                omstandigheden);
    }

    private static EntityUID naam(String soort, String code) {
        return EntityTypeName.parse(soort).orElseThrow().of(code);
    }

    @Override
    public AuthorizationResponse antwoord(AuthorizationRequest vraag) {
        try {
            return engine.isAuthorized(vraag, regels, Set.of());
        } catch (AuthException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** A question that Cedar could not weigh is no refusal. */
    @Override
    public boolean isToegestaan(AuthorizationResponse antwoord) {
        AuthorizationSuccessResponse gelukt =
                antwoord.success.orElseThrow(() -> new IllegalStateException(antwoord.toString()));
        if (!gelukt.getErrors().isEmpty()) {
            throw new IllegalStateException(antwoord.toString());
        }
        return gelukt.isAllowed();
    }
}
