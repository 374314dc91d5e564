package corpus

import (
	"strings"
	"unicode"
)

// An abbreviationKind says what may follow an abbreviation in its sentence.
type abbreviationKind int

const (
	noAbbreviation abbreviationKind = iota
	leads                           // a name follows, always: Sen. Smith
	leadsNumber                     // stands before numbers alone: No. 5
	leadsDay                        // a month or weekday: Jan. 3, Jan. Smith never
	trails                          // may close a sentence: Acme Corp.
)

// abbreviations are those of news English, as its agencies' style books have
// them, without the last stop. Capitals count: "Ill." is a state, "ill." a word.
var abbreviations = kindTable(map[abbreviationKind]string{
	leads: `Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Rev Revs Fr Msgr Hon Pres
		Sen Sens Rep Reps Gov Govs Lt Amb Atty Supt Insp Det Dets Ofc Off Sec Treas
		Gen Gens Col Cols Maj Capt Capts Cmdr Cpl Pfc Pvt Sgt Sgts Spc Adm Brig Ens Cdr Comdr Cpt
		Ald Asst Assoc Dir Dep Mt Ft Sr Sra vs v viz cf approx`,
	leadsNumber: `No Nos no nos Art art Vol vol Fig fig pp p Ch ch`,
	leadsDay:    `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`,
	trails: `Jr Inc Corp Co Cos Ltd Bros Dept Univ Assn Intl Natl Govt Gov't St Ste Ave Blvd Rd Hwy Pkwy Sq Bldg Apt
		Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
		Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que
		etc ft lb lbs oz hr hrs min mins sec mph Esq PhD MD al`,
})

func kindTable(lists map[abbreviationKind]string) map[string]abbreviationKind {
	table := map[string]abbreviationKind{}
	for kind, list := range lists {
		for w := range strings.FieldsSeq(list) {
			table[w] = kind
		}
	}
	return table
}

// kindOfAbbreviation looks w up; SGT. is Sgt., and D-Calif. ends in Calif.
func kindOfAbbreviation(w string) abbreviationKind {
	w = w[strings.LastIndexByte(w, '-')+1:]
	if k := abbreviations[w]; k != noAbbreviation || len(w) < 2 || strings.ContainsFunc(w, unicode.IsLower) {
		return k
	}
	return abbreviations[w[:1]+strings.ToLower(w[1:])]
}

// openingWords open sentences and are small inside them: a capital on one after
// an abbreviation shows that the abbreviation closed its sentence.
var openingWords = wordSet(`a about after again all almost also although among an and another any are as at
	because before both but by can could despite did do does during each earlier even every few finally for
	from has have he her here hers his how however i if in indeed instead is it its just last later like
	many meanwhile more moreover most much neither never nevertheless no nobody none nor not nothing now of
	officials on once one only or other others our over perhaps police she shortly should since so some
	soon still such that the their then there therefore these they this those though through thus to today
	two under unlike until was we were what when where whether which while who why will with within without
	witnesses would yes yesterday yet you your`)

var sayingVerbs = wordSet(`said says asked asks told added adds replied wrote writes tweeted shouted yelled
	screamed cried recalled continued demanded wondered joked quipped explained exclaimed`)

// timeFollowers continue a sentence after a.m. and p.m.
var timeFollowers = wordSet(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
	thurs fri sat sun january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec et ct mt pt est edt cst cdt mst mdt pst pdt gmt utc bst
	eastern central mountain pacific local`)

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}
