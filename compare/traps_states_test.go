package compare_test

import "testing"

// hedges are stories in which one report is less certain than the other, or
// has still to come what the other tells as done.
var hedges = []trap{
	{"allegedly", []string{
		"The clerk allegedly burned the ledgers of the harbour office.",
		"The clerk burned the ledgers of the harbour office.",
	}, []want{has(variant, "modality", "allegedly burned the ledgers", "burned the ledgers")}},
	{"said to be", []string{
		"The painting is said to be a forgery from Varne.",
		"The painting is a forgery from Varne.",
	}, []want{has(variant, "modality", "said to be a forgery", "is a forgery")}},
	{"may have", []string{
		"The captain may have ignored the warning light on the bridge.",
		"The captain ignored the warning light on the bridge.",
	}, []want{has(variant, "modality", "may have ignored the warning light", "ignored the warning light")}},
	{"what detectives believe", []string{
		"Detectives believe the brothers sold the stolen bronze in Kesten.",
		"The brothers sold the stolen bronze in Kesten, a neighbour said.",
	}, []want{has(variant, "modality", "brothers sold the stolen bronze", "brothers sold the stolen bronze")}},
	{"one adjective is all that is said", []string{
		"The collapse appeared to be accidental.",
		"The collapse was accidental, the engineer said.",
	}, []want{has(variant, "modality", "appeared to be accidental", "was accidental")}},
	{"said by somebody is no hedge", []string{
		"The lock was broken, police said.",
		"The lock was broken.",
	}, []want{no(variant)}},
	{"appeared in court", []string{
		"The broker appeared in Elmsund district court on Tuesday.",
		"The broker was in Elmsund district court on Tuesday.",
	}, []want{no(variant)}},
	{"both hedge", []string{
		"The clerk allegedly burned the ledgers of the harbour office.",
		"The clerk is accused of burning the ledgers of the harbour office.",
	}, []want{no(variant)}},
	{"what was done is sure, who did it is not", []string{
		"Lena Hahn was stabbed behind the old theatre in Varne.",
		"Viktor Moss allegedly stabbed Lena Hahn behind the old theatre in Varne.",
	}, []want{no(variant)}},
	{"a hedge on something else", []string{
		"The mayor opened the bridge, which may have cost nine million.",
		"The mayor opened the bridge on Friday.",
	}, []want{no(variant)}},
	{"scheduled and then held", []string{
		"2021-03-02: The council is scheduled to vote on the ferry budget on Thursday.",
		"2021-03-05: The council voted on the ferry budget on Thursday.",
	}, []want{has(update, "modality", "scheduled to vote", "voted on"), no(conflict)}},
	{"planned in one, done in the other, of one day", []string{
		"The airline will cancel its night flights.",
		"The airline has cancelled its night flights.",
	}, []want{has(variant, "modality", "will cancel its night flights", "has cancelled its night flights")}},
	{"will meet one, met another", []string{
		"2021-03-02: The minister will meet with Anna Lind in Varne.",
		"2021-03-05: The minister met with Per Holm in Varne.",
	}, []want{no(update), no(conflict)}},
	{"a plan told after the deed is another plan", []string{
		"2021-03-05: The airline will cancel its night flights.",
		"2021-03-02: The airline has cancelled its night flights.",
	}, []want{no(update), no(variant)}},
}

func TestHedges(t *testing.T) { passes(t, hedges) }

