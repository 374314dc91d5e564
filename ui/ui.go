// Package ui is the reader: the reports of a story side by side on a terminal,
// the facts that they share, and how they stand to each other.
//
// It must not know how facts are found or how files are read and written: it
// is given a story, something to compare it with, and something to export the
// outcome with.
package ui

import (
	"context"
	"io"
	"time"

	"parallax/compare"
	"parallax/compare/review"
	"parallax/corpus"
	"parallax/ui/loop"
)

// Options says what to show and how.
type Options struct {
	Story corpus.Story

	// Await makes the story, in the place of Story, when the terminal is ready: what
	// it takes costs no time up to the first frame. Nobody waits for it who leaves. Nil
	// where the story is there.
	Await func() corpus.Story

	// Compare finds the facts; nil is compare.Compare. It runs beside the
	// reader and is cancelled through its context.
	Compare func(context.Context, corpus.Story, compare.Progress) (*compare.Table, error)

	// Export writes t to path in the one of Formats that is called format. Where
	// something is at path already and force is not set, it changes nothing and
	// its error is fs.ErrExist. It runs beside the reader and is cancelled through
	// its context. Nil where there is nothing to export with.
	Export  func(ctx context.Context, t *compare.Table, format, path string, force bool) error
	Formats []Format // the first is offered first

	// Excerpt is a fact of t as text or, where claim is not -1, the words of one of
	// its claims with their place. Nil where there is nothing to copy with.
	Excerpt func(t *compare.Table, fact, claim int) string

	// Copy puts text where it can be had, beside the terminal's own clipboard, and
	// tells in words where that is. Nil where there is nowhere.
	Copy func(text string) (where string, err error)

	// Watch tells of files that change, until ctx ends; Reload reads the story
	// again. Nil where nothing is watched.
	Watch  func(ctx context.Context) <-chan Change
	Reload func() (corpus.Story, error)

	Review Review // what was ruled before, and where rulings go

	Theme   string   // one of theme.Names, "" for the first
	NoColor bool     // no theme but the one without colours
	Environ []string // variables that tell of the terminal, as os.Environ has them; nil are the process's
	ASCII   bool     // draw the interface in ASCII alone
	Mouse   bool     // begin with the mouse taken, not left to the terminal

	Keys map[string][]string // what Actions took; others than the usual ones, by the names of actions

	FirstRun bool // say once what the most needed keys are

	Input  io.Reader // keys, nil is the terminal
	Output io.Writer // the screen, nil is standard output
}

// A Review is what was ruled before, and where rulings go.
type Review struct {
	Log      review.Log
	Warnings []corpus.Warning // of where it is kept
	Damaged  bool             // what holds it is damaged; keeping it anew sets that aside

	// Keep keeps the log in a file, with what other readers kept there meanwhile;
	// nil where rulings are not kept. It may be called from any goroutine.
	Keep func(review.Log) Kept

	Session string           // signs rulings; of this run of the program alone
	Now     func() time.Time // dates rulings; nil is time.Now
	Edit    Editor           // for notes, nil where there is none
}

// A Format is one that an export can have.
type Format struct {
	Name     string // "markdown"
	Ext      string // the usual ending of its files, with the dot: ".md"
	Describe string // what it is good for, in a few words
}

// Run shows the reader until the user leaves it or ctx ends. The error is
// ctx's, a *loop.Breakdown, or what kept the terminal from being used.
func Run(ctx context.Context, o Options) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel() // a comparison that still runs has nobody left to tell
	last, err := loop.Run(ctx, coming{make: func() model { return newModel(ctx, o.awaited()) }, custom: o.Keys}, loop.Options{Input: o.Input, Output: o.Output, Environ: o.Environ})
	saveLast(last)
	return err
}
