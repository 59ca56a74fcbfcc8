package se.skyddsnat.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * A request reads its session once. Spring's filter asks for it again when the answer has been written, only to see its id;
 * that would be another question to the database and another person made out of bytes.
 */
final class SessionsReadOnce<S extends Session> implements SessionRepository<SeenSession<S>>, Filter {

    private final SessionRepository<S> stored;

    @SuppressWarnings("ThreadLocalUsage") // there is one of these, as long as the program runs
    private final ThreadLocal<@Nullable SeenSession<S>> read = new ThreadLocal<>();

    SessionsReadOnce(SessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            read.remove();
        }
    }

    @Override
    public SeenSession<S> createSession() {
        return new SeenSession<>(stored.createSession());
    }

    @Override
    public void save(SeenSession<S> session) {
        stored.save(session.stored());
    }

    @Override
    public @Nullable SeenSession<S> findById(String id) {
        var known = read.get();
        if (known != null && known.getId().equals(id)) {
            return known;
        }
        var found = stored.findById(id);
        var seen = found == null ? null : new SeenSession<>(found);
        read.set(seen);
        return seen;
    }

    @Override
    public void deleteById(String id) {
        read.remove();
        stored.deleteById(id);
    }
}
