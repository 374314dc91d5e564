package compare_test

import "strings"

// A scene is the words that the frames of one kind of event take: what it
// befell, and who had to do with it.
type scene struct {
	thing, did, noun string // "ferry", "capsized", "accident"
	firm, boss       string // whose it was, and who was in charge of it
	aboard           string // where people were
}

var scenes = []scene{
	{"ferry", "capsized", "accident", "the ferry company", "captain", "on board"},
	{"warehouse", "burned down", "fire", "the owner", "foreman", "inside"},
	{"bridge", "collapsed", "collapse", "the builder", "site manager", "on it"},
	{"train", "derailed", "derailment", "the railway", "driver", "on board"},
	{"dam", "burst", "flood", "the power company", "keeper", "in the valley"},
	{"bus", "overturned", "crash", "the bus company", "driver", "on board"},
	{"mine", "caved in", "accident", "the mining company", "shift leader", "underground"},
	{"grandstand", "gave way", "collapse", "the football club", "steward", "on it"},
}

// fill puts the scene's words for [thing], [a thing] and the like.
func (s scene) fill(frame string) string {
	return strings.NewReplacer("[thing]", s.thing, "[did]", s.did, "[noun]", s.noun, "[a noun]", article(s.noun),
		"[a thing]", article(s.thing), "[firm]", s.firm, "[boss]", s.boss, "[aboard]", s.aboard).Replace(frame)
}

func article(noun string) string {
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}

// frames are the ways to tell a fact: {slot} is an answer of the report,
// {slot:form} one that fits the place. What a frame tells in passing counts too.
var frames = []struct {
	fact string
	ways []string
}{
	{"dead", []string{
		"{dead} people were killed when [a thing] [did] in {place} {day}",
		"{dead} people died when the [thing] [did]",
		"the [thing] in {place} [did] {day}, killing {dead} people and injuring {hurt}",
		"the [noun] in {place} killed {dead} people",
		"the [noun] left {dead} people dead",
		"{dead} people lost their lives in the [noun] {day}",
	}},
	{"hurt", []string{
		"{hurt} people were injured in the [noun]",
		"hospitals treated {hurt} injured people",
		"the [noun] left {hurt} people injured",
		"{hurt} people were hurt when the [thing] [did]",
	}},
	{"missing", []string{
		"{missing} people are still missing",
		"rescuers are searching for {missing} missing people",
		"{missing} people were reported missing after the [noun]",
	}},
	{"clock", []string{
		"the [thing] [did] at {clock} {day}",
		"the [noun] happened at {clock}",
		"it was {clock} when the [thing] [did]",
	}},
	{"age", []string{
		"{name}, {age:digits}, a nurse, saw the [thing] before it [did]",
		"“I heard a crack and ran,” said {age:digits}-year-old {name}",
		"{name}, who is {age}, watched from a roof",
	}},
	{"inquiry", []string{
		"mayor {mayor} {inquiry} an inquiry into the [noun]",
		"the mayor, {mayor}, {inquiry} an independent inquiry into the [noun]",
	}},
	{"warned", []string{
		"[firm] {warned} about cracks",
		"inspectors {warned:active} [firm] about cracks",
	}},
	{"cause", []string{
		"the [noun] was caused by {cause}",
		"{cause} caused the [noun]",
		"investigators blamed {cause} for the [noun]",
	}},
	{"cost", []string{
		"the damage is put at {cost}",
		"the [noun] caused damage of {cost}",
		"repairs will cost {cost}",
	}},
	{"homes", []string{
		"the [noun] damaged {homes} houses",
		"{homes} houses were damaged in the [noun]",
		"{homes} houses in {place} were damaged",
	}},
	{"crowd", []string{
		"{crowd} people were [aboard] when the [thing] [did]",
		"there were {crowd} people [aboard] at the time of the [noun]",
	}},
	{"until", []string{
		"the road to {place} will stay closed until {until}",
		"the road to the [thing] is closed until {until}",
	}},
	{"ignored", []string{
		"the [boss] {ignored} a warning light",
		"the [boss] {ignored} a warning light before the [thing] [did]",
	}},
	{"sued", []string{"{sued}"}},
	{"arrest", []string{"{arrest}"}},
	{"safe", []string{"{safe}"}},
	{"quote", []string{"{quote}"}},
}

// asides are told of other things than the event and its facts, by this report
// or another, and stand against nothing.
var asides = []string{
	"in 2009 [a noun] near Tresk killed 31 people",
	"a similar [noun] in Orlo last year injured 58 people",
	"three of the dead were children",
	"two of those killed came from abroad",
	"it rained all evening",
	"the church bells rang at noon",
	"schools stayed shut, and the market was called off",
	"volunteers handed out 600 blankets and 250 meals",
	"her brother Tom, 29, had left an hour before",
	"a hearing is set for 10 a.m. next Friday",
	"[firm] did not answer calls",
	"the town has 21,000 inhabitants",
	"the minister of transport has not visited the town",
	"nobody had spoken to the [boss] by nightfall",
	"the shares of [firm] fell by 4 percent",
	"a fund for the families has raised $85,000",
	"divers were not sent out because of the wind",
	"a choir sang on the square, and 40 candles were lit",
	"the [thing] was built in 1974 for $12 million",
	"the [boss] had worked there for nine years",
	"the last inspection took place on March 3 of last year",
	"a goat was pulled out alive after six hours",
	"bread was sold out by 8 a.m.",
	"her grandmother, 91, kept the shop",
}
