package se.skyddsnat.measures;

import static se.skyddsnat.web.Texts.t;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Text that should be YAML, as pieces that know their lines. No tags of anybody's become objects. */
final class YamlText {

    static final int MOST_CHARACTERS = 3_000_000;
    private static final int DEEPEST = 12;

    private YamlText() {}

    /** What is no such text. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Fault fault;

        Unreadable(Fault fault) {
            super(fault.text(), null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    static MappingNode parse(String text) throws Unreadable {
        if (text.length() > MOST_CHARACTERS) {
            throw new Unreadable(new Fault(1, t("measures.fault.size", text.length(), MOST_CHARACTERS)));
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        try {
            if (new Yaml(options).compose(new StringReader(text)) instanceof MappingNode whole) {
                return whole;
            }
            throw new Unreadable(new Fault(1, t("measures.fault.nothing")));
        } catch (MarkedYAMLException broken) {
            var mark = broken.getProblemMark();
            throw new Unreadable(new Fault(mark == null ? 1 : mark.getLine() + 1, t("measures.fault.yaml")));
        } catch (YAMLException broken) {
            throw new Unreadable(new Fault(1, t("measures.fault.yaml")));
        }
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
