package se.skyddsnat.demo;

import java.util.List;

/** What stands in the city's reports: made up, short and the same few times over. */
final class CityWords {

    static final List<String> SEEN = List.of(
            "Barnet har varit hungrigt och trött flera dagar i rad och vill inte gå hem.",
            "Grannar har hört skrik och slag. Barnet fanns i lägenheten när patrullen kom.",
            "Barnet berättar att det blir slaget hemma när det har pratat med fel personer.",
            "Föräldern har kommit påverkad vid hämtning två gånger. Barnet blev tyst och ville inte följa med.",
            "Barnet har varit borta från skolan i tre veckor. Ingen hemma svarar.",
            "Ungdomen säger att familjen bestämmer vem hon får träffa och följer henne hem varje dag.");

    static final List<String> REASONING = List.of(
            "Barnet är tryggt i dag enligt den som anmälde. Inget tyder på våld det senaste dygnet.",
            "Samtal med den som anmälde. En trygg vuxen är hos barnet nu.",
            "Barnet har berättat om slag. Ny bedömning görs när vi har träffat barnet.");

    static final List<String> GROUNDS = List.of(
            "Det som har kommit fram ger skäl för beslutet. Se anteckningarna från samtalen.",
            "Familjen tar emot stöd och skolan följer upp.",
            "Uppgifterna är allvarliga och stöds av det som har kommit fram.");

    private CityWords() {}
}
