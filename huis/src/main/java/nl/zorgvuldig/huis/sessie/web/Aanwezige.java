package nl.zorgvuldig.huis.sessie.web;

import java.util.List;
import java.util.Optional;
import nl.zorgvuldig.huis.sessie.Sessie;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is there, as Spring Security knows it: a session of ours, without a name and without authorities. */
final class Aanwezige extends AbstractAuthenticationToken {
    private final transient Sessie sessie;

    Aanwezige(Sessie sessie) {
        super(List.of());
        this.sessie = sessie;
        super.setAuthenticated(true);
    }

    /** The session of the running request. */
    static Optional<Sessie> sessie() {
        return sessie(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<Sessie> sessie(@Nullable Authentication wie) {
        return wie instanceof Aanwezige aanwezige ? Optional.of(aanwezige.sessie) : Optional.empty();
    }

    @Override
    public Object getPrincipal() {
        return sessie;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return "aanwezige";
    }

    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Aanwezige aanwezige && aanwezige.sessie.equals(sessie);
    }

    @Override
    public int hashCode() {
        return sessie.hashCode();
    }
}
