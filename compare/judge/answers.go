package judge

import (
	"context"

	"parallax/compare/fact"
	"parallax/compare/parallel"
)

// answers are what one report says to the questions of the event, read once for
// all the reports that it is compared with. Claims are given by index.
type answers struct {
	times      map[timeSort][]*claim
	tolls      [fact.Mixed][]int // by fate
	sums       map[string]int    // by matter
	clocks     []int
	daypart    int // -1 for none
	streets    []int
	houses     map[string]bool // see housesIn
	homes      []int
	quotations []utterance          // those of some length
	runs       map[string][]int     // quotations by the runs of words that they hold
	words      map[string][]posting // and by their words
	posts      map[string][]int     // by the surname of who holds them
}

// readAnswers reads what each report says to the questions, and its names.
func (b *Bench) readAnswers(ctx context.Context) {
	b.answers, b.nameTables = make([]answers, len(b.docs)), make([]*nameTable, len(b.docs))
	_ = parallel.Each(ctx, len(b.docs), func(r int) {
		b.nameTables[r] = b.nameTable(r)
		a := &b.answers[r]
		b.readClauses(r)
		a.times = b.readTimes(r)
		for f := fact.Killed; f < fact.Mixed; f++ {
			a.tolls[f] = b.toll(r, f)
		}
		a.sums, a.clocks, a.daypart = b.sumsOf(r), b.clocks(r), b.firstPart(r)
		a.streets, a.houses, a.homes, a.posts = b.streetClaims(r), b.housesIn(r), b.homesIn(r), b.postsOf(r)
		a.quotations = b.utterances(r)
		a.runs, a.words = runsOf(a.quotations), wordsOf(a.quotations)
	})
}
