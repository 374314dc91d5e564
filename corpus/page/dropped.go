package page

import (
	"hash/fnv"
	"iter"
	"slices"
	"strings"
)

// run is how many words in a row tell one stretch of text from another.
const run = 4

// dropped lists the lines of all that are not in kept, each once, and of those
// the ones between the title and the end of what was kept.
func dropped(all, kept []Block, title string) (lines, near []string) {
	known := map[uint64]bool{}
	for _, b := range kept {
		for h := range runs(b.Text) {
			known[h] = true
		}
	}
	seen := map[string]bool{}
	headline, last := -1, 0 // blocks of all
	for i, b := range all {
		if headline < 0 && b.Text == title {
			headline = i
		}
		if isKnown(b.Text, known) {
			last = i
		}
	}
	for i, b := range all {
		if isKnown(b.Text, known) || seen[b.Text] {
			continue
		}
		seen[b.Text] = true
		lines = append(lines, b.Text)
		if i > headline && i <= last+2 {
			near = append(near, b.Text)
		}
	}
	return lines, near
}

// runs yields a hash of every run of words of text, whatever their capitals and
// stops; of all of it, where it is shorter than a run.
func runs(text string) iter.Seq[uint64] {
	words := strings.Fields(strings.ToLower(text))
	return func(yield func(uint64) bool) {
		for i := range max(1, len(words)-run+1) {
			h := fnv.New64a()
			for _, w := range words[i:min(len(words), i+run)] {
				h.Write([]byte(strings.Trim(w, ".,;:!?\"“”‘’'()") + " "))
			}
			if !yield(h.Sum64()) {
				return
			}
		}
	}
}

// isKnown reports whether most runs of text are known.
func isKnown(text string, known map[uint64]bool) bool {
	hashes := slices.Collect(runs(text))
	n := 0
	for _, h := range hashes {
		if known[h] {
			n++
		}
	}
	return n*2 > len(hashes)
}
