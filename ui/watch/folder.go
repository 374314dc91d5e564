package watch

import (
	"path/filepath"
	"slices"

	"github.com/fsnotify/fsnotify"
)

// rewatch watches the folders again: another one may have the name of one of them
// now. For one that is not there, what is left above it is watched until it is.
func (f *files) rewatch(w *fsnotify.Watcher) {
	var above []string
	for _, folder := range f.folders {
		if at := nearest(w, folder); at != "" && !slices.Contains(f.folders, at) {
			above = append(above, at)
		}
	}
	for _, at := range f.above {
		if !slices.Contains(above, at) {
			w.Remove(at)
		}
	}
	f.above = above
}

// nearest watches a folder or, where it is not there, the nearest one above it
// that is, and tells which; "" where none can be watched. It looks until it finds
// the same twice: what comes back later than that is seen.
func nearest(w *fsnotify.Watcher, folder string) string {
	found := ""
	for {
		at := folder
		for w.Add(at) != nil {
			up := filepath.Dir(at)
			if up == at {
				return ""
			}
			at = up
		}
		if at == found {
			return at
		}
		found = at
	}
}
