// Package watch tells when files change on the disk.
//
// It must not know what the files hold.
package watch

import (
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/fsnotify/fsnotify"
)

// A Change is what became of a file.
type Change struct {
	Path string // as it was given
	Gone bool   // there is no such file now
}

// quiet is how long a folder must be quiet before its files are looked at: a
// program that saves a file touches it several times.
const quiet = 100 * time.Millisecond

// patience is how long they wait for that: another file there may be written all
// the time.
const patience = time.Second

// Files tells of changes of the files at paths until ctx ends; then the channel
// is closed. A file that is written anew with the same words did not change.
// Folders that cannot be watched are left out; the error is why none can be.
func Files(ctx context.Context, paths []string) (<-chan Change, error) {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	var watched []string
	var failed error
	for _, path := range paths {
		for _, folder := range folders(path) {
			if slices.Contains(watched, folder) {
				continue
			}
			if err := w.Add(folder); err != nil {
				failed = err
				continue
			}
			watched = append(watched, folder)
		}
	}
	if len(watched) == 0 {
		return nil, errors.Join(failed, w.Close())
	}
	f := files{paths: paths, folders: watched, known: make([]mark, len(paths)), changes: make(chan Change)}
	for i, path := range paths {
		f.known[i] = look(path)
	}
	go f.follow(ctx, w)
	return f.changes, nil
}

// folders are those in which something happens when the file at path changes:
// its own, and that of the file it links to. Watching the file itself would end
// when an editor puts a new one in its place.
func folders(path string) []string {
	out := []string{filepath.Dir(path)}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		out = append(out, filepath.Dir(real))
	}
	return out
}

// files is what is known of the files that are watched.
type files struct {
	paths   []string
	folders []string
	above   []string // what is watched for folders that are not there
	known   []mark
	changes chan Change
}

// follow looks at the files whenever something happened beside them.
func (f *files) follow(ctx context.Context, w *fsnotify.Watcher) {
	defer close(f.changes)
	defer w.Close()
	settled := time.NewTimer(quiet)
	settled.Stop()
	var since time.Time // what was not looked at began to happen, zero where there is nothing
	happened := func() {
		if since.IsZero() {
			since = time.Now()
		}
		settled.Reset(min(quiet, patience-time.Since(since)))
	}
	for {
		select {
		case <-ctx.Done():
			return
		case _, ok := <-w.Events:
			if !ok {
				return
			}
			happened()
		case <-w.Errors: // events were lost: look
			happened()
		case <-settled.C:
			since = time.Time{}
			f.rewatch(w)
			if !f.compare(ctx) {
				return
			}
		}
	}
}

// compare tells what changed since it last looked; false where nobody listens
// any more.
func (f *files) compare(ctx context.Context) bool {
	for i, path := range f.paths {
		now := look(path)
		if now == f.known[i] {
			continue
		}
		f.known[i] = now
		select {
		case f.changes <- Change{Path: path, Gone: now.gone}:
		case <-ctx.Done():
			return false
		}
	}
	return true
}

// A mark tells one state of a file from another.
type mark struct {
	gone bool
	size int64
	mode fs.FileMode
	sum  [sha256.Size]byte // of what it begins with
}

// enough is how much of a file is read, in bytes: more than a report may have.
const enough = 64 << 20

// look reads the file at path. Of what is no file nothing is read: a pipe could
// keep us waiting for ever.
func look(path string) mark {
	info, err := os.Stat(path)
	if err != nil {
		return mark{gone: errors.Is(err, fs.ErrNotExist)}
	}
	m := mark{mode: info.Mode().Type()}
	if !m.mode.IsRegular() {
		return m
	}
	f, err := os.Open(path)
	if err != nil {
		return m
	}
	defer f.Close()
	hash := sha256.New()
	io.Copy(hash, io.LimitReader(f, enough))
	m.size, m.sum = info.Size(), [sha256.Size]byte(hash.Sum(nil))
	return m
}
