package compare_test

import (
	"fmt"
	"strings"

	"pgregory.net/rapid"
)

// An event is what really happened: every report of it is made of these facts.
type event struct {
	what, place, day, clock, until string
	dead, hurt                     int
	name, job                      string // of a witness
	age                            int
	mayor                          string
	inquiry                        bool // whether one has been ordered
	warned                         bool // whether the company had been warned
}

func drawEvent(t *rapid.T) event {
	pick := func(name string, of ...string) string { return rapid.SampledFrom(of).Draw(t, name) }
	return event{
		what:    pick("what", "ferry capsized", "factory burned down", "bridge collapsed", "dam burst"),
		place:   pick("place", "Marrow Bay", "Elmsund", "the port of Varne", "Kesten"),
		day:     pick("day", "Monday", "Wednesday", "Saturday"),
		clock:   pick("clock", "4:15 a.m.", "11 p.m.", "noon"),
		until:   pick("until", "Friday", "the end of the month"),
		dead:    rapid.IntRange(2, 400).Draw(t, "dead"),
		hurt:    rapid.IntRange(2, 400).Draw(t, "hurt"),
		name:    pick("name", "Jonas Vik", "Rita Moreau", "Al-Hadi Nasser"),
		job:     pick("job", "a nurse", "a retired welder", "a student"),
		age:     rapid.IntRange(18, 90).Draw(t, "age"),
		mayor:   pick("mayor", "Clara Boone", "Emil Stroud"),
		inquiry: rapid.Bool().Draw(t, "inquiry"),
		warned:  rapid.Bool().Draw(t, "warned"),
	}
}

// not is the word where the fact is so, or its denial.
func not(so bool, word string) string {
	if so {
		return word
	}
	return word + " not"
}

// toll, inquiry and age list ways to say one fact each.
func (e event) toll() []string {
	return []string{
		fmt.Sprintf("%d people were killed when a %s in %s on %s.", e.dead, e.what, e.place, e.day),
		fmt.Sprintf("Police said %d people died when the %s in %s.", e.dead, e.what, e.place),
		fmt.Sprintf("The %s late on %s, killing %d people and injuring %d, officials said.", e.what, e.day, e.dead, e.hurt),
	}
}

func (e event) inquest() []string {
	return []string{
		fmt.Sprintf("Mayor %s %s ordered an inquiry into the disaster.", e.mayor, not(e.inquiry, "has")),
		fmt.Sprintf("The mayor, %s, %s ordered an independent inquiry.", e.mayor, not(e.inquiry, "has")),
	}
}

func (e event) witness() []string {
	return []string{
		fmt.Sprintf("%s, %d, %s, saw it happen.", e.name, e.age, e.job),
		fmt.Sprintf("“I heard a crack and ran,” said %d-year-old %s.", e.age, e.name),
	}
}

// sentences lists, fact by fact, the ways to say it.
func (e event) sentences() [][]string {
	return [][]string{
		e.toll(), e.inquest(), e.witness(),
		{fmt.Sprintf("At least %d others were injured, hospitals in %s reported.", e.hurt, e.place), fmt.Sprintf("Hospitals treated %d injured people.", e.hurt)},
		{fmt.Sprintf("It happened at %s on %s.", e.clock, e.day), fmt.Sprintf("The first call came at %s, according to the fire service.", e.clock)},
		{fmt.Sprintf("The company that ran it had %s, inspectors said.", not(e.warned, "been")+" warned of cracks"), fmt.Sprintf("Inspectors %s warned the company about cracks.", not(e.warned, "had"))},
		{fmt.Sprintf("The road through %s will stay closed until %s.", e.place, e.until), fmt.Sprintf("“The road stays shut until %s,” Mayor %s told reporters.", e.until, e.mayor)},
		{fmt.Sprintf("%s said she had known one of the dead. “He was my neighbour for 20 years.”", e.mayor)},
		{"Divers went on searching through the night.", "The search continued after dark."},
	}
}

// report draws an account of e: some of its facts, each in one of its wordings,
// in any order, and now and then in a paragraph of its own.
func (e event) report(t *rapid.T) string {
	var said []string
	for _, ways := range e.sentences() {
		if rapid.IntRange(0, 3).Draw(t, "told") > 0 {
			said = append(said, rapid.SampledFrom(ways).Draw(t, "wording"))
		}
	}
	if len(said) == 0 {
		said = e.toll()[:1]
	}
	return e.page(t, rapid.Permutation(said).Draw(t, "order"))
}

// page sets sentences in paragraphs, with or without a date and a dateline.
func (e event) page(t *rapid.T, said []string) string {
	var b strings.Builder
	b.WriteString(rapid.SampledFrom([]string{"", "---\ndate: 2019-03-07\n---\n", "VARNE (Coast Wire) - "}).Draw(t, "head"))
	for i, s := range said {
		if i > 0 {
			b.WriteString(rapid.SampledFrom([]string{" ", "\n\n"}).Draw(t, "space"))
		}
		b.WriteString(s)
	}
	return b.String()
}

// drawStory draws two to five reports of one event, some of which have a fact wrong.
func drawStory(t *rapid.T) []string {
	e := drawEvent(t)
	var texts []string
	for range rapid.IntRange(2, 5).Draw(t, "reports") {
		told := e
		if rapid.Bool().Draw(t, "mistaken") {
			other := drawEvent(t)
			told.dead, told.age, told.inquiry, told.name = other.dead, other.age, other.inquiry, other.name
		}
		texts = append(texts, told.report(t))
	}
	return texts
}

// retell draws n reports that each tell the facts of the list, in wordings and
// an order of their own.
func retell(t *rapid.T, e event, n int, facts ...[]string) []string {
	var texts []string
	for range n {
		var said []string
		for _, ways := range facts {
			said = append(said, rapid.SampledFrom(ways).Draw(t, "wording"))
		}
		texts = append(texts, e.page(t, rapid.Permutation(said).Draw(t, "order")))
	}
	return texts
}
