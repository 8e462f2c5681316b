package nl.zorgvuldig.huis.sessie.web;

import nl.zorgvuldig.huis.schil.web.Antwoordschrijver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The filters of Spring Security: everything is closed but what an endpoint opens. */
@Configuration(proxyBeanMethods = false)
class Beveiliging {

    @Bean
    SecurityFilterChain keten(
            HttpSecurity http,
            Sessiepoort poort,
            Formuliersleutels sleutels,
            Routepoort routes,
            Weigering weigering,
            Antwoordschrijver schrijver,
            OpenIdWeg openId) {
        http.securityContext(context -> context.securityContextRepository(poort))
                .sessionManagement(sessies -> sessies.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(sleutels)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .authorizeHttpRequests(wie -> wie.requestMatchers("/stijl/*.css", "/script/*.js", "/favicon.svg")
                        .permitAll()
                        .anyRequest()
                        .access(routes))
                .exceptionHandling(
                        fouten -> fouten.accessDeniedHandler(weigering).authenticationEntryPoint(weigering))
                .addFilterBefore(new Herkomstwacht(schrijver), SecurityContextHolderFilter.class)
                .addFilterBefore(new Contextwacht(schrijver), CsrfFilter.class);
        laatWeg(http);
        openId.legAan(http);
        return http.build();
    }

    /** What the house does itself, or not at all. */
    private static void laatWeg(HttpSecurity http) {
        http.headers(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable);
    }

    /** What the firewall rejects gets the same page as any other request that cannot be read. */
    @Bean
    RequestRejectedHandler onleesbaar(Antwoordschrijver schrijver) {
        return (verzoek, antwoord, reden) -> schrijver.schrijfVast(antwoord, 400);
    }

    /** There are no passwords here, so nobody is found by name. */
    @Bean
    UserDetailsService niemand() {
        return naam -> {
            throw new UsernameNotFoundException("no passwords");
        };
    }
}
