package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"parallax/corpus"
	"parallax/ui/config"
	"parallax/ui/picker"
)

// errListed ends a command that was asked for a list alone, and printed it.
var errListed = errors.New("the list is printed")

// chosen is what to load for args: a folder stands for its story file, or for
// the reports of one of the stories in it.
func (p program) chosen(ctx context.Context, args []string) ([]string, error) {
	given := p.given()
	if len(args) != 1 || !corpus.IsFolder(args[0]) {
		if given.list || given.pick != 0 {
			return nil, errors.New("--list and --pick are for a folder; name one, and nothing else")
		}
		return args, nil
	}
	if file := corpus.StoryFileIn(args[0]); file != "" && !given.list && given.pick == 0 {
		return []string{file}, nil
	}
	shelf, err := p.browse(ctx, args[0])
	switch {
	case err != nil:
		return nil, err
	case given.list:
		if err := p.print([]byte(listing(shelf))); err != nil {
			return nil, err
		}
		return nil, errListed
	}
	return p.pile(ctx, shelf, given.pick)
}

// browse looks through a folder, and shows how far it is where somebody watches.
func (p program) browse(ctx context.Context, folder string) (corpus.Shelf, error) {
	if !p.watched() {
		return corpus.Browse(ctx, folder, nil)
	}
	m := meter{out: p.errOut}
	defer m.clear()
	return corpus.Browse(ctx, folder, func(reports, all int) { m.show(float64(reports)/float64(all), "looked through") })
}

// pile is the reports of the story with the number pick, counted from 1; of the
// only one; or of the one that the user picks, where there is a way to.
func (p program) pile(ctx context.Context, shelf corpus.Shelf, pick int) ([]string, error) {
	n := len(shelf.Piles)
	trouble := &corpus.InputError{Path: shelf.Folder}
	switch {
	case n == 0:
		trouble.Problem, trouble.Remedy = "holds no two reports that seem to be of one event", "name the files to compare, one by one"
	case pick < 0 || pick > n:
		trouble.Problem, trouble.Remedy = fmt.Sprintf("has no story %d", pick), "see --list"
	case pick > 0:
		return shelf.Piles[pick-1].Paths(), nil
	case n == 1 && len(shelf.Alone) == 0:
		return shelf.Piles[0].Paths(), nil
	case p.picker != nil:
		return p.picker(ctx, shelf)
	default:
		trouble.Problem, trouble.Remedy = fmt.Sprintf("holds %s, and %s apart", counted(n, "story", "stories"), counted(len(shelf.Alone), "report", "reports")),
			"choose a story with --pick NUMBER; --list lists them"
	}
	return nil, trouble
}

// picks lets the user pick on the terminal out, with the settings of the reader.
func picks(out io.Writer, set config.Config) func(context.Context, corpus.Shelf) ([]string, error) {
	return func(ctx context.Context, shelf corpus.Shelf) ([]string, error) {
		n, err := picker.Run(ctx, picker.Options{Shelf: shelf, Theme: string(set.Theme), NoColor: colourless(set.Color, os.Getenv),
			Environ: environ(set.Color, os.Environ()), ASCII: asciiOnly(set.ASCII), Output: out})
		if err != nil {
			return nil, err
		}
		return shelf.Piles[n].Paths(), nil
	}
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// listing has a line for each report: the number of its story or -, the day it
// came out or -, its path and its title, a tab between them; and one for each
// file that could not be read, with a question mark and why.
func listing(shelf corpus.Shelf) string {
	var b strings.Builder
	line := func(story string, h corpus.Head) {
		day := "-"
		if !h.Published.IsZero() {
			day = h.Published.Format("2006-01-02")
		}
		fmt.Fprintf(&b, "%s\t%s\t%s\t%s\n", story, day, h.Path, h.Title)
	}
	for i, pile := range shelf.Piles {
		for _, h := range pile.Heads {
			line(fmt.Sprint(i+1), h)
		}
	}
	for _, h := range shelf.Alone {
		line("-", h)
	}
	for _, err := range shelf.Skipped {
		fmt.Fprintf(&b, "?\t-\t%s\n", corpus.CleanLine(err.Error()))
	}
	return b.String()
}
