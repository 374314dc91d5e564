// Package watch tells when files change on the disk.
//
// It must not know what the files hold.
package watch

import (
	"context"
	"errors"
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
// is closed. Those that have a mark in since are told of where they changed since
// then, others where they change from now on. A file that is written anew with the
// same words did not change. Folders that cannot be watched are left out; the error
// is why none can be.
func Files(ctx context.Context, paths []string, since map[string]Mark) (<-chan Change, error) {
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
	f := files{paths: paths, folders: watched, known: make([]Mark, len(paths)), changes: make(chan Change)}
	for i, path := range paths {
		known, ok := since[path]
		if !ok {
			known = Look(path)
		}
		f.known[i] = known
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
	known   []Mark
	changes chan Change
}

// follow looks at the files whenever something happened beside them.
func (f *files) follow(ctx context.Context, w *fsnotify.Watcher) {
	defer close(f.changes)
	defer w.Close()
	settled := time.NewTimer(quiet) // some may have changed already
	var since time.Time             // what was not looked at began to happen, zero where there is nothing
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
		now := Look(path)
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
