package se.skyddsnat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the language and goes back to the same page. */
@Controller
class LanguageController {

    private final LanguageResolver languages;

    LanguageController(LanguageResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/language")
    SeeOther choose(
            @RequestParam(defaultValue = "sv") String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(request, response, Locale.of(language.equals("en") ? "en" : "sv"));
        return new SeeOther(LocalPath.isLocal(back) ? back : "/");
    }
}
