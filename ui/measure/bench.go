//go:build linux || darwin

package main

import (
	"fmt"
	"iter"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"

	"parallax/corpus/newsroom"
)

// A size is a story of so many reports of about so many words each.
type size struct{ reports, words int }

func (s size) String() string { return fmt.Sprintf("%d x %d words", s.reports, s.words) }

// A bench is where programs are measured: a folder with those of ours, built,
// and with the texts.
type bench struct {
	folder string
	rounds int
	files  map[size][]string // the texts written so far
}

// newBench builds the programs. It has to be called in a folder of the module.
func newBench(rounds int) (*bench, error) {
	folder, err := os.MkdirTemp("", "measure")
	if err != nil {
		return nil, err
	}
	b := &bench{folder, rounds, map[size][]string{}}
	for name, pkg := range map[string]string{"parallax": "parallax", "hello": "parallax/ui/measure/hello", "panes": "parallax/ui/measure/panes", "floor": "parallax/ui/measure/floor"} {
		if out, err := exec.Command("go", "build", "-o", b.path(name), pkg).CombinedOutput(); err != nil {
			b.close()
			return nil, fmt.Errorf("%s does not build: %s", pkg, out)
		}
	}
	return b, nil
}

func (b *bench) close() { os.RemoveAll(b.folder) }

// path is that of a file of the bench.
func (b *bench) path(name string) string { return filepath.Join(b.folder, name) }

// texts is the files of a story of a size.
func (b *bench) texts(s size) ([]string, error) {
	if files, written := b.files[s]; written {
		return files, nil
	}
	files, err := newsroom.Write(b.path(fmt.Sprintf("%dx%d", s.reports, s.words)), s.reports, s.words)
	if err == nil {
		b.files[s] = files
	}
	return files, err
}

// An entrant is a program in the race at one size.
type entrant struct {
	name    string
	command []string
	files   []string // that follow the command
	pairs   bool     // two at a time, one run for each pair

	sees []string // what is on the screen when its text is there
	then string   // what is there when its facts are; "" where it has none
	key  string   // scrolls down
}

// runs are the command lines of e, one after the other.
func (e *entrant) runs() iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		if !e.pairs {
			yield(slices.Concat(e.command, e.files))
			return
		}
		for i, a := range e.files {
			for _, b := range e.files[i+1:] {
				if !yield(append(slices.Clone(e.command), a, b)) {
					return
				}
			}
		}
	}
}

// A result is what was measured of an entrant: one figure for each run.
type result struct {
	entrant
	text, facts, key  []time.Duration
	first, whole, cpu []time.Duration // right after other programs, and right after itself
	peak              []int           // bytes
	late              bool            // it was ended at the limit
}

// race measures the entrants in turn, so that whatever else the machine does
// meets them all alike.
func (b *bench) race(entrants []entrant, measure func(*result) error) ([]result, error) {
	results := make([]result, len(entrants))
	spent := make([]time.Duration, len(entrants))
	for round := range b.rounds {
		for i := range entrants {
			if spent[i] > spare {
				continue
			}
			results[i].entrant = entrants[i]
			start := time.Now()
			if err := measure(&results[i]); err != nil {
				return nil, fmt.Errorf("%s: %w", entrants[i].name, err)
			}
			spent[i] += time.Since(start)
			log.Printf("round %d %s %v", round+1, entrants[i].name, time.Since(start).Round(time.Millisecond))
		}
	}
	return results, nil
}
