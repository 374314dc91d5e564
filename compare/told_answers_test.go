package compare_test

import (
	"fmt"
	"strings"
	"time"

	"pgregory.net/rapid"
)

// A slot is one question about the event: what is so, and what reports that are
// mistaken have instead.
type slot struct {
	turns        turn
	truth, rival answer
}

// A turn is how the answer to a question may change from one day to the next.
type turn int

const (
	fixed   turn = iota // it cannot
	grows               // the toll rises
	changes             // what was not so comes about
)

// An answer is one value and the ways to write it, by the form that a place in
// a frame asks for. The form "loose" is true of its neighbours too, or not sure.
type answer struct {
	value   string
	rank    int // of two answers, the later state or greater number has the greater
	speaker string
	forms   map[string][]string
}

// ways lists how the answer may be written in a place of the form.
func (a *answer) ways(form string, loose bool) []string {
	if w := a.forms["loose"]; loose && form == "" && len(w) > 0 {
		return w
	}
	return a.forms[form]
}

func written(value string, ways ...string) answer {
	return answer{value: value, forms: map[string][]string{"": ways}}
}

func (a answer) loosely(ways ...string) answer {
	a.forms["loose"] = ways
	return a
}

func (a answer) as(form string, ways ...string) answer {
	a.forms[form] = ways
	return a
}

func (a answer) ranked(n int) answer {
	a.rank = n
	return a
}

func (a answer) by(speaker string) answer {
	a.speaker = speaker
	return a
}

// drawSlots draws the facts of an event that happened on a day.
func drawSlots(t *rapid.T, day time.Time) map[string]*slot {
	pick := func(name string, of ...string) string { return rapid.SampledFrom(of).Draw(t, name) }
	name, mayor := pick("name", "Rita Moreau", "Jonas Vik", "Leyla Aydin"), pick("mayor", "Clara Boone", "Emil Stroud")
	places := rapid.Permutation([]string{"Kesten", "Elmsund", "Varne"}).Draw(t, "places")
	causes := rapid.Permutation([]string{"a broken valve", "a gas leak", "heavy rain", "a loose bolt"}).Draw(t, "causes")
	return map[string]*slot{
		"dead":    drawCount(t, "dead", grows, 3, 400),
		"hurt":    drawCount(t, "hurt", grows, 3, 900),
		"missing": drawCount(t, "missing", changes, 3, 90),
		"homes":   drawCount(t, "homes", fixed, 3, 900),
		"crowd":   drawCount(t, "crowd", fixed, 20, 900),
		"age":     drawAge(t),
		"clock":   drawClock(t),
		"day":     {fixed, dayAnswer(day), dayAnswer(day.AddDate(0, 0, -1))},
		"place":   {fixed, written(places[0], places[0]), written(places[0], places[0])},
		"name":    {fixed, written(name, name), written(name, name)},
		"mayor":   {fixed, written(mayor, mayor), written(mayor, mayor)},
		"cause":   {fixed, written(causes[0], causes[0]), written(causes[1], causes[1])},
		"cost":    drawCost(t),
		"until":   {fixed, written("Friday", "Friday"), written("Sunday", "Sunday")},
		"inquiry": {changes, written("yes", "has ordered", "ordered").ranked(1), written("no", "has not ordered", "did not order", "refused to order")},
		"warned": {fixed,
			written("yes", "was warned", "had been warned").as("active", "had warned", "warned"),
			written("no", "was not warned", "had not been warned", "was never warned").as("active", "had not warned", "did not warn", "never warned")},
		"ignored": {fixed,
			written("yes", "ignored").loosely("may have ignored", "allegedly ignored", "is said to have ignored"), written("no", "did not ignore", "never ignored")},
		"sued": {fixed,
			written("firm sues port", "[firm] sued the port authority over the [noun]", "the port authority was sued by [firm] over the [noun]"),
			written("port sues firm", "the port authority sued [firm] over the [noun]", "[firm] was sued by the port authority over the [noun]")},
		"arrest": {changes,
			written("held", "police arrested the [boss]", "the [boss] was arrested").ranked(1),
			written("sought", "police are searching for the [boss]", "the [boss] is still at large")},
		"safe":  drawPosition(t),
		"quote": {fixed, quoted(mayor), quoted(mayor)},
	}
}

func quoted(mayor string) answer {
	return written("rebuild", "“We will rebuild every house before winter,” mayor "+mayor+" said",
		"mayor "+mayor+" said: “We will rebuild every house before winter”").
		loosely("“We are going to rebuild every single house before the winter,” mayor " + mayor + " said").by(mayor)
}

