// Package sidecar keeps rulings in a file beside the reports, or elsewhere where
// that cannot be written: written whole after every ruling, put together with
// what another reader wrote meanwhile, and read as far as it can be read.
//
// It must not know what rulings mean, nor screens and keys.
package sidecar

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"parallax/compare/review"
	"parallax/ui/whole"
)

// A Store is where the rulings on one story are kept: the first of its places
// that can be written. All of them are read. It may be used by several
// goroutines.
type Store struct {
	places []Place
	tries  int // to get a lock that another holds

	mu   sync.Mutex
	log  review.Log // all that was ever read or written
	kept contents   // what of the files is no entry of the log
	last Saved
}

// A Place is a file for rulings.
type Place struct {
	Path  string
	Given bool // the user named it: what else is there is left alone
	Own   bool // its folder is the program's, and made where it is missing
}

// New is a store in places, of which the first that can be written is used.
func New(places ...Place) *Store { return &Store{places: places, tries: tries} }

// A Loaded is what a store held when it was opened.
type Loaded struct {
	Log      review.Log
	Warnings []string // what could not be read, a sentence each
	Damaged  bool     // a file is damaged: saving sets it aside
	Refused  error    // why the file that the user named cannot be used
}

// Load reads all places and changes none.
func (s *Store) Load() Loaded {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out Loaded
	for _, place := range s.places {
		c, err := read(place)
		if err != nil {
			err = fmt.Errorf("%s: %w; it is left as it is", place.Path, err)
			if place.Given {
				out.Refused = err
			}
			out.Warnings = append(out.Warnings, err.Error())
			continue
		}
		s.take(c)
		if c.damaged {
			out.Damaged = true
			out.Warnings = append(out.Warnings, fmt.Sprintf("%s is damaged: %s could be read; before it is written anew, it is kept as %s", place.Path, rulings(len(c.entries)), aside(place.Path, c.data)))
		}
		if n := len(c.strange); n > 0 {
			out.Warnings = append(out.Warnings, fmt.Sprintf("%s: this version cannot read %s in it, and keeps what it says", place.Path, rulings(n)))
		}
	}
	out.Log = s.log
	return out
}

func rulings(n int) string {
	if n == 1 {
		return "1 ruling"
	}
	return fmt.Sprintf("%d rulings", n)
}

// take adds what a file holds to what is known.
func (s *Store) take(c contents) {
	s.log = s.log.Merge(review.NewLog(c.entries))
	s.kept.add(c)
}

// Log is all that was read and saved so far.
func (s *Store) Log() review.Log {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.log
}

// Text is what the file of rulings would be.
func (s *Store) Text() []byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	return encode(s.log, s.kept)
}

// First is the file that the rulings are to be in.
func (s *Store) First() string { return s.places[0].Path }

// A Saved is the outcome of saving.
type Saved struct {
	Turn int        // counts the times that were saved: a later one knows what became of earlier ones
	Log  review.Log // what was to be saved and what others saved
	Path string     // the file that holds it, "" where none does
	Err  error      // why the first place does not hold it, nil where it does
}

// Save writes log and what other readers wrote meanwhile to the first place that
// can be written. Where that is none, the rulings are still in the log returned,
// and saving it later loses nothing.
func (s *Store) Save(log review.Log) Saved {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.log = s.log.Merge(log)
	out := Saved{Turn: s.last.Turn + 1}
	for _, place := range s.places {
		err := s.write(place)
		if err == nil {
			out.Path = place.Path
			break
		}
		if out.Err == nil {
			out.Err = fmt.Errorf("%s: %w", place.Path, plain(err))
		}
	}
	out.Log = s.log
	s.last = out
	return out
}

// Last is the outcome of the last time; its Turn is 0 where nothing was saved yet.
func (s *Store) Last() Saved {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.last
}

// write puts everything known into the file at place, under a lock that keeps
// other readers from doing so between reading and writing.
func (s *Store) write(place Place) error {
	path, err := whole.Target(place.Path)
	if err != nil {
		return err
	}
	place.Path = path
	folder := filepath.Dir(place.Path)
	if place.Own {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return err
		}
	}
	unlock, held, err := lock(folder, s.tries)
	if err != nil {
		return err
	}
	defer unlock()
	if held {
		whole.Sweep(place.Path, 0)
	}
	return s.renew(place)
}

// renew reads the file at place and, where something is missing in it, writes it
// anew. One that is damaged is set aside before.
func (s *Store) renew(place Place) error {
	c, err := read(place)
	if err != nil {
		return err
	}
	s.take(c)
	if c.damaged {
		if err := setAside(place.Path, c.data); err != nil {
			return err
		}
	}
	data := encode(s.log, s.kept)
	if slices.Equal(data, c.data) {
		return nil
	}
	return whole.Write(place.Path, data, perm)
}

// Name is what the file beside the first report is called.
const Name = "story.parallax.json"

// Places lists where rulings on reports are kept: in the file called given or,
// where that is "", beside the first report; and where this cannot be written,
// in the folder state, and then in the file temp. Paths are the reports' as they were
// given, "-" for standard input, an address for a page, and none for the
// built-in story.
func Places(given string, paths []string, state, temp string) []Place {
	var places []Place
	key := "built-in-story"
	switch {
	case given != "":
		places, key = append(places, Place{Path: given, Given: true}), named(given)
	case len(paths) > 0 && paths[0] != "-" && !strings.Contains(paths[0], "://"):
		beside := filepath.Join(filepath.Dir(paths[0]), Name)
		places, key = append(places, Place{Path: beside}), named(beside)
	case len(paths) > 0:
		key = named(paths...)
	}
	return append(places, Place{Path: filepath.Join(state, key+".json"), Own: true},
		Place{Path: temp})
}
