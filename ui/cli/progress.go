package cli

import (
	"context"
	"fmt"
	"io"
	"sync"

	"github.com/charmbracelet/x/term"

	"parallax/compare"
	"parallax/corpus"
)

// compare compares the reports of story, and shows how far it is where somebody
// watches standard error.
func (p program) compare(ctx context.Context, story corpus.Story) (*compare.Table, error) {
	collectSeldom(story)
	if !p.watched() {
		return compare.Compare(ctx, story, nil)
	}
	m := meter{out: p.errOut}
	defer m.clear()
	return compare.Compare(ctx, story, m.show)
}

// watched reports whether standard error is a terminal that can be drawn on.
func (p program) watched() bool {
	f, ok := p.errOut.(term.File)
	return ok && term.IsTerminal(f.Fd()) && drawable()
}

// A meter writes how far the work is on one line of a terminal, over and over.
type meter struct {
	out io.Writer
	mu  sync.Mutex
}

// show writes the line; it is a compare.Progress. That a terminal is gone is no
// reason to stop working.
func (m *meter) show(done float64, doing string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	fmt.Fprintf(m.out, "\r%3.0f %% %s\x1b[K", 100*done, doing)
}

// clear takes the line away.
func (m *meter) clear() { fmt.Fprint(m.out, "\r\x1b[K") }
