package nl.zorgvuldig.meting;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.casbin.jcasbin.persist.file_adapter.FileAdapter;

/** The decision of jCasbin: yes or no. */
final class Casbinstelsel implements Stelsel<Object[], Boolean> {
    private final Enforcer enforcer;

    Casbinstelsel(Regels regels) {
        byte[] lijnen = Casbinregels.van(regels).getBytes(StandardCharsets.UTF_8);
        this.enforcer = new Enforcer(
                Model.newModelFromString(Casbinregels.MODEL), new FileAdapter(new ByteArrayInputStream(lijnen)));
    }

    @Override
    public Object[] vraag(Geval geval) {
        return new Object[] {
            geval.rol().code(),
            geval.fase().code(),
            geval.categorie().code(),
            Codes.van(geval.lidmaatschap()),
            Geval.code(geval.deelname())
        };
    }

    @Override
    public Boolean antwoord(Object[] vraag) {
        return enforcer.enforce(vraag);
    }

    @Override
    public boolean isToegestaan(Boolean antwoord) {
        return antwoord;
    }
}
