package corpus

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"parallax/corpus/cluster"
	"parallax/corpus/storyfile"
)

// A Shelf is the reports of a folder, put together by what they open with. It
// is a guess: whether two reports are of one event, comparing them tells.
type Shelf struct {
	Folder  string
	Piles   []Pile // those of two or more reports, the latest first
	Alone   []Head // the reports that no other is like
	Skipped []error
}

// A Pile is the reports that seem to be of one event, by their time.
type Pile struct {
	Title string // of the first report
	Heads []Head
}

// Published is when the first report of the pile came out, zero where nobody
// knows.
func (p *Pile) Published() time.Time { return p.Heads[0].Published }

// Paths is what to load for the pile.
func (p *Pile) Paths() []string {
	var out []string
	for _, h := range p.Heads {
		out = append(out, cmp.Or(h.file, h.Path))
	}
	return out
}

// maxFiles is how many reports a folder may hold.
const maxFiles = 20_000

// IsFolder reports whether arg is a folder.
func IsFolder(arg string) bool {
	info, err := os.Stat(arg)
	return err == nil && info.IsDir()
}

// StoryFileIn is the path of the story file in a folder, or "".
func StoryFileIn(folder string) string {
	path := filepath.Join(folder, storyfile.Name)
	if _, err := os.Stat(path); err != nil {
		return ""
	}
	return path
}

// Browse looks at the beginning of every report in folder, not in the folders in
// it, and puts those together that seem to be of one event. heard, which may be
// nil, is told how many of all have been looked at. The error is ctx's or an
// *InputError.
func Browse(ctx context.Context, folder string, heard func(reports, all int)) (Shelf, error) {
	shelf := Shelf{Folder: folder}
	paths, err := reportsIn(folder)
	if err != nil {
		return shelf, err
	}
	heads, errs := make([]Head, len(paths)), make([]error, len(paths))
	next, seen := make(chan int), 0
	var mu sync.Mutex
	var done sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		done.Go(func() {
			for i := range next {
				heads[i], errs[i] = readHead(ctx, paths[i])
				heads[i].file = paths[i]
				mu.Lock()
				if seen++; heard != nil {
					heard(seen, len(paths))
				}
				mu.Unlock()
			}
		})
	}
	for i := range paths {
		if ctx.Err() == nil {
			next <- i
		}
	}
	close(next)
	done.Wait()
	if ctx.Err() != nil {
		return shelf, ctx.Err()
	}
	shelf.fill(heads, errs)
	return shelf, nil
}

// reportsIn lists the files in folder that are called as reports are.
func reportsIn(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, openError(folder, err)
	}
	var paths []string
	for _, e := range entries {
		path := filepath.Join(folder, e.Name())
		switch strings.ToLower(filepath.Ext(e.Name())) {
		case ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf":
			if !strings.HasPrefix(e.Name(), ".") && !IsFolder(path) {
				paths = append(paths, path)
			}
		}
	}
	switch {
	case len(paths) == 0:
		return nil, &InputError{Path: folder, Problem: "is a folder without reports in it", Remedy: "put text files, saved web pages or PDF files into it; folders in it are not looked into"}
	case len(paths) > maxFiles:
		return nil, &InputError{Path: folder, Problem: fmt.Sprintf("holds more than %d reports", maxFiles), Remedy: "divide it into several folders"}
	}
	return paths, nil
}

// byTime puts the earlier first, and what has no time last.
func byTime(a, b Head) int {
	if a.Published.IsZero() != b.Published.IsZero() {
		return -a.Published.Compare(b.Published)
	}
	return a.Published.Compare(b.Published)
}

// fill groups the heads that could be read.
func (s *Shelf) fill(heads []Head, errs []error) {
	var ours []Head
	var theirs []cluster.Head
	for i, h := range heads {
		if errs[i] != nil {
			s.Skipped = append(s.Skipped, errs[i])
			continue
		}
		day := 0
		if !h.Published.IsZero() {
			day = int(h.Published.Unix()/(24*60*60)) + 1<<20
		}
		theirs = append(theirs, cluster.Head{Title: h.Title, Text: h.text, Day: day})
		h.text = ""
		ours = append(ours, h)
	}
	for _, group := range cluster.Group(theirs) {
		var pile Pile
		for _, i := range group {
			pile.Heads = append(pile.Heads, ours[i])
		}
		slices.SortStableFunc(pile.Heads, byTime)
		if pile.Title = pile.Heads[0].Title; len(group) > 1 {
			s.Piles = append(s.Piles, pile)
		} else {
			s.Alone = append(s.Alone, pile.Heads...)
		}
	}
	slices.SortStableFunc(s.Piles, func(a, b Pile) int { return b.Published().Compare(a.Published()) })
}
