package watch

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	a, b := filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt")
	write(t, a, "one")
	write(t, b, "two")
	ctx, cancel := context.WithCancel(t.Context())
	changes, err := Files(ctx, []string{a, b})
	if err != nil {
		t.Skip("nothing can be watched here: ", err)
	}
	next := func(want Change) {
		t.Helper()
		if got := <-changes; got != want {
			t.Fatalf("%+v, want %+v", got, want)
		}
	}
	write(t, filepath.Join(dir, "other.txt"), "no")
	write(t, b, "two") // the same words
	write(t, a, "three")
	next(Change{Path: a})
	write(t, filepath.Join(dir, "new"), "four")
	if err := os.Rename(filepath.Join(dir, "new"), a); err != nil {
		t.Fatal(err)
	}
	next(Change{Path: a})
	if err := os.Remove(b); err != nil {
		t.Fatal(err)
	}
	next(Change{Path: b, Gone: true})
	write(t, b, "two")
	next(Change{Path: b})
	cancel()
	for range changes { // it ends
	}
}

func TestALinkedFile(t *testing.T) {
	there, here := t.TempDir(), t.TempDir()
	file, link := filepath.Join(there, "a.txt"), filepath.Join(here, "a.txt")
	write(t, file, "one")
	if err := os.Symlink(file, link); err != nil {
		t.Skip("no links here: ", err)
	}
	changes, err := Files(t.Context(), []string{link})
	if err != nil {
		t.Skip("nothing can be watched here: ", err)
	}
	write(t, file, "two")
	if got := <-changes; got != (Change{Path: link}) {
		t.Errorf("%+v", got)
	}
}

func TestNothingToWatch(t *testing.T) {
	if _, err := Files(t.Context(), []string{filepath.Join(t.TempDir(), "no", "a.txt")}); err == nil {
		t.Error("a folder that is not there is watched")
	}
}
