package corpus

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"parallax/corpus/storyfile"
)

// MaxBytes is the size above which a report is refused.
const MaxBytes = 16 << 20

// An InputError says why a report cannot be read and what the user can do.
type InputError struct {
	Path    string // as given; "-" is standard input; "" where no one report is to blame
	Problem string // completes "reports/a.txt: ..."
	Remedy  string // an instruction
	Err     error  // the cause, or nil
}

// Error is one line without control characters.
func (e *InputError) Error() string {
	said := fmt.Sprintf("%s; %s", CleanLine(e.Problem), CleanLine(e.Remedy))
	if e.Path == "" {
		return said
	}
	return nameOf(e.Path) + ": " + said
}

// Unwrap returns the cause.
func (e *InputError) Unwrap() error { return e.Err }

// nameOf is a path as it may be shown.
func nameOf(path string) string {
	if path == "-" {
		return "standard input"
	}
	return CleanLine(path)
}

// A source is one argument of Load, and what it was found to be.
type source struct {
	label     string // as the user gave it, or ""
	path      string
	data      []byte
	mediaType string           // what a server called the data, or ""
	info      fs.FileInfo      // nil for a stream that cannot tell
	answer    *Answer          // which the data came in; nil for files
	given     storyfile.Report // what goes before what the data says
}

// parseArg takes label=path apart. An argument that names a file as a whole is
// a path, whatever characters are in it.
func parseArg(arg string) (*source, error) {
	if arg == "" {
		return nil, &InputError{Problem: "the name of a report is empty", Remedy: "give the path of a file"}
	}
	label, path, found := strings.Cut(arg, "=")
	if !found || isAddress(arg) {
		return &source{path: arg}, nil
	}
	if _, err := os.Lstat(arg); err == nil {
		return &source{path: arg}, nil
	}
	s := &source{label: CleanLine(label), path: path}
	if s.label == "" || s.path == "" {
		return nil, &InputError{Path: arg, Problem: "is no label=path", Remedy: "put a name before the = and a file after it"}
	}
	return s, nil
}

// open reads the data of s, unless it is one of the sources that came before.
func (s *source) open(l Loader, before []*source) error {
	r, err := l.reader(s.path)
	if err != nil {
		return err
	}
	defer r.Close()
	if f, ok := r.(interface{ Stat() (fs.FileInfo, error) }); ok {
		s.info, _ = f.Stat()
	}
	for _, b := range before {
		if s.same(b) {
			return twice(s, b)
		}
	}
	return s.read(r)
}

// repeats tells that s is standard input or an address that came before.
func (s *source) repeats(before []*source) error {
	for _, b := range before {
		if b.path == s.path && (s.path == "-" || isAddress(s.path)) {
			return twice(s, b)
		}
	}
	return nil
}

// reader opens the file at path, or takes standard input.
func (l Loader) reader(path string) (io.ReadCloser, error) {
	switch {
	case path == "-" && l.Stdin == nil:
		return io.NopCloser(strings.NewReader("")), nil
	case path == "-":
		return keepOpen{l.Stdin}, nil
	}
	open := l.Open
	if open == nil {
		open = func(path string) (fs.File, error) { return os.Open(path) }
	}
	f, err := open(path)
	if err != nil {
		return nil, openError(path, err)
	}
	return f, nil
}

// keepOpen is standard input, which is its owner's to close.
type keepOpen struct{ io.Reader }

func (keepOpen) Close() error { return nil }

// Stat tells what standard input is, where it can.
func (k keepOpen) Stat() (fs.FileInfo, error) {
	if f, ok := k.Reader.(interface{ Stat() (fs.FileInfo, error) }); ok {
		return f.Stat()
	}
	return nil, fs.ErrInvalid
}

func (s *source) read(r io.Reader) error {
	if s.info != nil && s.info.IsDir() {
		return &InputError{Path: s.path, Problem: "is a folder", Remedy: "give it alone, or name the files in it, one by one"}
	}
	// The size that Stat tells is no promise: the file may be a pipe, or grow.
	var data bytes.Buffer
	if s.info != nil {
		data.Grow(int(min(s.info.Size(), MaxBytes)) + bytes.MinRead)
	}
	_, err := data.ReadFrom(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return &InputError{Path: s.path, Problem: "cannot be read: " + reason(err), Remedy: "check that the file is whole and try again", Err: err}
	}
	if data.Len() > MaxBytes {
		return &InputError{Path: s.path, Problem: "is over 16 MiB", Remedy: "give the one report that you want to compare"}
	}
	s.data = data.Bytes()
	return nil
}

func openError(path string, err error) error {
	e := &InputError{Path: path, Err: err}
	switch {
	case errors.As(err, &e): // it says what to do
		return e
	case os.IsNotExist(err):
		e.Problem, e.Remedy = "does not exist", "check the name and the folder"
	case os.IsPermission(err):
		e.Problem, e.Remedy = "may not be read", "check its permissions"
	default:
		e.Problem, e.Remedy = "cannot be opened: "+reason(err), "check the name"
	}
	return e
}

// reason is what the system said, without the path that the message names anyway.
func reason(err error) string {
	if p, ok := err.(*fs.PathError); ok {
		err = p.Err
	}
	return err.Error()
}

// same tells whether s and t are one file, by whatever path.
func (s *source) same(t *source) bool {
	return s.info != nil && t.info != nil && s.info.Mode().IsRegular() && os.SameFile(s.info, t.info)
}

func twice(s, before *source) error {
	problem := "is given twice"
	if s.path != before.path {
		problem = "is the same file as " + nameOf(before.path)
	}
	return &InputError{Path: s.path, Problem: problem, Remedy: "give another report of the event in its place"}
}
