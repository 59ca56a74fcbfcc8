package se.skyddsnat.casework;

import static se.skyddsnat.web.Texts.t;

import java.util.List;

/** How many children a list holds, in words. */
final class Counted {

    private Counted() {}

    static String children(List<Card> cards) {
        return switch (cards.size()) {
            case 0 -> "";
            case 1 -> t("casework.count.one");
            case CardStore.MOST -> t("casework.count.most", CardStore.MOST);
            default -> t("casework.count", cards.size());
        };
    }
}
