// Package whole writes files whole or not at all: whoever reads one finds what
// was there before or what is there now, though the program was killed in between
// or the power cut.
//
// It must not know what the files hold.
package whole

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Write makes data the file at path, as Fill does.
func Write(path string, data []byte, perm fs.FileMode) error {
	return Fill(path, perm, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// Fill makes what fill writes the file at path; where fill fails, that stays as it
// is. A file that is there keeps its permissions, and a link stays a link: what it
// leads to is written. A file that must not be written stays as it is, whatever its
// folder allows.
func Fill(path string, perm fs.FileMode, fill func(io.Writer) error) error {
	path, err := Target(path)
	if err == nil {
		err = writable(path)
	}
	if err == nil {
		err = replace(path, perm, fill)
	}
	if err == nil {
		flush(filepath.Dir(path))
	}
	return err
}

// maxLinks is how many links lead to one file at most, as in the kernel.
const maxLinks = 40

// Target is the file that path leads to, which need not be there.
func Target(path string) (string, error) {
	for range maxLinks {
		to, err := os.Readlink(path)
		if err != nil {
			return path, nil // it is no link: what else it is shows soon
		}
		if !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(path), to)
		}
		path = to
	}
	return "", &fs.PathError{Op: "open", Path: path, Err: errors.New("too many links")}
}

// writable tells why the file at path must not be written; nil where there is
// none.
func writable(path string) error {
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case info.IsDir():
		return &fs.PathError{Op: "write", Path: path, Err: errors.New("is a folder")}
	case !info.Mode().IsRegular():
		return &fs.PathError{Op: "write", Path: path, Err: errors.New("is not a regular file")}
	}
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	return f.Close()
}

// flush makes sure that a power cut does not undo what was done to the names in
// a folder. Not every system can.
func flush(folder string) {
	if dir, err := os.Open(folder); err == nil {
		dir.Sync()
		dir.Close()
	}
}

// Sweep removes what is left beside path by programs that were killed while they
// wrote it, and is older than age. What another program writes just now must be
// younger, or kept from being written.
func Sweep(path string, age time.Duration) {
	path, err := Target(path)
	if err != nil {
		return
	}
	folder, name := filepath.Split(path)
	entries, _ := os.ReadDir(filepath.Clean(folder))
	for _, e := range entries {
		if !leftover(e.Name(), name) {
			continue
		}
		if info, err := e.Info(); err == nil && info.Mode().IsRegular() && time.Since(info.ModTime()) >= age {
			os.Remove(filepath.Join(folder, e.Name()))
		}
	}
}

// leftover reports whether a file called leaf is one that was to become name: the
// digits that make it unlike all others are many.
func leftover(leaf, name string) bool {
	digits, ok := strings.CutPrefix(leaf, "."+name)
	return ok && len(digits) > 9 && strings.Trim(digits, "0123456789") == ""
}
