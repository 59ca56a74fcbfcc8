package se.skyddsnat.demo;

import se.skyddsnat.organisation.StaffMember;

/** One who can log in to the demo. */
record DemoPerson(Card card, StaffMember member) {}