// standings are stories of states that follow one another.
var standings = []trap{
	{"looked for, then held", []string{
		"2021-03-02: Police are searching for the robber who took the bronze horse.",
		"2021-03-05: Officers arrested Ella Brandt after a chase through Kesten.",
	}, []want{has(update, "other", "searching for the robber", "arrested Ella Brandt"), no(conflict)}},
	{"no arrest, then one", []string{
		"No arrests have been made in the theft of the bronze horse.",
		"A man was arrested in the theft of the bronze horse.",
	}, []want{has(update, "polarity", "No arrests have been made", "was arrested"), no(conflict)}},
	{"the report that came out later knows less", []string{
		"2021-03-05: Police are searching for the robber who took the bronze horse.",
		"2021-03-02: Officers arrested Ella Brandt after a chase through Kesten.",
	}, []want{no(update), no(conflict)}},
	{"a report that holds both states speaks for the last", []string{
		"2021-03-02: The robber was at large for an hour. Officers arrested the robber near the mill.",
		"2021-03-05: Officers arrested the robber near the mill.",
	}, []want{no(update), no(conflict)}},
	{"one of them held, another looked for", []string{
		"2021-03-02: Police are searching for a second man.",
		"2021-03-05: Officers arrested Ella Brandt after a chase through Kesten.",
	}, []want{no(update)}},
	{"nobody claims, then somebody does", []string{
		"No one has claimed responsibility for the blast at the depot.",
		"The Northern Front claimed responsibility for the blast at the depot.",
	}, []want{has(update, "polarity", "No one has claimed", "Northern Front claimed"), no(conflict)}},
	{"a name withheld, then told", []string{
		"2021-03-02: The victims’ names have not been released.",
		"2021-03-05: The victim was identified as Rita Moreau, a nurse.",
	}, []want{has(update, "polarity", "names have not been released", "identified as Rita Moreau")}},
	{"the name of one, the name of the other", []string{
		"2021-03-02: The victims’ names have not been released.",
		"2021-03-05: The suspect was identified as Rita Moreau, a nurse.",
	}, []want{no(update)}},
	{"critical, then dead", []string{
		"2021-03-02: Jonas Vik is in critical condition after the fall.",
		"2021-03-05: Jonas Vik died in the night.",
	}, []want{has(update, "other", "in critical condition", "died in the night")}},
	{"how one who was hurt is", []string{
		"2021-03-02: Jonas Vik was in serious condition after the fall.",
		"2021-03-05: Jonas Vik is expected to recover.",
	}, []want{has(update, "other", "in serious condition", "expected to recover")}},
	{"several hurt, each as they are", []string{
		"2021-03-02: Jonas Vik was in serious condition. Rita Moreau was in stable condition.",
		"2021-03-05: A third man is in critical condition.",
	}, []want{no(update)}},
	{"one critical, another dead", []string{
		"2021-03-02: Jonas Vik is in critical condition after the fall.",
		"2021-03-05: Rita Moreau died in the night.",
	}, []want{no(update)}},
	{"under way, then over", []string{
		"2021-03-02: The strike at the port is under way.",
		"2021-03-05: The strike at the port has ended.",
	}, []want{has(update, "other", "is under way", "has ended")}},
	{"one thing runs, another is over", []string{
		"2021-03-02: The strike at the port is under way.",
		"2021-03-05: The regatta at the port has ended.",
	}, []want{no(update)}},
	{"shut, then open again", []string{
		"2021-03-02: The bridge was closed after the flood.",
		"2021-03-05: The bridge reopened for cars.",
	}, []want{has(update, "other", "was closed", "reopened"), no(conflict)}},
	{"convicted and acquitted", []string{
		"The teacher was convicted by a jury in Varne.",
		"The teacher was acquitted by a jury in Varne.",
	}, []want{has(conflict, "other", "was convicted", "was acquitted")}},
	{"a hope is no state", []string{
		"2021-03-02: Police are searching for the robber who took the bronze horse.",
		"2021-03-05: Police want to arrest the robber who took the bronze horse.",
	}, []want{no(update)}},
	{"years ago is another story", []string{
		"2021-03-02: No arrests have been made in the theft of the bronze horse.",
		"2021-03-05: Ella Brandt was arrested in 2009 for another theft.",
	}, []want{no(update)}},
}

func TestStandingTraps(t *testing.T) { passes(t, standings) }

// fillers are stories that say the same but for one place, and what is no such story.
var fillers = []trap{
	{"unsafe is not safe", []string{
		"The water in Elmsund is safe, the ministry said.",
		"The water in Elmsund is unsafe, the ministry said.",
	}, []want{never(agree, "is safe", "is unsafe")}},
	{"rose is not fell", []string{
		"The price of bread rose by 8 percent in March.",
		"The price of bread fell by 8 percent in March.",
	}, []want{never(agree, "rose by 8 percent", "fell by 8 percent")}},
	{"who did it to whom", []string{
		"The gardener sued the baker over a hedge.",
		"The baker sued the gardener over a hedge.",
	}, []want{never(agree, "The gardener sued the baker", "The baker sued the gardener")}},
	{"one cause is not another", []string{
		"The warehouse fire was caused by a gas leak.",
		"The warehouse fire was caused by a lightning strike.",
	}, []want{never(agree, "by a gas leak", "by a lightning strike")}},
	{"first is not third", []string{
		"Rita Moreau finished first in the marathon.",
		"Rita Moreau finished third in the marathon.",
	}, []want{never(agree, "finished first", "finished third")}},
	{"a mother is not a sister", []string{
		"The boy’s mother found the letter under the door.",
		"The boy’s sister found the letter under the door.",
	}, []want{never(agree, "mother found the letter", "sister found the letter")}},
	{"another cause of the same thing", []string{
		"The warehouse fire was caused by a gas leak.",
		"The warehouse fire was caused by a lightning strike.",
	}, []want{has(variant, "cause", "a gas leak", "a lightning strike"), no(conflict)}},
	{"who did it to whom is a matter of its own", []string{
		"The gardener sued the baker over a hedge.",
		"The baker sued the gardener over a hedge.",
	}, []want{has(conflict, "role", "The gardener sued the baker", "The baker sued the gardener")}},
	{"each may have done it to the other", []string{
		"The gardener met the baker in Varne.",
		"The baker was met by the gardener in Varne.",
	}, []want{no(conflict)}},
	{"a boy is not a girl", []string{
		"A boy was rescued from the flooded cellar in Kesten.",
		"A girl was rescued from the flooded cellar in Kesten.",
	}, []want{never(agree, "A boy was rescued", "A girl was rescued")}},
	{"a victory is not a defeat", []string{
		"The vote was a victory for the mayor of Varne.",
		"The vote was a defeat for the mayor of Varne.",
	}, []want{never(agree, "a victory for the mayor", "a defeat for the mayor")}},
	{"another word for the same", []string{
		"The stolen statue was discovered in a barn near Kesten.",
		"The stolen statue was uncovered in a barn near Kesten.",
	}, []want{no(conflict), no(variant)}},
	{"one speaks of the town, the other of nothing", []string{
		"The parade was called off because of the storm.",
		"The parade was called off on Tuesday.",
	}, []want{no(variant)}},
}

func TestFillers(t *testing.T) { passes(t, fillers) }
