package sidecar

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/gofrs/flock"

	"parallax/ui/whole"
)

// maxBytes is how large a file of rulings may be: a hundred thousand rulings.
const maxBytes = 64 << 20

// read is what the file at place holds; nothing where there is none.
func read(place Place) (contents, error) {
	f, err := open(place.Path)
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

// open opens the file at path. Nothing else is opened: a pipe could keep us
// waiting for ever.
func open(path string) (*os.File, error) {
	switch info, err := os.Stat(path); {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, errors.New("is a folder")
	case !info.Mode().IsRegular():
		return nil, errors.New("is not a regular file")
	}
	return os.Open(path)
}

// aside is where the file at path goes that holds data and is damaged: always the
// same name for the same bytes, and one that no others have.
func aside(path string, data []byte) string {
	first := path + ".damaged-" + fingerprint(data)
	name := first
	for n := 2; taken(name, data); n++ {
		name = fmt.Sprintf("%s-%d", first, n)
	}
	return name
}

// taken reports whether something else than data is at path.
func taken(path string, data []byte) bool {
	info, err := os.Lstat(path)
	if err != nil {
		return false // what is wrong with it, writing will tell
	}
	if !info.Mode().IsRegular() {
		return true
	}
	there, err := os.ReadFile(path)
	return err != nil || !bytes.Equal(there, data)
}

// setAside keeps what a damaged file at path holds, unless that was done before.
func setAside(path string, data []byte) error {
	name := aside(path, data)
	if _, err := os.Stat(name); err == nil {
		return nil
	}
	return whole.Write(name, data, perm)
}

// perm is who may read rulings, where the user does not say otherwise.
const perm = 0o644

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
// goes without, and then held is false: another reader's rulings still come
// together with ours, only later.
func lock(folder string, tries int) (unlock func(), held bool, err error) {
	l := flock.New(folder, flock.SetFlag(os.O_RDONLY))
	for range tries {
		held, err := l.TryLock()
		if err != nil {
			return func() {}, false, nil
		}
		if held {
			return func() { l.Close() }, true, nil
		}
		time.Sleep(pause)
	}
	return nil, false, errLocked
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
