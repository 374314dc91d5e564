package cli

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"strings"
	"sync"

	"parallax/corpus"
	"parallax/ui"
	"parallax/ui/watch"
)

// A memory lets reports be loaded more than once: what came from standard input,
// from a pipe or from an address is kept, and files are read anew.
type memory struct {
	in    io.Reader // standard input, not read yet; nil where there is none
	fetch func(context.Context, string) (corpus.Answer, error)

	chosen bool     // it is settled which reports there are
	args   []string // that name them

	begun bool // standard input was read
	text  bytes.Buffer

	loaded bool                     // once, all of it
	pipes  map[string]*bytes.Buffer // what was in those that came before that, by path
	files  map[string]*watch.Reader // those that came before that, by path

	mu    sync.Mutex
	pages map[string]corpus.Answer
}

// remember is p with a memory.
func (p program) remember() program {
	p.memory = &memory{in: p.in, fetch: p.client().Get, pipes: map[string]*bytes.Buffer{}, files: map[string]*watch.Reader{}, pages: map[string]corpus.Answer{}}
	return p
}

// quietly is p for loading again while the reader has the terminal.
func (p program) quietly() program {
	p.errOut = io.Discard
	return p
}

// choose is the arguments that name the reports, which the user is asked for
// once at most.
func (m *memory) choose(args []string, ask func() ([]string, error)) ([]string, error) {
	if m == nil {
		return ask()
	}
	if m.chosen {
		return m.args, nil
	}
	chosen, err := ask()
	m.chosen, m.args = err == nil, chosen
	return chosen, err
}

// stdin is standard input from its beginning.
func (m *memory) stdin() io.Reader {
	switch {
	case m.in == nil:
		return nil
	case m.begun:
		return bytes.NewReader(m.text.Bytes())
	}
	m.begun = true
	return kept{io.TeeReader(m.in, &m.text), m.in}
}

// A kept is standard input that is kept when it is read.
type kept struct {
	io.Reader
	from io.Reader
}

// Stat tells what standard input is, where it can.
func (k kept) Stat() (fs.FileInfo, error) {
	if f, ok := k.from.(interface{ Stat() (fs.FileInfo, error) }); ok {
		return f.Stat()
	}
	return nil, fs.ErrInvalid
}

// get fetches the page at an address, the first time.
func (m *memory) get(ctx context.Context, address string) (corpus.Answer, error) {
	m.mu.Lock()
	page, ok := m.pages[address]
	m.mu.Unlock()
	if ok {
		return page, nil
	}
	page, err := m.fetch(ctx, address)
	if err == nil {
		m.mu.Lock()
		m.pages[address] = page
		m.mu.Unlock()
	}
	return page, err
}

// marks is what the files were like when they were read first.
func (m *memory) marks() map[string]watch.Mark {
	out := map[string]watch.Mark{}
	for path, r := range m.files {
		out[path] = r.Mark()
	}
	return out
}

// changes tells of changes of the reports that are files, and of the file of
// rulings, since they were as in since. Where nothing can be watched, nothing is told.
func changes(ctx context.Context, reports []string, rulings string, since map[string]watch.Mark) <-chan ui.Change {
	paths := []string{rulings}
	for _, path := range reports {
		if path != "-" && !strings.Contains(path, "://") {
			paths = append(paths, path)
		}
	}
	files, err := watch.Files(ctx, paths, since)
	if err != nil {
		return nil
	}
	out := make(chan ui.Change)
	go func() {
		defer close(out)
		for c := range files {
			select {
			case out <- ui.Change{Path: c.Path, Gone: c.Gone, Rulings: c.Path == rulings}:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}
