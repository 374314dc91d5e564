package compare_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/corpus"
)

// A newsroom writes texts of any length, the same every time.
type newsroom struct {
	dice  *rand.Rand
	rare  *rand.Zipf // picks common words often and rare ones seldom
	words []string   // made-up nouns, the commonest first
	names []string
}

func newNewsroom() *newsroom {
	n := &newsroom{dice: rand.New(rand.NewPCG(1, 2))}
	for i := range 3000 {
		n.words = append(n.words, n.coin()+[]string{"", "er", "ing", "ment", "ship"}[i%5])
		if i%4 == 0 {
			w := n.coin()
			n.names = append(n.names, strings.ToUpper(w[:1])+w[1:])
		}
	}
	n.rare = rand.NewZipf(n.dice, 1.3, 8, uint64(len(n.words)-1))
	return n
}

// coin makes up a word of two or three syllables.
func (n *newsroom) coin() string {
	var b strings.Builder
	for range 2 + n.dice.IntN(2) {
		b.WriteByte("bdfgklmnprstv"[n.dice.IntN(13)])
		b.WriteByte("aeiou"[n.dice.IntN(5)])
		b.WriteByte("lmnrst"[n.dice.IntN(6)])
	}
	return b.String()
}

func (n *newsroom) noun() string { return n.words[n.rare.Uint64()] }

func (n *newsroom) name() string { return n.names[int(n.rare.Uint64())%len(n.names)] }

func (n *newsroom) pick(of ...string) string { return of[n.dice.IntN(len(of))] }

// sentence makes up one statement.
func (n *newsroom) sentence() string {
	number, day := 2+n.dice.IntN(900), n.pick("Monday", "Tuesday", "Friday", "Sunday")
	switch n.dice.IntN(9) {
	case 0:
		return fmt.Sprintf("The %s of the %s killed %d people in %s on %s.", n.noun(), n.noun(), number, n.name(), day)
	case 1:
		return fmt.Sprintf("“The %s is not a %s for our %s,” said %s %s, who leads the %s.", n.noun(), n.noun(), n.noun(), n.name(), n.name(), n.noun())
	case 2:
		return fmt.Sprintf("%s %s, %d, a %s from %s, told reporters that the %s had closed at %d:%02d p.m.", n.name(), n.name(), 18+n.dice.IntN(60), n.noun(), n.name(), n.noun(), 1+n.dice.IntN(11), n.dice.IntN(60))
	case 3:
		return fmt.Sprintf("The government %s the %s after more than %d %ss were found near the %s.", n.pick("rejected", "has not approved", "closed", "announced"), n.noun(), number, n.noun(), n.noun())
	case 4:
		return fmt.Sprintf("Officials in %s said the %s will cost $%d million, although the %s and the %s were not included.", n.name(), n.noun(), number, n.noun(), n.noun())
	case 5:
		return fmt.Sprintf("According to %s, the %s was damaged by a %s late on %s.", n.name(), n.noun(), n.noun(), day)
	case 6:
		return fmt.Sprintf("Minister %s %s %s the %s, and the %s of %s %s to leave the %s.", n.name(), n.name(), n.pick("denied", "praised", "visited"), n.noun(), n.noun(), n.name(), n.pick("refused", "agreed", "planned"), n.noun())
	case 7:
		return fmt.Sprintf("No %s was hurt when the %s fell, but a %s in the %s block of %s Street burned.", n.noun(), n.noun(), n.noun(), fmt.Sprint(number*100), n.name())
	}
	return fmt.Sprintf("It was the first %s in %d years, and the %s near %s stayed shut until %s.", n.noun(), 2+n.dice.IntN(40), n.noun(), n.name(), day)
}

// story makes up reports of about so many words each, that share a third of
// their sentences.
func (n *newsroom) story(t fataler, dir string, reports, words int) corpus.Story {
	t.Helper()
	var shared []string
	for range 2 + words/40 {
		shared = append(shared, n.sentence())
	}
	args := make([]string, reports)
	for r := range args {
		var b strings.Builder
		for count := 0; count < words; {
			s := n.sentence()
			if n.dice.IntN(3) == 0 {
				s = shared[n.dice.IntN(len(shared))]
			}
			b.WriteString(s)
			b.WriteString(n.pick(" ", " ", "\n\n"))
			count += strings.Count(s, " ") + 1
		}
		args[r] = b.String()
	}
	return newStory(t, dir, args...)
}

func BenchmarkCompare(b *testing.B) {
	for _, size := range []struct{ reports, words int }{{3, 400}, {3, 4_000}, {3, 40_000}, {100, 400}} {
		b.Run(fmt.Sprintf("%dx%d", size.reports, size.words), func(b *testing.B) {
			story := newNewsroom().story(b, b.TempDir(), size.reports, size.words)
			b.ReportAllocs()
			for b.Loop() {
				table, err := compare.Compare(context.Background(), story, nil)
				if err != nil {
					b.Fatal(err)
				}
				b.ReportMetric(float64(len(table.Facts)), "facts")
			}
		})
	}
}
