package compare_test

// known are those that are not passed yet.
var known = []trap{
	{"a view that the report rejects", []string{
		"The spring is clean, laboratory tests showed.",
		"“The spring is not clean,” a shopkeeper claimed, but laboratory tests showed that it is.",
	}, []want{no(conflict), never(agree, "The spring is clean", "The spring is not clean")}},
	{"without is not with", []string{
		"The council passed the budget with a debate on Monday.",
		"The council passed the budget without a debate on Monday.",
	}, []want{never(agree, "with a debate", "without a debate")}},
	{"one town is not another", []string{
		"A goods train derailed near Varne on Monday, the railway said.",
		"A goods train derailed near Kesten on Monday, the railway said.",
	}, []want{never(agree, "near Varne", "near Kesten")}},
}
