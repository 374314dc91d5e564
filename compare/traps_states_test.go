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
