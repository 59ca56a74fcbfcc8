package se.skyddsnat.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes up names of people, each pair once. */
final class Names {

    private static final List<String> GIVEN = words("""
            Agnes Alba Alma Amal Amina Anders Astrid Axel Aylin Bahar Bengt Berit Bo Carina Daniel Dilan Ebba Elif Elin
            Emil Erik Esra Eva Farah Fatima Filip Frida Gunnar Gustav Hala Hanna Hassan Helena Henrik Hiba Ida Ines Ingrid
            Jasmina Johan Jonas Josefin Julia Karim Karin Katarzyna Klara Lars Layla Leyla Linnea Lovisa Maja Malin Maria
            Mariam Marta Martin Mikael Milena Mira Nadia Nils Nora Noura Olga Omar Oskar Per Petra Pia Rana Rasmus Rebecka
            Rima Robin Rosa Sanna Sara Selma Shirin Sigrid Simon Sofia Stina Sven Tara Teresa Thomas Tove Ulf Vera Viktor
            Viveka Yasmin Ylva Zahra Zeynep Åke Åsa Örjan
            """);

    private static final List<String> FAMILY = words("""
            Abdi Ahlgren Alfvén Ali Almgren Asplund Aydin Backlund Barzani Bergqvist Björklund Blomdahl Boman Borg Brandt
            Bäckström Cederholm Dahlin Demir Edlund Ekdahl Elmi Engdahl Enström Fagerlund Farah Forsman Fransson Friberg
            Garcia Granlund Grönvall Haddad Hagberg Haile Hallin Hamidi Hedlund Hellgren Holmér Horvat Hosseini Ibrahim
            Jansdotter Jovanovic Kaya Khalil Kjellberg Kovac Kowalska Kronberg Kvist Lagerlund Landin Lilja Lindhe Ljung
            Lundmark Malm Mansour Melin Moberg Mohammadi Nikolic Noor Norell Nyberg Nordlander Odell Olausson Osman Palm
            Petrovic Qvarnström Rahimi Rask Rosendahl Rydell Saleh Sandell Sjödin Skoglund Stenberg Strandh Sultani Sundell
            Svahn Tahir Tesfaye Thorell Tran Uddman Vikander Wahlgren Warsame Wester Yilmaz Younis Åberg Åkerblom Öberg
            Östlund
            """);

    private final Dice dice;
    private final Set<String> used = new HashSet<>();

    Names(Dice dice) {
        this.dice = dice;
    }

    String next() {
        String name;
        do {
            name = dice.one(GIVEN) + " " + dice.one(FAMILY);
        } while (!used.add(name));
        return name;
    }

    /** {@return a name that others may have too} */
    String any() {
        return dice.one(GIVEN) + " " + family();
    }

    String family() {
        return dice.one(FAMILY);
    }

    String given() {
        return dice.one(GIVEN);
    }

    /** Keeps a name that somebody has been given by hand. */
    String taken(String name) {
        used.add(name);
        return name;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
