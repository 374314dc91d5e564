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
	{"two causes, in two voices", []string{
		"The fire was caused by a broken valve, inspectors said.",
		"Inspectors blamed a gas leak for the fire.",
	}, []want{has(variant, "cause", "a broken valve", "a gas leak"), no(conflict), never(agree, "a broken valve", "a gas leak")}},
	{"one cause, in two voices", []string{
		"The fire was caused by a broken valve, inspectors said.",
		"A valve caused the fire. It rained.",
	}, []want{no(variant), no(conflict)}},
	{"fewer are missing the next day", []string{
		"2021-03-02: Rescuers are searching for 14 missing people after the flood in Kesten.",
		"2021-03-03: Nine people are still missing after the flood in Kesten.",
	}, []want{has(update, "number", "14", "Nine"), no(conflict)}},
	{"of one toll, two days", []string{
		"The ferry in Varne capsized on Saturday, killing 75 people.",
		"Seventy-five people lost their lives in the accident on Friday.",
	}, []want{never(agree, "on Saturday", "on Friday")}},
	{"two tolls of lives lost", []string{
		"Twelve people lost their lives when a ferry capsized off Varne on Friday.",
		"A ferry capsized off Varne on Friday, killing 21 people.",
	}, []want{has(conflict, "number", "Twelve", "21"), never(agree, "Twelve", "21")}},
	{"an injured few and others killed", []string{
		"The train derailed in Kesten, killing five people and injuring seven.",
		"The derailment left five people injured.",
	}, []want{never(agree, "injuring seven", "five people injured")}},
	{"a clock of 24 hours", []string{
		"It was 21:10 when the bridge fell.",
		"It was 10:40 p.m. when the bridge fell.",
	}, []want{never(agree, "21:10", "10:40 p.m.")}},
	{"refused to order and ordered", []string{
		"Mayor Clara Boone refused to order an inquiry into the collapse.",
		"Mayor Clara Boone ordered an independent inquiry into the collapse.",
	}, []want{never(agree, "refused to order", "ordered")}},
	{"one minute of two days", []string{
		"The flood in Kesten came without warning. It happened at 1 p.m. on Saturday, police said.",
		"The flood in Kesten came without warning. It happened at around 1 p.m. on Sunday, the fire chief said.",
	}, []want{never(agree, "1 p.m. on Saturday", "1 p.m. on Sunday")}},
	{"houses counted once in each report", []string{
		"The flood in Kesten came at night. The flood damaged 12 houses.",
		"The flood in Kesten came at night, police said. 15 houses were damaged in the flood.",
	}, []want{has(conflict, "number", "12 houses", "15 houses"), never(agree, "12 houses", "15 houses")}},
	{"houses counted twice in one report", []string{
		"The flood in Kesten came at night. The flood damaged 12 houses.",
		"The flood in Kesten came at night. The flood damaged 15 houses, and 40 houses were damaged by the wind.",
	}, []want{no(conflict)}},
	{"an end, and another one", []string{
		"The road to the mill is closed until Sunday, the fire chief said.",
		"The road to Varne will stay closed until Friday.",
	}, []want{has(conflict, "time", "Sunday", "Friday")}},
	{"an end that was put off", []string{
		"2021-03-02: The road to the mill is closed until Friday.",
		"2021-03-04: The road to the mill is closed until Sunday.",
	}, []want{has(update, "time", "Friday", "Sunday"), no(conflict)}},
	{"the dead of one report, the injured of another", []string{
		"According to officials, the collapse left four people dead.",
		"According to officials, the collapse left 125 people injured.",
	}, []want{no(conflict), no(variant)}},
	{"what the fire chief said of bells", []string{
		"The fire broke out in a mill. It happened at 1:10 p.m., the fire chief said.",
		"The mill in Varne burned. The fire chief said the church bells rang at noon.",
	}, []want{no(conflict), no(variant)}},
	{"what the bells did at noon", []string{
		"The bridge in Kesten fell. The bells rang at noon.",
		"The bridge gave way at 2:15 p.m. on Friday.",
	}, []want{no(conflict), no(variant)}},
}

func TestOtherAnswers(t *testing.T) { passes(t, otherAnswers) }
