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
	changes, err := Files(ctx, []string{a, b}, nil)
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
	changes, err := Files(t.Context(), []string{link}, nil)
	if err != nil {
		t.Skip("nothing can be watched here: ", err)
	}
	write(t, file, "two")
	if got := <-changes; got != (Change{Path: link}) {
		t.Errorf("%+v", got)
	}
}

// Whatever became of the folder of a report, the report is watched when it is
// there again.
func TestAFolderThatReturns(t *testing.T) {
	top := t.TempDir()
	dir := filepath.Join(top, "story", "reports")
	a := filepath.Join(dir, "a.txt")
	put := func(text string) {
		t.Helper()
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, a, text)
	}
	put("one")
	changes, err := Files(t.Context(), []string{a}, nil)
	if err != nil {
		t.Skip("nothing can be watched here: ", err)
	}
	for _, c := range []struct {
		name string
		do   func() error
		want Change
	}{
		{"renamed away", func() error { return os.Rename(dir, dir+"-old") }, Change{Path: a, Gone: true}},
		{"and back", func() error { return os.Rename(dir+"-old", dir) }, Change{Path: a}},
		{"written", func() error { put("two"); return nil }, Change{Path: a}},
		{"deleted", func() error { return os.RemoveAll(dir) }, Change{Path: a, Gone: true}},
		{"made again", func() error { put("two"); return nil }, Change{Path: a}},
		{"written again", func() error { put("three"); return nil }, Change{Path: a}},
		{"deleted with the folder above", func() error { return os.RemoveAll(filepath.Dir(dir)) }, Change{Path: a, Gone: true}},
		{"both made again", func() error { put("four"); return nil }, Change{Path: a}},
		{"written for the last time", func() error { put("five"); return nil }, Change{Path: a}},
	} {
		if err := c.do(); err != nil {
			t.Fatal(err)
		}
		if got := <-changes; got != c.want {
			t.Fatalf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

func TestNothingToWatch(t *testing.T) {
	if _, err := Files(t.Context(), []string{filepath.Join(t.TempDir(), "no", "a.txt")}, nil); err == nil {
		t.Error("a folder that is not there is watched")
	}
}

// A report changes while another program writes beside it without a pause.
func TestAFolderThatIsNeverQuiet(t *testing.T) {
	dir := t.TempDir()
	a, noise := filepath.Join(dir, "a.txt"), filepath.Join(dir, "noise")
	write(t, a, "one")
	changes, err := Files(t.Context(), []string{a}, nil)
	if err != nil {
		t.Skip("nothing can be watched here: ", err)
	}
	write(t, a, "two")
	for {
		select {
		case got := <-changes:
			if want := (Change{Path: a}); got != want {
				t.Errorf("%+v, want %+v", got, want)
			}
			return
		default:
			write(t, noise, "more")
		}
	}
}
