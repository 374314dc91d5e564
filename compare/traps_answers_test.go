package compare_test

import "testing"

// otherAnswers are stories whose clauses are alike and answer a question
// otherwise, and what only looks so.
var otherAnswers = []trap{
	{"warned and not warned", []string{
		"Inspectors had warned the ferry company about cracks.",
		"Inspectors had not warned the ferry company about cracks.",
	}, []want{never(agree, "had warned", "had not warned")}},
	{"ordered and did not order", []string{
		"The mayor, Clara Boone, did not order an independent inquiry into the collapse.",
		"Mayor Clara Boone ordered an inquiry into the collapse. It rained.",
	}, []want{never(agree, "did not order", "ordered")}},
	{"until one day and until another", []string{
		"The road to the mill is closed until Sunday, the fire chief said.",
		"The road to the mill will stay closed until Friday.",
	}, []want{never(agree, "until Sunday", "until Friday")}},
	{"numbers with a hyphen count too", []string{
		"Hospitals treated forty-one injured people.",
		"Hospitals treated 45 injured people, police said.",
	}, []want{never(agree, "forty-one", "45")}},
	{"an age that is said of somebody", []string{
		"Jonas Vik, who is 33, watched from a roof.",
		"Jonas Vik, 34, a nurse, watched from a roof.",
	}, []want{has(conflict, "number", "33", "34"), never(agree, "33", "34")}},
	{"sought and arrested, nobody knows when", []string{
		"2021-03-05: Police are searching for the foreman of the mill.",
		"2021-03-02: Police arrested the foreman of the mill.",
	}, []want{never(agree, "searching for the foreman", "arrested the foreman")}},
	{"those who are missing are not wanted", []string{
		"2021-03-02: Rescuers are searching for 27 missing people.",
		"2021-03-05: The keeper of the dam was arrested.",
	}, []want{no(update), no(conflict)}},
	{"two people with a calling, of two minds", []string{
		"The engineer Hugo Lantz said the new school was safe.",
		"The tenant Lena Orr said the new school was not safe.",
	}, []want{no(conflict), no(update), never(agree, "was safe", "was not safe")}},
	{"one person of two minds", []string{
		"The engineer Hugo Lantz said the new school was safe.",
		"Engineer Hugo Lantz said the new school was not safe.",
	}, []want{has(conflict, "polarity", "was safe", "was not safe")}},
	{"the toll of another year", []string{
		"In 2009 a collapse near Tresk killed 31 people, officials said.",
		"The collapse left 113 people dead.",
	}, []want{no(conflict), no(variant)}},
	{"what the bells did at noon", []string{
		"The bridge in Kesten fell. The bells rang at noon.",
		"The bridge gave way at 2:15 p.m. on Friday.",
	}, []want{no(conflict), no(variant)}},
}

func TestOtherAnswers(t *testing.T) { passes(t, otherAnswers) }
