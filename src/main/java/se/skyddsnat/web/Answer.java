package se.skyddsnat.web;

/** What a handler returns: a whole page, the way to another one, or the word that something was saved. */
public sealed interface Answer permits Page, SeeOther, Saved {}
