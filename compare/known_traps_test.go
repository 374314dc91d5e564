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
	{"one town is not another", []string{
		"A goods train derailed near Varne on Monday, the railway said.",
		"A goods train derailed near Kesten on Monday, the railway said.",
	}, []want{never(agree, "near Varne", "near Kesten")}},
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
}
