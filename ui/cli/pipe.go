package cli

import (
	"bytes"
	"io"
	"io/fs"
	"os"
	"syscall"

	"parallax/corpus"
	"parallax/ui/watch"
)

// open opens the file at path, and notes what is read of it: it may change before it
// is watched. What is no file can be read once only, and is kept then.
func (m *memory) open(path string) (fs.File, error) {
	if m.loaded {
		return m.reopen(path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	if isFile(f) {
		m.files[path] = watch.NewReader(f)
		return m.files[path], nil
	}
	m.pipes[path] = new(bytes.Buffer)
	return &pipe{Reader: io.TeeReader(f, m.pipes[path]), from: f}, nil
}

// reopen opens a file that was read before, and nothing else: one that gave way to a
// pipe could keep us waiting for ever. It looks at what it opened, not at what was there
// before that.
func (m *memory) reopen(path string) (fs.File, error) {
	f, err := openAtOnce(path)
	if err == nil && isFile(f) {
		return f, nil
	}
	if err == nil {
		f.Close()
	}
	switch kept := m.pipes[path]; {
	case kept != nil:
		return &pipe{Reader: bytes.NewReader(kept.Bytes())}, nil
	case err != nil:
		return nil, err
	}
	return nil, &corpus.InputError{Path: path, Problem: "is no file any more", Remedy: "put the report back in its place"}
}

// openAtOnce opens the file at path; of a pipe it does not wait for the other end.
func openAtOnce(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
}

// isFile reports whether f is a file or a folder, which can be read again.
func isFile(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && (info.Mode().IsRegular() || info.IsDir())
}

// noted takes note of how loading ended.
func (m *memory) noted(err error) {
	if m != nil && !m.loaded && err == nil {
		m.loaded = true
	}
}

// A pipe is read once, and from what was kept of it after that.
type pipe struct {
	io.Reader
	from *os.File // nil for what was kept
}

// Stat tells what the pipe is, while it is read.
func (p *pipe) Stat() (fs.FileInfo, error) {
	if p.from == nil {
		return nil, fs.ErrInvalid
	}
	return p.from.Stat()
}

// Close closes it.
func (p *pipe) Close() error {
	if p.from == nil {
		return nil
	}
	return p.from.Close()
}