// drawCount draws a number of something, and another that it cannot be taken for.
func drawCount(t *rapid.T, what string, turns turn, from, to int) *slot {
	n := rapid.IntRange(from, to).Draw(t, what)
	other := n + rapid.IntRange(1, n).Draw(t, what+" more")
	return &slot{turns, countAnswer(n), countAnswer(other)}
}

func countAnswer(n int) answer {
	a := written(fmt.Sprint(n), inDigits(n)).ranked(n).as("digits", inDigits(n))
	if n < 100 {
		a.forms[""] = append(a.forms[""], inWords(n))
	}
	down, up := n-1, n+1
	if n > 20 {
		down, up = n-n%10, n+10-n%10
	}
	a.loosely("at least "+inDigits(n), "about "+inDigits(n))
	if up-n <= n/20 {
		a.forms["loose"] = append(a.forms["loose"], "nearly "+inDigits(up))
	}
	if down < n {
		a.forms["loose"] = append(a.forms["loose"], "more than "+inDigits(down))
	}
	if n > 40 && n < 100 {
		a.forms["loose"] = append(a.forms["loose"], "dozens of")
	}
	return a
}

// inDigits writes a number as newspapers do.
func inDigits(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%d,%03d", n/1000, n%1000)
}

var (
	ones = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	tens = strings.Fields("- - twenty thirty forty fifty sixty seventy eighty ninety")
)

// inWords spells a number below a hundred.
func inWords(n int) string {
	switch {
	case n < 20:
		return ones[n]
	case n%10 == 0:
		return tens[n/10]
	}
	return tens[n/10] + "-" + ones[n%10]
}

func drawAge(t *rapid.T) *slot {
	n := rapid.IntRange(18, 70).Draw(t, "age")
	return &slot{fixed, countAnswer(n).loosely(), countAnswer(n + rapid.IntRange(1, 20).Draw(t, "older")).loosely()}
}

func drawClock(t *rapid.T) *slot {
	at := rapid.IntRange(1, 9).Draw(t, "hour")*60 + rapid.SampledFrom([]int{0, 10, 15, 40}).Draw(t, "minute")
	other := at + rapid.SampledFrom([]int{40, 60, 90}).Draw(t, "later")
	return &slot{fixed, clockAnswer(at), clockAnswer(other)}
}

// clockAnswer writes a time of the afternoon, in minutes after noon.
func clockAnswer(m int) answer {
	h, m := m/60, m%60
	twelve, short := fmt.Sprintf("%d:%02d p.m.", h, m), fmt.Sprintf("%d:%02d pm", h, m)
	if m == 0 {
		twelve, short = fmt.Sprintf("%d p.m.", h), fmt.Sprintf("%dpm", h)
	}
	return written(twelve, twelve, short, fmt.Sprintf("%d:%02d", h+12, m)).loosely("around "+twelve, "about "+twelve)
}

func drawCost(t *rapid.T) *slot {
	n := rapid.IntRange(11, 48).Draw(t, "cost")
	return &slot{fixed, costAnswer(n), costAnswer(n + rapid.IntRange(5, 40).Draw(t, "dearer"))}
}

// costAnswer writes an amount of tenths of millions.
func costAnswer(n int) answer {
	amount := fmt.Sprintf("%d.%d million", n/10, n%10)
	return written(amount, "$"+amount, amount+" dollars", fmt.Sprintf("$%d,%d00,000", n/10, n%10)).
		loosely("about $"+amount, fmt.Sprintf("more than $%d million", max(1, (n-1)/10)))
}

// dayAnswer writes a day; which of the forms fits depends on the report's date.
func dayAnswer(d time.Time) answer {
	return written(d.Format("2006-01-02")).as("weekday", d.Format("on Monday")).
		as("date", d.Format("on January 2"), d.Format("on 2 January")).as("yesterday", "yesterday")
}

// drawPosition draws what is said of the town's other such thing: mistaken
// reports have the same person say the opposite, or another one.
func drawPosition(t *rapid.T) *slot {
	other := rapid.SampledFrom([]string{"tenant Lena Orr", "engineer Hugo Lantz"}).Draw(t, "other speaker")
	return &slot{fixed, position("engineer Hugo Lantz", "is"), position(other, "is not")}
}

func position(speaker, is string) answer {
	was := strings.Replace(is, "is", "was", 1)
	return written(is, "“The new school "+is+" safe,” said the "+speaker, "the "+speaker+" said the new school "+was+" safe").by(speaker)
}
