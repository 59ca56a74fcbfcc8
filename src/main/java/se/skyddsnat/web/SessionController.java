package se.skyddsnat.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps the session of a user who says so. */
@Controller
class SessionController {

    /** Any request of a signed-in user does; this one does nothing else. */
    @PostMapping("/session/extend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend() {}
}
