package de.digicheck.platform.security.web;

import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.security.AccountSetup;
import de.digicheck.platform.security.Accounts;
import de.digicheck.platform.security.Right;
import de.digicheck.platform.security.Sessions;
import de.digicheck.platform.security.SignInLog;
import de.digicheck.platform.web.ClientAddress;
import de.digicheck.platform.web.Renderings;
import de.digicheck.platform.web.ShortWay;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerHttpBasicAuthenticationConverter;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CsrfWebFilter;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/**
 * Three chains, all held against the table of routes: pages and addresses that need no account and know no session; the
 * API; pages for those who have signed in.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private final RouteTable table = new RouteTable();
    private final RouteGuard guard = new RouteGuard(table);

    /** Behind what looks after language and discretion, before the chains. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    ShortWays shortWays(ObjectProvider<ShortWay> ways, Renderings renderings) {
        return new ShortWays(ways.stream().toList(), table, renderings);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    FailedAttempts failedAttempts(Clock clock) {
        return new FailedAttempts(clock);
    }

    @Bean
    SignIn signIn(Accounts accounts, Passwords passwords, FailedAttempts attempts, SignInLog log, Clock clock) {
        return new SignIn(accounts, passwords, attempts, log, clock);
    }

    @Bean
    AccountChanging accountChanging(Accounts accounts, Passwords passwords, Sessions sessions, Clock clock) {
        return new AccountChanging(accounts, passwords, sessions, clock);
    }

    @Bean
    AccountOpening accountOpening(Accounts accounts, Passwords passwords) {
        return new AccountOpening(accounts, passwords);
    }

    /** The demonstration brings accounts of its own. */
    @Bean
    @ConditionalOnProperty(name = "digicheck.demo", havingValue = "false", matchIfMissing = true)
    FirstAccount firstAccount(
            Accounts accounts,
            AccountSetup setup,
            @Value("${digicheck.admin-password}") String given,
            @Value("${digicheck.data}") Path data) {
        return new FirstAccount(accounts, setup, given, data.resolve("admin-password"));
    }

    @Bean
    AccountSessions accountSessions(Accounts accounts, Clock clock) {
        return new AccountSessions(accounts, clock);
    }

    /** No session, no account, no cookie: nothing here can connect a person with a request. */
    @Bean
    @Order(1)
    SecurityWebFilterChain open(ServerHttpSecurity http) {
        return guarded(http)
                .securityMatcher(exchange -> match(isOpen(exchange.getRequest())))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(CsrfSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .build();
    }

    /** Basic, or the session of a page; a session changes nothing without the token of a form. */
    @Bean
    @Order(2)
    SecurityWebFilterChain api(ServerHttpSecurity http, SignIn signIn, AccountSessions sessions) {
        return guarded(http)
                .securityMatcher(ServerWebExchangeMatchers.pathMatchers("/api/**"))
                .securityContextRepository(sessions)
                .httpBasic(HttpBasicSpec::disable)
                .addFilterAt(basic(signIn), SecurityWebFiltersOrder.HTTP_BASIC)
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfTokens())
                        .requireCsrfProtectionMatcher(SecurityConfiguration::needsToken)
                        .accessDeniedHandler((exchange, denied) -> Mono.error(foreign())))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                (exchange, error) -> Mono.error(SignIn.problem(error)))
                        .accessDeniedHandler((exchange, denied) -> Mono.error(notAllowed())))
                .build();
    }

    /** Everything else: a session, a sign-in page, and a token in each form. */
    @Bean
    @Order(3)
    SecurityWebFilterChain pages(ServerHttpSecurity http, AccountSessions sessions) {
        return guarded(http)
                .securityContextRepository(sessions)
                .httpBasic(HttpBasicSpec::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfTokens())
                        .csrfTokenRequestHandler(alsoInUploads())
                        .accessDeniedHandler((exchange, denied) -> Mono.error(foreign())))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(SignInAddress::redirect)
                        .accessDeniedHandler((exchange, denied) -> Mono.error(notAllowed())))
                .addFilterAt(new PageContext(), SecurityWebFiltersOrder.LAST)
                .build();
    }

    private static XorServerCsrfTokenRequestAttributeHandler alsoInUploads() {
        XorServerCsrfTokenRequestAttributeHandler handler = new XorServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        return handler;
    }

    private ServerHttpSecurity guarded(ServerHttpSecurity http) {
        return http.headers(SecurityHeaders::write)
                .addFilterBefore(guard, SecurityWebFiltersOrder.CSRF)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(LogoutSpec::disable)
                .requestCache(RequestCacheSpec::disable)
                .authorizeExchange(routes -> routes.anyExchange().access(guard::authorize));
    }

    private static WebFilter basic(SignIn signIn) {
        AuthenticationWebFilter filter = new AuthenticationWebFilter((ServerWebExchange exchange) ->
                Mono.just(given -> signIn.authenticate(given, ClientAddress.of(exchange.getRequest()), true)));
        ServerHttpBasicAuthenticationConverter credentials = new ServerHttpBasicAuthenticationConverter();
        credentials.setCredentialsCharset(StandardCharsets.UTF_8);
        filter.setServerAuthenticationConverter(credentials);
        filter.setAuthenticationFailureHandler((exchange, error) -> Mono.error(SignIn.problem(error)));
        return filter;
    }

    private boolean isOpen(ServerHttpRequest request) {
        return guard.find(request)
                .filter(route -> route.right() == Right.PUBLIC)
                .isPresent();
    }

    private static Mono<MatchResult> needsToken(ServerWebExchange exchange) {
        String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        boolean basic = authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, "Basic ".length());
        return CsrfWebFilter.DEFAULT_CSRF_MATCHER
                .matches(exchange)
                .flatMap(result -> match(result.isMatch() && !basic));
    }

    private static Mono<MatchResult> match(boolean matches) {
        return matches ? MatchResult.match() : MatchResult.notMatch();
    }

    private static ProblemException foreign() {
        return new ProblemException(
                ProblemType.FOREIGN_REQUEST, "the token of the form is missing or too old; open the page again");
    }

    private static ProblemException notAllowed() {
        return new ProblemException(ProblemType.NOT_ALLOWED, "the roles of this account do not include this");
    }
}
