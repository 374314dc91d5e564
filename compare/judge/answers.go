package judge

import (
	"context"

	"parallax/compare/fact"
	"parallax/compare/parallel"
)

// answers are what one report says to the questions of the event, read once for
// all the reports that it is compared with. Claims are given by index.
type answers struct {
	names      *nameTable
	named      map[string]bool // the words of names, in lower case
	times      map[timeSort][]*claim
	amounts    map[amount][]*claim   // and ages
	tolls      [fact.Mixed + 1][]int // by fate
	sums       map[string]int        // by matter
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

// readers read what report r says, each something that the others do not need.
var readers = []func(b *Bench, r int, a *answers){
	func(b *Bench, r int, a *answers) { b.readClauses(r) },
	func(b *Bench, r int, a *answers) { a.names = b.nameTable(r) },
	func(b *Bench, r int, a *answers) {
		a.times = b.readTimes(r)
		a.clocks, a.daypart = b.clocks(r), b.firstPart(r)
	},
	func(b *Bench, r int, a *answers) {
		a.quotations = b.utterances(r)
		a.runs, a.words = runsOf(a.quotations), wordsOf(a.quotations)
	},
	func(b *Bench, r int, a *answers) {
		a.amounts, a.tolls, a.sums = b.amountsIn(r), b.tollsIn(r), b.sumsOf(r)
	},
	func(b *Bench, r int, a *answers) {
		for _, c := range b.made[r][fact.Where] {
			c.side = b.sideIn(c)
		}
		a.streets, a.houses, a.homes, a.posts = b.streetClaims(r), b.housesIn(r), b.homesIn(r), b.postsOf(r)
	},
	func(b *Bench, r int, a *answers) { b.readHolders(r) },
	func(b *Bench, r int, a *answers) { a.named = nameWords(b.docs[r]) },
}

// readAnswers reads what each report says to the questions, and its names.
func (b *Bench) readAnswers(ctx context.Context) {
	b.answers = make([]answers, len(b.docs))
	n := len(readers)
	_ = parallel.Each(ctx, len(b.docs)*n, func(i int) { readers[i%n](b, i/n, &b.answers[i/n]) })
}
