package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"syscall"
	"time"

	"parallax/compare"
	"parallax/compare/report"
	"parallax/ui/whole"
)

// A writeError says why a result was not written and what the user can do.
type writeError struct {
	path, problem, remedy string
	cause                 error
}

func (e *writeError) Error() string { return fmt.Sprintf("%s: %s; %s", e.path, e.problem, e.remedy) }

// Unwrap returns the cause; fs.ErrExist where a file would have been overwritten.
func (e *writeError) Unwrap() error { return e.cause }

// A saver writes results to files, none of which may be one of the inputs.
type saver struct{ inputs []fs.FileInfo }

// newSaver keeps safe the files that a story was read from; in is standard input.
func newSaver(files []string, in io.Reader) saver {
	var s saver
	for _, path := range files {
		if info, err := stat(path, in); err == nil {
			s.inputs = append(s.inputs, info)
		}
	}
	return s
}

// stat tells which file a report's path is.
func stat(path string, in io.Reader) (fs.FileInfo, error) {
	if path != "-" {
		return os.Stat(path)
	}
	if f, ok := in.(*os.File); ok {
		return f.Stat()
	}
	return nil, fs.ErrInvalid
}

// export saves t to path in the format called format, unless ctx is done before;
// see fill.
func (s saver) export(ctx context.Context, t *compare.Table, format, path string, overwrite bool) (err error) {
	defer survive(&err)
	if err := s.check(path, overwrite); err != nil {
		return err // now, rather than after all the work
	}
	return s.fill(path, overwrite, func(w io.Writer) error {
		return cmp.Or(render(w, format, t, report.Options{}), ctx.Err())
	})
}

// abandoned is the age at which a file that was to become a result never will:
// writing takes less.
const abandoned = time.Minute

// save writes data to path as fill does.
func (s saver) save(path string, data []byte, overwrite bool) error {
	return s.fill(path, overwrite, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// fill writes what write writes to path, whole or not at all. An existing file is
// replaced only where overwrite says so, and then keeps its permissions; an input
// never is.
func (s saver) fill(path string, overwrite bool, write func(io.Writer) error) error {
	if err := s.check(path, overwrite); err != nil {
		return err
	}
	whole.Sweep(path, abandoned)
	err := whole.Fill(path, 0o644, write)
	if err == nil || errors.Is(err, context.Canceled) {
		return err
	}
	return &writeError{path, reason(err), remedy(err), err}
}

// check tells why path must not be written, or nil where it may.
func (s saver) check(path string, overwrite bool) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil // writing will tell what is wrong with it
	case info.IsDir():
		return &writeError{path, "is a folder", "name a file in it", fs.ErrInvalid}
	case !info.Mode().IsRegular():
		return &writeError{path, "is not a regular file", "redirect standard output to it", fs.ErrInvalid}
	case slices.ContainsFunc(s.inputs, func(input fs.FileInfo) bool { return os.SameFile(input, info) }):
		return &writeError{path, "is one of the reports", "choose another name", fs.ErrInvalid}
	case !overwrite:
		return &writeError{path, "exists already", "choose another name, or overwrite it with --force", fs.ErrExist}
	}
	return nil
}

// reason is what the system said, without the path that the message names anyway.
func reason(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	var l *os.LinkError
	if errors.As(err, &l) {
		return l.Err.Error()
	}
	return err.Error()
}

// remedy is what the user can do where err kept a file from being written.
func remedy(err error) string {
	var p *fs.PathError
	var l *os.LinkError
	switch {
	case errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT):
		return "make room, or name a file on another disk"
	case errors.Is(err, syscall.EFBIG):
		return "raise the limit (ulimit -f), or choose a shorter format"
	case errors.As(err, &p), errors.As(err, &l):
		return "check the folder and its permissions"
	}
	return "choose another format"
}
