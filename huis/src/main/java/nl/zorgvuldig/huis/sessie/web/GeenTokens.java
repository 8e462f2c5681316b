package nl.zorgvuldig.huis.sessie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Keeps no token of a provider: we ask nothing there after someone has logged in. */
final class GeenTokens implements OAuth2AuthorizedClientRepository {

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registratie, Authentication wie, HttpServletRequest verzoek) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient klant,
            Authentication wie,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {}

    @Override
    public void removeAuthorizedClient(
            String registratie, Authentication wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {}
}
