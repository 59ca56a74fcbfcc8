package se.skyddsnat.instrument;

/** A part of a form that is answered on one page, with the area of BBIC that it belongs to. */
public record Theme(String code, BbicArea area, Words title) {}
