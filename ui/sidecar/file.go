package sidecar

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/gofrs/flock"
	"github.com/google/renameio/v2/maybe"
)

// maxBytes is how large a file of rulings may be: a hundred thousand rulings.
const maxBytes = 64 << 20

// read is what the file at place holds; nothing where there is none.
func read(place Place) (contents, error) {
	f, err := os.Open(place.Path)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) {
		return contents{}, nil
	}
	if err != nil {
		return contents{}, plain(err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxBytes+1))
	switch {
	case err != nil:
		return contents{}, plain(err)
	case len(data) > maxBytes:
		return contents{}, fmt.Errorf("is larger than %d MiB", maxBytes>>20)
	}
	return decode(data, !place.Given)
}

// aside is where the file at path goes that holds c and is damaged: always the
// same name for the same bytes.
func (c *contents) aside(path string) string { return path + ".damaged-" + fingerprint(c.data) }

// setAside writes data to path, unless it was done before.
func setAside(data []byte, path string) error {
	if _, err := os.Stat(path); err == nil {
		return nil
	}
	return replace(path, data)
}

// replace makes data the file at path, whole or not at all, and so that it is
// there after a power cut.
func replace(path string, data []byte) error {
	if err := maybe.WriteFile(path, data, 0o644); err != nil {
		return err
	}
	if dir, err := os.Open(filepath.Dir(path)); err == nil {
		dir.Sync() // not every system can
		dir.Close()
	}
	return nil
}

// target is the file that path leads to, to write through a link and not over it.
func target(path string) string {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	return path
}

// How often, and after what pause, a lock that another reader holds is tried. A
// reader holds it for as long as it takes to write a file.
const (
	tries = 40
	pause = 25 * time.Millisecond
)

// errLocked is why nothing was written where another program keeps the lock.
var errLocked = errors.New("is locked by another program")

// lock keeps other readers from writing in a folder. The folder itself is the
// lock, so that no file is left lying there. A system that cannot lock folders
// goes without: then another reader's rulings still come together with ours,
// only later.
func lock(folder string, tries int) (unlock func(), err error) {
	l := flock.New(folder, flock.SetFlag(os.O_RDONLY))
	for range tries {
		held, err := l.TryLock()
		if err != nil {
			return func() {}, nil
		}
		if held {
			return func() { l.Close() }, nil
		}
		time.Sleep(pause)
	}
	return nil, errLocked
}

// plain is what the system said, without the path that the message names anyway.
func plain(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	var l *os.LinkError
	if errors.As(err, &l) {
		return l.Err
	}
	return err
}

// named is a file name that stands for paths.
func named(paths ...string) string {
	all := ""
	for _, path := range paths {
		if abs, err := filepath.Abs(path); err == nil {
			path = abs
		}
		all += path + "\x00"
	}
	return fingerprint([]byte(all))
}
