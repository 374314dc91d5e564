package watch

import (
	"io"
	"os"
	"path/filepath"
	"testing"
)

// What changed between being read and being watched is told when it is watched.
func TestWhatChangedSinceItWasRead(t *testing.T) {
	dir := t.TempDir()
	since := map[string]Mark{}
	var paths []string
	for _, name := range []string{"same", "written anew", "longer", "as long", "gone", "a folder"} {
		path := filepath.Join(dir, name)
		write(t, path, "one")
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		r := NewReader(f)
		if _, err := io.ReadAll(r); err != nil {
			t.Fatal(err)
		}
		paths, since[path] = append(paths, path), r.Mark()
		r.Close()
	}
	write(t, paths[1], "one")
	write(t, paths[2], "one two")
	write(t, paths[3], "two")
	for _, path := range paths[4:] {
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(paths[5], 0o700); err != nil {
		t.Fatal(err)
	}
	changes, err := Files(t.Context(), paths, since)
	if err != nil {
		t.Skip("nothing can be watched here: ", err)
	}
	for _, want := range []Change{{Path: paths[2]}, {Path: paths[3]}, {Path: paths[4], Gone: true}, {Path: paths[5]}} {
		if got := <-changes; got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	write(t, paths[0], "two")
	if got := <-changes; got != (Change{Path: paths[0]}) {
		t.Errorf("%+v", got)
	}
}
