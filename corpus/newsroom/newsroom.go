// Package newsroom writes made-up reports of any length, the same every time, to
// measure with.
//
// It must not know what becomes of them: its sentences have the forms of news
// and no meaning.
package newsroom

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// Story makes up the texts of reports of about so many words each, which share a
// third of their sentences.
func Story(reports, words int) []string {
	d := newDesk()
	var shared []string
	for range 2 + words/40 {
		shared = append(shared, d.sentence())
	}
	texts := make([]string, reports)
	for r := range texts {
		texts[r] = d.report(shared, words)
	}
	return texts
}

// Write writes the texts of a Story as files of a folder, which is made where it is
// missing, and lists their paths.
func Write(folder string, reports, words int) ([]string, error) {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return nil, err
	}
	var paths []string
	for i, text := range Story(reports, words) {
		path := filepath.Join(folder, fmt.Sprintf("%03d.txt", i))
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			return nil, err
		}
		paths = append(paths, path)
	}
	return paths, nil
}

// A desk writes texts of any length, the same every time.
type desk struct {
	dice  *rand.Rand
	rare  *rand.Zipf // picks common words often and rare ones seldom
	words []string   // made-up nouns, the commonest first
	names []string
}

func newDesk() *desk {
	d := &desk{dice: rand.New(rand.NewPCG(1, 2))}
	for i := range 3000 {
		d.words = append(d.words, d.coin()+[]string{"", "er", "ing", "ment", "ship"}[i%5])
		if i%4 == 0 {
			w := d.coin()
			d.names = append(d.names, strings.ToUpper(w[:1])+w[1:])
		}
	}
	d.rare = rand.NewZipf(d.dice, 1.3, 8, uint64(len(d.words)-1))
	return d
}

// coin makes up a word of two or three syllables.
func (d *desk) coin() string {
	var b strings.Builder
	for range 2 + d.dice.IntN(2) {
		b.WriteByte("bdfgklmnprstv"[d.dice.IntN(13)])
		b.WriteByte("aeiou"[d.dice.IntN(5)])
		b.WriteByte("lmnrst"[d.dice.IntN(6)])
	}
	return b.String()
}

func (d *desk) noun() string { return d.words[d.rare.Uint64()] }

func (d *desk) name() string { return d.names[int(d.rare.Uint64())%len(d.names)] }

func (d *desk) pick(of ...string) string { return of[d.dice.IntN(len(of))] }

// sentence makes up one statement.
func (d *desk) sentence() string {
	number, day := 2+d.dice.IntN(900), d.pick("Monday", "Tuesday", "Friday", "Sunday")
	switch d.dice.IntN(9) {
	case 0:
		return fmt.Sprintf("The %s of the %s killed %d people in %s on %s.", d.noun(), d.noun(), number, d.name(), day)
	case 1:
		return fmt.Sprintf("“The %s is not a %s for our %s,” said %s %s, who leads the %s.", d.noun(), d.noun(), d.noun(), d.name(), d.name(), d.noun())
	case 2:
		return fmt.Sprintf("%s %s, %d, a %s from %s, told reporters that the %s had closed at %d:%02d p.m.", d.name(), d.name(), 18+d.dice.IntN(60), d.noun(), d.name(), d.noun(), 1+d.dice.IntN(11), d.dice.IntN(60))
	case 3:
		return fmt.Sprintf("The government %s the %s after more than %d %ss were found near the %s.", d.pick("rejected", "has not approved", "closed", "announced"), d.noun(), number, d.noun(), d.noun())
	case 4:
		return fmt.Sprintf("Officials in %s said the %s will cost $%d million, although the %s and the %s were not included.", d.name(), d.noun(), number, d.noun(), d.noun())
	case 5:
		return fmt.Sprintf("According to %s, the %s was damaged by a %s late on %s.", d.name(), d.noun(), d.noun(), day)
	case 6:
		return fmt.Sprintf("Minister %s %s %s the %s, and the %s of %s %s to leave the %s.", d.name(), d.name(), d.pick("denied", "praised", "visited"), d.noun(), d.noun(), d.name(), d.pick("refused", "agreed", "planned"), d.noun())
	case 7:
		return fmt.Sprintf("No %s was hurt when the %s fell, but a %s in the %s block of %s Street burned.", d.noun(), d.noun(), d.noun(), fmt.Sprint(number*100), d.name())
	}
	return fmt.Sprintf("It was the first %s in %d years, and the %s near %s stayed shut until %s.", d.noun(), 2+d.dice.IntN(40), d.noun(), d.name(), day)
}

// report makes up one text, a third of it from what is shared.
func (d *desk) report(shared []string, words int) string {
	var b strings.Builder
	for count := 0; count < words; {
		s := d.sentence()
		if d.dice.IntN(3) == 0 {
			s = shared[d.dice.IntN(len(shared))]
		}
		b.WriteString(s)
		b.WriteString(d.pick(" ", " ", "\n\n"))
		count += strings.Count(s, " ") + 1
	}
	return b.String()
}
