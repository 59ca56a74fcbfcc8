package se.skyddsnat.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/**
 * A file is received only from somebody who has logged in. Anybody else is answered before it is read, so that nobody fills
 * the disk from outside; a form with a file was never carried through the log-in.
 */
final class FilesNeedLogIn extends OncePerRequestFilter {

    private final StandardServletMultipartResolver files = new StandardServletMultipartResolver();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (files.isMultipart(request) && SecurityContextHolder.getContext().getAuthentication() == null) {
            response.sendRedirect("/login?ended");
        } else {
            chain.doFilter(request, response);
        }
    }
}
