package compare_test

// traps are those that must stay passed.
var traps = []trap{
	{"what sort of party it was", []string{
		"The roof fell in during a jazz album party at the Orlo club on Friday.",
		"The roof fell in during a cookery album party at the Orlo club on Friday.",
	}, []want{never(agree, "jazz album party", "cookery album party"), has(variant, "other", "jazz album party", "cookery album party")}},
	{"a name before it tells more and nothing else", []string{
		"The Varne harbour ferry service was stopped on Friday.",
		"The city harbour ferry service was stopped on Friday.",
	}, []want{no(variant)}},
	{"three of them and all four", []string{
		"Three were taken to the clinic in Orlo after the fall on Friday.",
		"The four injured were taken to the clinic in Orlo after the fall on Friday.",
	}, []want{never(agree, "Three were taken to the clinic", "four injured were taken to the clinic")}},
	{"none of the wounded against nine", []string{
		"The driver died in the early Sunday crash, while nine others suffered lasting injuries.",
		"The clinic said none of the wounded in the Sunday crash had lasting injuries.",
	}, []want{never(agree, "suffered lasting injuries", "had lasting injuries")}},
	// A false agreement is worse than a false conflict.
	{"twelve dead are not seventy-two", []string{
		"12 people died when a ferry sank off Marrow Island on Tuesday. Divers searched the wreck.",
		"72 people died when a ferry sank off Marrow Island on Tuesday. Divers searched the wreck.",
	}, []want{never(agree, "12 people died", "72 people died"), has(conflict, "number", "12 people died", "72 people died")}},
	{"numbers in words differ as those in digits do", []string{
		"Twelve miners were rescued from the Oster pit on Sunday morning.",
		"Twenty miners were rescued from the Oster pit on Sunday morning.",
	}, []want{never(agree, "Twelve miners", "Twenty miners")}},
	{"thousands are not millions", []string{
		"The orchard lost 3 thousand trees in the frost. Growers asked for help.",
		"The orchard lost 3 million trees in the frost. Growers asked for help.",
	}, []want{never(agree, "3 thousand trees", "3 million trees")}},
	{"a price is not another price", []string{
		"The museum bought the painting for $4.5 million at an auction in Lisbon.",
		"The museum bought the painting for $5.4 million at an auction in Lisbon.",
	}, []want{never(agree, "$4.5 million", "$5.4 million")}},
	{"a per cent is not another", []string{
		"Turnout in the Kesten council vote was 41 percent, the clerk said.",
		"Turnout in the Kesten council vote was 14 percent, the clerk said.",
	}, []want{never(agree, "41 percent", "14 percent")}},
	{"one of three counts otherwise", []string{
		"The landslide buried 12 houses in Kesten on Friday.",
		"On Friday a landslide buried 72 houses in Kesten.",
		"Twelve houses were buried by the landslide in Kesten on Friday.",
	}, []want{never(agree, "72 houses", "Twelve houses"), never(conflict, "12 houses", "Twelve houses"),
		has(agree, "", "12 houses", "Twelve houses"), has(conflict, "number", "12 houses", "72 houses")}},
	{"the place is one, the numbers are two", []string{
		"The landslide buried 12 houses in Kesten on Friday.",
		"On Friday a landslide buried 72 houses in Kesten.",
	}, []want{never(agree, "12 houses", "72 houses")}},
	{"a toll in a clause of its own", []string{
		"A bus plunged into the Oster gorge on Sunday, killing 23 people.",
		"32 people were killed on Sunday when a bus plunged into the Oster gorge.",
	}, []want{never(agree, "23 people", "32 people"), has(conflict, "number", "23 people", "32 people")}},
	{"a toll and its lower bound", []string{
		"A ferry sank off Marrow Island on Tuesday, killing at least 16 people.",
		"Tuesday’s sinking of the Marrow ferry left 16 passengers dead, and divers went down again.",
	}, []want{has(variant, "number", "at least 16", "16"), no(conflict)}},
	{"several are not so many hundreds", []string{
		"The gas blast in Varne killed one clerk and wounded several others on Friday.",
		"On Friday a gas blast in Varne wounded hundreds of people.",
	}, []want{has(variant, "number", "several", "hundreds"), no(conflict), never(agree, "several", "hundreds")}},
	{"thirty hurt are not thirty-two", []string{
		"The Oster pit collapsed on Monday, killing six miners and wounding 30 others.",
		"Six died and 32 people were injured when the Oster pit collapsed on Monday.",
	}, []want{has(conflict, "number", "30", "32"), never(agree, "30", "32")}},
	{"a toll that grew by the next day", []string{
		"2021-03-02: A landslide in Kesten killed 12 people on Tuesday.",
		"2021-03-03: Nineteen people have died in the landslide in Kesten.",
	}, []want{has(update, "number", "12", "Nineteen"), no(conflict)}},
	{"the toll of an earlier event", []string{
		"A landslide in Kesten killed 12 people on Tuesday.",
		"A landslide hit Kesten on Tuesday. Last year a landslide there killed 30 people.",
	}, []want{no(conflict), no(variant)}},
	{"others beside those counted", []string{
		"A landslide in Kesten killed 12 people on Tuesday.",
		"A landslide in Kesten killed the mayor and 11 other people on Tuesday.",
	}, []want{no(conflict)}},
	{"the toll of another town", []string{
		"A gale killed 12 people in Kesten.",
		"A gale killed 17 people in Varne.",
	}, []want{no(conflict)}},
	{"a quarter to the hour and the hour", []string{
		"The tram derailed on Harbour Road on Monday. The crash happened about 6:45 a.m., the company said.",
		"A tram left the rails on Harbour Road around 7 a.m. on Monday.",
	}, []want{has(variant, "time", "6:45", "7 a.m."), no(conflict), never(agree, "6:45", "7 a.m.")}},
	{"after the hour and at the hour", []string{
		"The dam broke after 2 a.m. on Monday in the hills above Kesten.",
		"At 2 a.m. on Monday the dam above Kesten gave way.",
	}, []want{has(variant, "time", "after 2 a.m.", "2 a.m."), no(conflict)}},
	{"the alarm came minutes after", []string{
		"The fire broke out about 3:10 p.m. in a mill in Varne.",
		"Firefighters were called to the Varne mill at 3:22 p.m.",
	}, []want{has(variant, "time", "3:10", "3:22"), no(conflict)}},
	{"half an hour is another time", []string{
		"The blast happened around 1 a.m. on Sunday, the harbour said.",
		"The blast in the harbour, which occurred about 1:30 a.m. on Sunday, broke windows.",
	}, []want{has(conflict, "time", "1 a.m.", "1:30"), never(agree, "1 a.m.", "1:30")}},
	{"early Saturday is not Saturday night", []string{
		"2021-03-08: A barge sank in the Oster canal early Saturday.",
		"2021-03-08: Two sailors swam ashore on Saturday night after their barge sank in the Oster canal.",
	}, []want{has(conflict, "time", "early Saturday", "Saturday night")}},
	{"the hearing is not the event", []string{
		"The shed burned at 9 a.m. on Monday. A hearing is set for 10 a.m. on Friday.",
		"The shed burned at 9 a.m. on Monday. The hearing begins at 11 a.m. on Thursday.",
	}, []want{never(conflict, "9 a.m.", "11 a.m."), never(variant, "9 a.m.", "10 a.m.")}},
	{"hours apart are two moments", []string{
		"The market opened at 8 a.m. on Monday in Kesten.",
		"A stall burned at 4 p.m. on Monday in Kesten.",
	}, []want{no(conflict), no(variant)}},
	{"one bail is not another", []string{
		"The baker was held on $310,000 bail after the fire in Kesten.",
		"A judge spoke to the baker on Monday. Bail has been set at $130,000.",
	}, []want{has(conflict, "number", "$310,000", "$130,000")}},
	{"a bond for each count", []string{
		"The baker was given a $500,000 bond for each of two counts.",
		"Bond was set at $1 million for the baker.",
	}, []want{no(conflict), no(update)}},
	{"an owner’s child has an age of its own", []string{
		"The 7-year-old boy opened the gate and the goats fled, the mayor said.",
		"Farmer Pell’s 6-year-old son opened the gate and the goats fled.",
	}, []want{has(conflict, "number", "7-year-old", "6-year-old")}},
	{"in her thirties is no other age than 34", []string{
		"Cyclist Nora Quist, who is in her 30s, broke a leg in the crash.",
		"Nora Quist, 34, broke a leg in the crash.",
	}, []want{no(conflict)}},
	{"about seven times", []string{
		"The bell of Varne rang approximately seven times on Monday, the sexton said.",
		"The bell of Varne rang seven times on Monday.",
	}, []want{has(variant, "number", "approximately seven", "seven"), no(conflict)}},
	{"forty guests, more or less", []string{
		"More than 40 revelers danced in the barn when the roof fell in.",
		"Roughly 40 people were in the barn when the roof fell in.",
	}, []want{has(variant, "number", "More than 40", "Roughly 40"), no(conflict)}},
	{"a block and its corner", []string{
		"The shed burned in the 1400 block of Orchard Lane in Kesten.",
		"Firefighters found the shed ablaze at the corner of Mill Street and Orchard Lane.",
	}, []want{has(variant, "place", "1400 block of Orchard Lane", "Mill Street and Orchard Lane"), no(conflict)}},
	{"a block and its corner, told together", []string{
		"The shed burned in the 1400 block of Orchard Lane near Mill Street.",
		"Firefighters found the shed ablaze at the corner of Mill Street and Orchard Lane.",
	}, []want{no(conflict), no(variant)}},
	{"another street is another place", []string{
		"The shed burned in the 1400 block of Orchard Lane.",
		"A witness stood at the corner of Mill Street and Quay Road.",
	}, []want{no(conflict), no(variant)}},
	{"next door is another house", []string{
		"The shed at 19 Mill Street burned on Monday.",
		"The shed at 18 Mill Street burned on Monday.",
	}, []want{has(conflict, "place", "19 Mill Street", "18 Mill Street")}},
	{"where he was found is not where it burned", []string{
		"The shed at 618 Orchard Lane burned on Monday.",
		"A shed burned on Monday. It was old. The goats fled. Nobody was hurt. The roof fell in. The farmer wept. The farmer was found in the 800 block of Orchard Lane on Monday.",
	}, []want{no(conflict)}},
	{"near it is not in it", []string{
		"Two goats were found in Marrow Park on Monday.",
		"Two goats were found near Marrow Park on Monday.",
	}, []want{has(variant, "place", "in Marrow Park", "near Marrow Park"), no(conflict)}},
	{"of one town and of another", []string{
		"Ann Lee, 22, of Kesten, won the race. The mayor of Kesten clapped.",
		"The winner was Ann Lee, 22, of Varne.",
	}, []want{has(variant, "place", "Kesten", "Varne"), never(agree, "of Kesten", "of Varne")}},
	{"resigned is not has not resigned", []string{
		"Treasurer Paula Renn has resigned. The board meets on Friday.",
		"Treasurer Paula Renn has not resigned. The board meets on Friday.",
	}, []want{never(agree, "has resigned", "has not resigned")}},
	{"was aware is not was unaware of", []string{
		"The dairy knew about the contamination before the recall, inspectors said.",
		"The dairy never knew about the contamination before the recall, inspectors said.",
	}, []want{never(agree, "The dairy knew", "The dairy never knew")}},
	{"no longer a condition is not a condition", []string{
		"A new bridge is no longer a condition for the merger of the two towns.",
		"A new bridge is a condition for the merger of the two towns.",
	}, []want{never(agree, "is no longer a condition", "is a condition"), has(conflict, "polarity", "is no longer a condition", "is a condition")}},
	{"failed to reach is not reached", []string{
		"The unions and the port reached an agreement on wages late on Monday.",
		"The unions and the port failed to reach an agreement on wages late on Monday.",
	}, []want{never(agree, "reached an agreement", "failed to reach an agreement")}},
	{"refused to sign is not signed", []string{
		"Governor Hale signed the water bill on Thursday.",
		"Governor Hale refused to sign the water bill on Thursday.",
	}, []want{never(agree, "signed the water bill", "refused to sign the water bill")}},
	{"before is not after", []string{
		"The alarm sounded at 9:10 p.m., the school said.",
		"The alarm sounded at 9:40 p.m., the school said.",
	}, []want{never(agree, "9:10 p.m.", "9:40 p.m.")}},
	{"another age of the same person", []string{
		"Cyclist Nora Quist, 34, was taken to hospital after the crash.",
		"Cyclist Nora Quist, 43, was taken to hospital after the crash.",
	}, []want{never(agree, "34", "43"), has(conflict, "number", "34", "43")}},

	{"none of them is not all of them", []string{
		"All of the ferries were running on Sunday.",
		"None of the ferries were running on Sunday.",
	}, []want{never(agree, "All of the ferries were running", "None of the ferries were running")}},

	// Similar wording and a stray "not" are no contradiction.
	{"a denial of another subject", []string{
		"Teachers have accepted the offer of the city. Drivers have not accepted it.",
		"Teachers have accepted the offer of the city.",
	}, []want{no(conflict)}},
	{"another subject and a stray not", []string{
		"The library has reopened after the flood.",
		"The theatre has not reopened after the flood.",
	}, []want{no(conflict)}},
	{"not of another thing", []string{
		"The council approved the new tram line, not the tunnel.",
		"The council approved the new tram line and a budget for it.",
	}, []want{no(conflict)}},
	{"not only", []string{
		"The fire damaged not only the barn but the house as well.",
		"The fire damaged the barn and the house.",
	}, []want{no(conflict), no(update)}},
	{"a double denial", []string{
		"The mayor did not deny that the well was closed.",
		"The mayor admitted that the well was closed.",
	}, []want{no(conflict)}},
	{"a condition is no claim", []string{
		"If the dam does not hold, the valley will be cleared.",
		"The dam holds, engineers said on Tuesday.",
	}, []want{no(conflict)}},
	{"a denial on another day", []string{
		"2021-03-02: The harbour has not reopened after the storm.",
		"2021-03-09: The harbour has reopened after the storm.",
	}, []want{no(conflict)}},

	{"stopped and then went on", []string{
		"The strike stopped on Monday and resumed on Friday.",
		"The strike resumed on Friday.",
	}, []want{no(conflict)}},
	{"denied by one, said by another", []string{
		"The airline denied that the pilot had slept. A passenger said the pilot had slept.",
		"A passenger said the pilot had slept.",
	}, []want{no(conflict)}},
	{"not in one place", []string{
		"The snow did not reach the coast. It reached the hills on Sunday.",
		"The snow reached the hills on Sunday.",
	}, []want{no(conflict)}},
	{"nothing new, nothing denied", []string{
		"There was no word from the kidnappers on Monday.",
		"Word of the kidnapping spread on Monday.",
	}, []want{no(conflict)}},
	{"until now", []string{
		"The cave had not been explored until 1998.",
		"The cave was explored in 1998.",
	}, []want{no(conflict)}},
	{"could not be reached", []string{
		"The company could not be reached for comment.",
		"The company said it regretted the delay.",
	}, []want{no(conflict)}},
	{"could not say whether", []string{
		"Police could not say whether the driver was hurt.",
		"Police said the driver was hurt.",
	}, []want{no(conflict)}},
	{"no evidence that", []string{
		"There is no evidence that the vase is real, the curator said.",
		"The vase is real, its owner said.",
	}, []want{no(conflict), never(agree, "no evidence that the vase is real", "The vase is real")}},

	// Omission is not contradiction.
	{"one report leaves out the injured", []string{
		"Two people died and nine were hurt when a balcony fell in Varne on Monday.",
		"Two people died when a balcony fell in Varne on Monday.",
	}, []want{no(conflict), no(update), no(variant)}},
	{"one report leaves out a speaker", []string{
		"The lift had been inspected in May, the owner, Per Holm, told Coast Radio.",
		"The lift had been inspected in May.",
	}, []want{no(conflict)}},
	{"one report gives no number", []string{
		"Forty families were moved to a school after the landslide.",
		"Families were moved to a school after the landslide.",
	}, []want{no(conflict)}},

	// Other people, other events.
	{"two people of one surname", []string{
		"Anders Brandt, 61, owns the boat. His nephew, Mikkel Brandt, 24, was on board.",
		"Mikkel Brandt, 24, was on board when the boat caught fire. Anders Brandt, 61, watched from the pier.",
	}, []want{no(conflict), never(variant, "Anders Brandt", "Mikkel Brandt")}},
	{"brothers in two reports", []string{
		"Tomas Keller, 19, won the race on Sunday.",
		"Viktor Keller, 23, came second in the race on Sunday.",
	}, []want{no(conflict), never(variant, "Tomas Keller", "Viktor Keller"), never(agree, "Tomas Keller, 19", "Viktor Keller, 23")}},
	{"two events of one story", []string{
		"A storm in January killed 9 people on the coast. The flood in April killed 31 people in the valley.",
		"The flood in April killed 31 people in the valley. A storm in January killed 9 people on the coast.",
	}, []want{no(conflict), no(update), never(agree, "9 people", "31 people")}},
	{"two events, one in each report", []string{
		"Three workers died when a crane fell in Elmsund in 2011. The site is safe now, the firm said.",
		"Seven workers died when a tunnel flooded in Kesten in 2018. The site is safe now, the firm said.",
	}, []want{no(conflict), never(agree, "Three workers died", "Seven workers died")}},
	{"dead are not injured", []string{
		"The gas blast in Varne killed 4 people.",
		"The gas blast in Varne injured 17 people.",
	}, []want{no(conflict), never(agree, "killed 4 people", "injured 17 people")}},
	{"adults are not children", []string{
		"Among the passengers were 14 children.",
		"Among the passengers were 52 adults.",
	}, []want{no(conflict), never(agree, "14 children", "52 adults")}},
	{"a father and his son of one surname, one age each", []string{
		"Farmer Brandt, 61, called the police. He had seen the smoke.",
		"A boy named Brandt, 14, called the police. He had seen the smoke.",
	}, []want{no(conflict)}},
	{"two people, the same words, two ages", []string{
		"Olga Reed, 29, was rescued from the roof.",
		"Hanna Moss, 53, was rescued from the roof.",
	}, []want{no(conflict), never(agree, "Olga Reed", "Hanna Moss")}},
	{"the time of the fire and of the call", []string{
		"The fire broke out at 2:05 a.m. in the cellar. The first call came at 2:20 a.m.",
		"The first call came at 2:20 a.m. after the fire broke out at 2:05 a.m. in the cellar.",
	}, []want{no(conflict)}},
	{"part and whole", []string{
		"Eighteen hikers were stranded on the ridge. Five of them were flown out before dark.",
		"Five of the hikers were flown out. In all, eighteen were stranded on the ridge.",
	}, []want{no(conflict)}},
	{"both numbers in one report", []string{
		"Officials first spoke of 20 wounded people, then of 26 wounded people.",
		"Officials spoke of 20 wounded people.",
	}, []want{no(conflict)}},

	// Both can be true.
	{"rounded against exact", []string{
		"About 5,000 people were evacuated from the valley on Wednesday.",
		"On Wednesday, 4,983 people were evacuated from the valley.",
	}, []want{no(conflict), never(agree, "5,000 people", "4,983 people"), has(variant, "number", "5,000 people", "4,983 people")}},
	{"over against bare", []string{
		"More than 300 homes were destroyed by the wildfire near Kesten.",
		"The wildfire near Kesten destroyed 300 homes.",
	}, []want{no(conflict), has(variant, "number", "300 homes", "300 homes")}},
	{"at least against more", []string{
		"At least 14 sailors were killed when the trawler sank.",
		"The trawler sank, killing 16 sailors.",
	}, []want{no(conflict)}},
	{"digits against words", []string{
		"Nineteen horses escaped from a farm in Elmsund.",
		"19 horses escaped from a farm in Elmsund.",
	}, []want{no(conflict), no(variant), has(agree, "", "Nineteen horses", "19 horses")}},
	{"clock against clock of twelve", []string{
		"The bridge was closed at 6:30 p.m. on Friday, the road office said.",
		"The bridge was closed at 18:30 on Friday, the road office said.",
	}, []want{no(conflict)}},
	{"hedged against flat", []string{
		"The captain was drunk, investigators found.",
		"The captain may have been drunk, investigators found.",
	}, []want{no(conflict)}},
	{"alleged against flat", []string{
		"The clerk stole the relief money, the audit shows.",
		"The clerk allegedly stole the relief money.",
	}, []want{no(conflict)}},
	{"hedged denial", []string{
		"The lock was broken, the guard said.",
		"The lock was apparently not broken, the guard said.",
	}, []want{no(conflict)}},
	{"planned against done", []string{
		"The airline will cancel its night flights.",
		"The airline has cancelled its night flights.",
	}, []want{no(conflict)}},
	{"more detail on one side", []string{
		"A truck hit a bus on the coast road.",
		"A truck loaded with timber hit a school bus on the coast road north of Varne.",
	}, []want{no(conflict), no(variant)}},
	{"a typo in a name", []string{
		"Architect Leonora Vasquez designed the hall.",
		"Architect Leonora Vazquez designed the hall.",
	}, []want{no(conflict), has(variant, "name", "Leonora Vasquez", "Leonora Vazquez")}},
	{"another person is no variant", []string{
		"Architect Leonora Vasquez designed the hall.",
		"Engineer Bertil Sand tested the hall.",
	}, []want{no(conflict), never(variant, "Leonora Vasquez", "Bertil Sand")}},
	{"a first name left out", []string{
		"Inspector Hugo Lantz closed the kitchen.",
		"Inspector Lantz closed the kitchen.",
	}, []want{no(conflict), never(variant, "Hugo Lantz", "Inspector Lantz")}},

	{"a range and a number in it", []string{
		"Between 30 and 40 cows were found in the river.",
		"Some 35 cows were found in the river.",
	}, []want{no(conflict)}},
	{"dozens and a number", []string{
		"Dozens of cows were found in the river.",
		"35 cows were found in the river.",
	}, []want{no(conflict)}},
	{"inches against centimetres, dollars against euros", []string{
		"The board paid $3 million for the ship.",
		"The board paid 2.7 million euros for the ship.",
	}, []want{no(conflict)}},
	{"morning against a clock time", []string{
		"The bells rang on Sunday morning.",
		"The bells rang at 9:30 a.m. on Sunday.",
	}, []want{no(conflict)}},
	{"around nine and ten past", []string{
		"The quake struck at about 9 p.m., the institute said.",
		"The quake struck at 9:10 p.m., the institute said.",
	}, []want{no(conflict)}},
	{"a weekday and its date", []string{
		"2021-03-04: The ship left on Tuesday.",
		"2021-03-04: The ship left on March 2.",
	}, []want{no(conflict), never(variant, "on Tuesday", "on March 2")}},
	{"a city and its district", []string{
		"The tram caught fire in Varne on Monday.",
		"The tram caught fire in Lower Quay, a district of Varne, on Monday.",
	}, []want{no(conflict)}},
	{"hedged by the speaker", []string{
		"The dam is cracked, said the engineer Hugo Lantz.",
		"The dam might be cracked, said the engineer Hugo Lantz.",
	}, []want{no(conflict)}},
	{"two titles of one person", []string{
		"Dr. Ebba Falk, a surgeon, led the study.",
		"Professor Ebba Falk led the study.",
	}, []want{no(conflict)}},
	{"an article in a name", []string{
		"Rana al-Sadiq painted the wall.",
		"Rana Alsadiq painted the wall.",
	}, []want{no(conflict), has(variant, "name", "Rana al-Sadiq", "Rana Alsadiq")}},

	// Later is not contrary.
	{"a later, higher toll", []string{
		"2021-03-04: The earthquake killed 40 people in the hill towns.",
		"2021-03-06: The earthquake killed 95 people in the hill towns.",
	}, []want{no(conflict), never(agree, "killed 40 people", "killed 95 people"), has(update, "number", "killed 40 people", "killed 95 people")}},
	{"a later toll, reports the other way round", []string{
		"2021-03-06: The earthquake killed 95 people in the hill towns.",
		"2021-03-04: The earthquake killed 40 people in the hill towns.",
	}, []want{no(conflict), has(update, "number", "killed 40 people", "killed 95 people")}},
	{"not yet, and then", []string{
		"2021-05-10: The ministry has not yet named a new director.",
		"2021-05-12: The ministry has named a new director.",
	}, []want{no(conflict)}},

	// Who says it is part of the fact.
	{"two speakers of two minds", []string{
		"“The tower is safe,” said the builder, Ivo Marsh.",
		"“The tower is not safe,” said a tenant, Lena Orr.",
	}, []want{no(conflict), never(agree, "The tower is safe", "The tower is not safe")}},
	{"a copied passage", []string{
		"The mill on the Lower Quay burned down on Sunday night after a boiler overheated, the fire chief said. Nobody was inside.",
		"The mill on the Lower Quay burned down on Sunday night after a boiler overheated, the fire chief said. It had stood empty since spring.",
	}, []want{no(conflict), no(variant), has(agree, "", "The mill on the Lower Quay burned down", "The mill on the Lower Quay burned down")}},
	{"a quotation cut short", []string{
		"“We will rebuild every house in this street before winter,” said Mayor Clara Boone.",
		"Mayor Clara Boone said: “We will rebuild every house in this street.”",
	}, []want{no(conflict)}},
	{"a quotation in other words", []string{
		"“We are going to rebuild every single house in this street before the winter,” Mayor Clara Boone said.",
		"“We will rebuild every house in this street before winter,” Mayor Clara Boone said.",
	}, []want{no(conflict)}},

	// Opposites and other values.
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
	{"in another case it was", []string{
		"The ladder in Sunday’s case was not stolen, police said.",
		"A boy fell from a roof in August as well. In that case, the ladder was stolen, police said.",
	}, []want{no(conflict)}},
	{"spoke with one, not with all", []string{
		"Renn said she spoke with Lind after the vote in Varne.",
		"Her face flushed, Renn did not speak at all.",
	}, []want{no(conflict)}},
	{"spoke with her or did not", []string{
		"Paula Renn spoke with Anna Lind on Monday.",
		"Paula Renn did not speak with Anna Lind on Monday.",
	}, []want{has(conflict, "polarity", "spoke with Anna Lind", "did not speak with Anna Lind")}},
	{"isn't is not is", []string{
		"The water in Elmsund is safe to drink, the ministry said.",
		"The water in Elmsund isn't safe to drink, the ministry said.",
	}, []want{never(agree, "is safe", "isn't safe"), has(conflict, "polarity", "is safe", "isn't safe")}},
	{"a curly isn’t is not is", []string{
		"The water in Elmsund is safe to drink, the ministry said.",
		"The water in Elmsund isn’t safe to drink, the ministry said.",
	}, []want{never(agree, "is safe", "isn’t safe"), has(conflict, "polarity", "is safe", "isn’t safe")}},
	{"accepted is not rejected", []string{
		"The dockers accepted the offer on Wednesday.",
		"The dockers rejected the offer on Wednesday.",
	}, []want{never(agree, "accepted the offer", "rejected the offer")}},
	{"won is not lost", []string{
		"Varne won the final against Kesten on Saturday.",
		"Varne lost the final against Kesten on Saturday.",
	}, []want{never(agree, "won the final", "lost the final")}},
	{"Monday is not Tuesday", []string{
		"The comet museum opened on Monday.",
		"The comet museum opened on Tuesday.",
	}, []want{never(agree, "on Monday", "on Tuesday")}},
	{"2011 is not 2018", []string{
		"The canal was dug in 2011 by prisoners.",
		"The canal was dug in 2018 by prisoners.",
	}, []want{never(agree, "in 2011", "in 2018")}},
	{"a question is no claim", []string{
		"Has the committee not read the letter? Residents asked that on Monday.",
		"The committee has read the letter, its chair said on Monday.",
	}, []want{no(conflict)}},
	{"always before and never without", []string{
		"Pilots always check the fuel before they take off.",
		"Pilots never take off without checking the fuel.",
	}, []want{no(conflict)}},

	// Who did what to whom, and with what.
	{"who did it to whom", []string{
		"The gardener sued the baker over a hedge.",
		"The baker sued the gardener over a hedge.",
	}, []want{never(agree, "The gardener sued the baker", "The baker sued the gardener"), has(conflict, "role", "gardener sued", "baker sued")}},
	{"a mother is not a sister", []string{
		"The boy’s mother found the letter under the door.",
		"The boy’s sister found the letter under the door.",
	}, []want{never(agree, "mother found the letter", "sister found the letter")}},
	{"told in the passive", []string{
		"The gardener sued the baker over a hedge.",
		"The baker was sued by the gardener over a hedge.",
	}, []want{no(conflict)}},
	{"who met whom", []string{
		"The mayor met the minister in Varne on Monday.",
		"The minister met the mayor in Varne on Monday.",
	}, []want{no(conflict)}},
	{"a truck is not a car", []string{
		"A truck bomb damaged the customs house in Varne on Monday.",
		"A car bomb damaged the customs house in Varne on Monday.",
	}, []want{has(conflict, "other", "truck bomb", "car bomb")}},
	{"a car and a truck in one accident", []string{
		"A truck hit a car on the bridge at Varne on Monday.",
		"A car was hit on the bridge at Varne on Monday.",
	}, []want{no(conflict)}},
	{"a bus that a car bomb hit", []string{
		"A bomb hit a bus on the bridge at Varne on Monday.",
		"A car bomb hit a bus on the bridge at Varne on Monday.",
	}, []want{no(conflict)}},
	{"two relatives, two acts", []string{
		"The boy’s mother found the letter under the door and called his sister.",
		"The boy’s sister called the police when the letter was found under the door.",
	}, []want{no(conflict)}},
	// How many, in clauses that are alike for other reasons.
	{"65 hurt are not 37 hurt", []string{
		"The siege of Varne went on. Shells fell on the market of Varne, and another 65 people were hurt, according to the Kesten monitor.",
		"The siege of Varne went on. Nine were killed and 37 others hurt when shells fell on the market of Varne, the Kesten monitor said.",
	}, []want{never(agree, "65 people were hurt", "37 others hurt")}},
	{"two men and a girl are three people", []string{
		"Shots at the fair in Varne wounded two men and a girl, police said.",
		"A girl was among three people wounded by shots at the fair in Varne, police said.",
	}, []want{no(conflict), no(variant)}},
}
