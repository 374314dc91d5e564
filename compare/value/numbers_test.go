package value

import "testing"

// TestNumbers reads numbers out of sentences.
func TestNumbers(t *testing.T) {
	checkMarked(t, map[string][]string{
		"digits": {
			"The flood drove [130,000 = cardinal 130000] people from [12 = cardinal 12] towns.",
			"Organisers counted [10\u00a0000 = cardinal 10000] marchers and [20 000 = cardinal 20000] more.",
			"It sold [1.5 million = cardinal 1500000] copies, [3bn = cardinal 3000000000] streams and [10k = cardinal 10000] posters.",
			"The relief fund fed [3m = cardinal 3000000] people.",
			"They counted [2 1/2 = cardinal 2.5] boxes.",
		},
		"words": {
			"[Twenty-two = cardinal 22] miners and [a hundred and five = cardinal 105] drivers struck.",
			"[Two dozen = cardinal 24] goats, [a dozen = cardinal 12] hens and [half a dozen = cardinal 6] ducks drowned.",
			"[Two hundred and thirty thousand five hundred = cardinal 230500] votes were cast.",
			"Nearly the whole town, [half a million = cardinal 500000], came; [a million and a half = cardinal 1500000] watched.",
			"He gave [two and a half million = cardinal 2500000] away.",
			"The flood took [1772 = cardinal 1772] barns.",
			"No one knew which one, but [one = cardinal 1] man did.",
		},
		"parts": {
			"[Three-quarters = fraction 0.75] of the crop and [a third = fraction 1/3] of the herd were lost.",
			"[Two-thirds = fraction 2/3] of members left at half time.",
			"[About half = fraction ~0.5] the seats were empty.",
			"[One in five = fraction 0.2] boats and [three out of 10 = fraction 0.3] nets were lost.",
		},
		"ranks": {
			"It was the [third = ordinal 3] fire and the [22nd = ordinal 22] alarm this spring.",
			"She finished [twenty-first = ordinal 21].",
		},
		"per cent": {
			"Prices rose [5 percent = percent 5 percent], rents [5 per cent = percent 5 percent], fares [5% = percent 5 percent].",
			"Turnout fell [two percentage points = percent 2 point] to [61.5% = percent 61.5 percent].",
		},
		"money": {
			"Bail is [$400,000 = money 400000 USD], the fine [£3.2bn = money 3200000000 GBP], the fee [€20 = money 20 EUR].",
			"They paid [US$5m = money 5000000 USD], [5 million dollars = money 5000000 USD] and [300 rupees = money 300 INR].",
			"The dam cost [$20-30 million = money 20000000..30000000 USD].",
			"He asked [between $1 million and $2 million = money 1000000..2000000 USD].",
			"Aid worth [more than €1.5 billion = money >1500000000 EUR] was pledged.",
			"The crates weigh [300 pounds = measure 300 pound].",
		},
		"hedges": {
			"[More than 160 = cardinal >160], [at least nine = cardinal >=9], [up to 40 = cardinal <=40], [nearly 50 = cardinal <~50], [fewer than six = cardinal <6].",
			"[About 300 = cardinal ~300] boats, [some 20 = cardinal ~20] barges, [an estimated 5,000 = cardinal ~5000] rafts.",
			"[No fewer than 12 = cardinal >=12] and [no more than 15 = cardinal <=15] came, [15 or so = cardinal ~15], [30 or more = cardinal >=30], [20-plus = cardinal >=20].",
			"[Exactly 12 = cardinal 12] stayed.",
		},
		"vague": {
			"[Dozens = cardinal 24+] of homes, [several = cardinal 3+] shops and [hundreds of thousands = cardinal 200000+] of trees burned.",
			"[Several hundred = cardinal 300+] people and [a few dozen = cardinal 24+] dogs fled; how many died is unknown.",
			"A couple were married; [a couple of = cardinal 2+] guests sang.",
		},
		"ranges": {
			"[Between 20 and 30 = cardinal 20..30] came, then [20 to 30 = cardinal 20..30], then [20–30 = cardinal 20..30].",
			"[Two or three = cardinal 2..3] shots fell.",
			"Rates rose from [5 percent = percent 5 percent] to [7 percent = percent 7 percent].",
			"The course takes [40- to 60-hour = measure 40..60 hour] weeks.",
		},
		"scores": {
			"The bill passed [54-45 = score 54-45].",
			"The vote was [61 to 39 = score 61-39].",
			"They lost [1-3 = score 1-3] at home.",
		},
		"ages": {
			"A [22-year-old = age 22 year] man, his [19-month-old = age 19 month] son and a [twenty-two-year-old = age 22 year] nurse.",
			"[Two = cardinal 2] men, aged [22 = age 22 year] and [25 = age 25 year], and girls, ages [7 = age 7 year] and [9 = age 9 year].",
			"Her [13 = age 13 year] and [9-year-old = age 9 year] sons came.",
			"Ada Brook, [22 = age 22 year], of Hull, and Ben Moss Jr., [41 = age 41 year], died; a boy, [5 = age 5 year], lived.",
			"He is [22 years old = age 22 year]; she is in her [early 30s = age 30..34 year].",
		},
		"measures": {
			"After [19 months = measure 19 month] a [three-week = measure 3 week] truce held [half an hour = measure 0.5 hour].",
			"The mast is [5 feet 10 inches = measure 70 inch] long and [9mm = measure 9 millimeter] thick.",
			"He got [two years and three months = measure 27 month].",
			"[Some 40 square kilometers = measure ~40 square kilometer] burned.",
		},
		"no quantities": {
			"Fires burned at [1587 W. 87th St. = address] and in the [300 block of Elm Street = address] off [Interstate 95 = label].",
			"An [AK-47 = label], an [F-16 = label], a [.45-caliber = label] pistol, [Flight 370 = label], [SB 1062 = label] and [No. 5 = label].",
			"Call [713-555-0134 = label] or ([313 = label]) [555-0199 = label] at [1 = temporal]:[15 = temporal] p.m. on March [21 = temporal], [2013 = temporal].",
			"The film runs [1:28 = label] and has [2 = cardinal 2] parts.",
			"After [9/11 = label] someone made a [911 = label] call.",
		},
	}, markNumbers)
}

// TestNumberParts looks at what a marked sentence does not show.
func TestNumberParts(t *testing.T) {
	s := "Police seized more than $1.5 million in cash."
	n := Numbers(s)[0]
	if got := s[n.CoreStart:n.CoreEnd]; got != "1.5 million" {
		t.Errorf("the number alone is %q", got)
	}
	if n.Currency != "USD" || n.Hedge != MoreThan || n.Lo != Int(1_500_000) || !n.Hi.IsInf() {
		t.Errorf("read as %+v", n)
	}
	s = "The house voted 54-45 for it."
	if n := Numbers(s)[0]; n.Parts != [2]Exact{Int(54), Int(45)} {
		t.Errorf("the sides are %v", n.Parts)
	}
	if n := Numbers("Hundreds marched.")[0]; !n.Vague {
		t.Error("a plural of scale is not vague")
	}
}
