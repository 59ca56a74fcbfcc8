package se.skyddsnat.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form that was sent after its session had ended: kept, so that nothing typed is lost, for the account that the page
 * was made for and nobody else.
 *
 * @param owner the account, as the page said
 */
record CarriedForm(String path, String owner, Map<String, List<String>> fields) implements Serializable {

    /** The hidden field in every form that says whose page it is. */
    static final String OWNER = "_owner";

    private static final Set<String> NOT_CARRIED = Set.of(OWNER, "_csrf");

    CarriedForm {
        fields = new LinkedHashMap<>(fields);
    }

    static Optional<CarriedForm> of(HttpServletRequest request) {
        var owner = request.getParameter(OWNER);
        if (owner == null || !"application/x-www-form-urlencoded".equals(mediaType(request))) {
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_CARRIED.contains(name)) {
                fields.put(name, new ArrayList<>(List.of(values)));
            }
        });
        return Optional.of(new CarriedForm(request.getRequestURI(), owner, fields));
    }

    private static String mediaType(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip();
    }
}
