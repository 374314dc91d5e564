package compare_test

// known are those that are not passed yet.
var known = []trap{
	{"a view that the report rejects", []string{
		"The spring is clean, laboratory tests showed.",
		"“The spring is not clean,” a shopkeeper claimed, but laboratory tests showed that it is.",
	}, []want{no(conflict), never(agree, "The spring is clean", "The spring is not clean")}},
	{"resigned is not did not resign", []string{
		"Treasurer Paula Renn resigned on Monday. The board meets on Friday.",
		"Treasurer Paula Renn did not resign on Monday. The board meets on Friday.",
	}, []want{never(agree, "resigned", "did not resign"), has(conflict, "polarity", "resigned", "did not resign")}},
	{"no survivors are not survivors", []string{
		"Rescuers found survivors in the collapsed mill in Elmsund.",
		"Rescuers found no survivors in the collapsed mill in Elmsund.",
	}, []want{never(agree, "found survivors", "found no survivors")}},
	{"denied is not admitted", []string{
		"The baker admitted setting the fire that destroyed the mill.",
		"The baker denied setting the fire that destroyed the mill.",
	}, []want{never(agree, "admitted setting", "denied setting")}},
	{"nobody is not somebody", []string{
		"Several people were hurt in the stampede at the fair.",
		"Nobody was hurt in the stampede at the fair.",
	}, []want{never(agree, "Several people were hurt", "Nobody was hurt")}},
	{"without is not with", []string{
		"The council passed the budget with a debate on Monday.",
		"The council passed the budget without a debate on Monday.",
	}, []want{never(agree, "with a debate", "without a debate")}},
	{"isn't is not is", []string{
		"The water in Elmsund is safe to drink, the ministry said.",
		"The water in Elmsund isn't safe to drink, the ministry said.",
	}, []want{never(agree, "is safe", "isn't safe"), has(conflict, "polarity", "is safe", "isn't safe")}},
	{"a curly isn’t is not is", []string{
		"The water in Elmsund is safe to drink, the ministry said.",
		"The water in Elmsund isn’t safe to drink, the ministry said.",
	}, []want{never(agree, "is safe", "isn’t safe"), has(conflict, "polarity", "is safe", "isn’t safe")}},
	{"unsafe is not safe", []string{
		"The water in Elmsund is safe, the ministry said.",
		"The water in Elmsund is unsafe, the ministry said.",
	}, []want{never(agree, "is safe", "is unsafe")}},
	{"rose is not fell", []string{
		"The price of bread rose by 8 percent in March.",
		"The price of bread fell by 8 percent in March.",
	}, []want{never(agree, "rose by 8 percent", "fell by 8 percent")}},
	{"accepted is not rejected", []string{
		"The dockers accepted the offer on Wednesday.",
		"The dockers rejected the offer on Wednesday.",
	}, []want{never(agree, "accepted the offer", "rejected the offer")}},
	{"won is not lost", []string{
		"Varne won the final against Kesten on Saturday.",
		"Varne lost the final against Kesten on Saturday.",
	}, []want{never(agree, "won the final", "lost the final")}},
	{"who did it to whom", []string{
		"The gardener sued the baker over a hedge.",
		"The baker sued the gardener over a hedge.",
	}, []want{never(agree, "The gardener sued the baker", "The baker sued the gardener")}},
	{"Monday is not Tuesday", []string{
		"The comet museum opened on Monday.",
		"The comet museum opened on Tuesday.",
	}, []want{never(agree, "on Monday", "on Tuesday")}},
	{"2011 is not 2018", []string{
		"The canal was dug in 2011 by prisoners.",
		"The canal was dug in 2018 by prisoners.",
	}, []want{never(agree, "in 2011", "in 2018")}},
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
	{"a question is no claim", []string{
		"Has the committee not read the letter? Residents asked that on Monday.",
		"The committee has read the letter, its chair said on Monday.",
	}, []want{no(conflict)}},
	{"always before and never without", []string{
		"Pilots always check the fuel before they take off.",
		"Pilots never take off without checking the fuel.",
	}, []want{no(conflict)}},
}
