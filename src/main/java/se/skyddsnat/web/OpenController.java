package se.skyddsnat.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages open to anybody, and the way out of them. */
@Controller
class OpenController {

    private final ObjectProvider<Masthead> mastheads;

    OpenController(ObjectProvider<Masthead> mastheads) {
        this.mastheads = mastheads;
    }

    @GetMapping("/help")
    HelpPage help() {
        return new HelpPage(masthead().helpLines());
    }

    @GetMapping("/accessibility")
    AccessibilityPage accessibility() {
        return AccessibilityPage.of(masthead().municipality());
    }

    /** Ends the session, asks the browser to forget what we gave it, and goes where anybody may be. */
    @GetMapping("/leave")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", masthead().neutralPage())
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Masthead masthead() {
        return mastheads.getIfAvailable(Unnamed::new);
    }
}
