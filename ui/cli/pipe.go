package cli

import (
	"bytes"
	"io"
	"io/fs"
	"os"

	"parallax/corpus"
)

// open opens the file at path. What is no file can be read once only, and is kept
// then. Later nothing but files is opened: one that gave way to a pipe could keep
// us waiting for ever.
func (m *memory) open(path string) (fs.File, error) {
	kept := m.pipes[path]
	info, err := os.Stat(path)
	switch {
	case err == nil && (info.Mode().IsRegular() || info.IsDir()):
		return os.Open(path)
	case m.loaded && kept != nil:
		return &pipe{Reader: bytes.NewReader(kept.Bytes())}, nil
	case err != nil:
		return nil, err
	case m.loaded:
		return nil, &corpus.InputError{Path: path, Problem: "is no file any more", Remedy: "put the report back in its place"}
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	m.pipes[path] = new(bytes.Buffer)
	return &pipe{Reader: io.TeeReader(f, m.pipes[path]), from: f}, nil
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
