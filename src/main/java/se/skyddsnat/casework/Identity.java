package se.skyddsnat.casework;

/**
 * Who a child is, opened for one page.
 *
 * @param number as people read it; empty when there is none, or its key is destroyed
 */
record Identity(String name, String number) {}
