package whole

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func put(t *testing.T, path, text string) string {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o640); err != nil {
		t.Fatal(err)
	}
	return path
}

func holds(t *testing.T, path, want string) {
	t.Helper()
	if got, err := os.ReadFile(path); err != nil || string(got) != want {
		t.Errorf("%s holds %q (%v), want %q", path, got, err, want)
	}
}

func TestWriteKeepsPermissions(t *testing.T) {
	dir := t.TempDir()
	old, fresh := put(t, filepath.Join(dir, "old"), "one"), filepath.Join(dir, "fresh")
	for path, want := range map[string]fs.FileMode{old: 0o640, fresh: 0o600} {
		if err := Write(path, []byte("two"), 0o600); err != nil {
			t.Fatal(err)
		}
		holds(t, path, "two")
		if info, err := os.Stat(path); err != nil || filepath.Separator == '/' && info.Mode() != want {
			t.Errorf("%s is %v, want %v", path, info.Mode(), want)
		}
	}
}

// What cannot be filled to the end stays as it was, and nothing is left beside it.
func TestFillFails(t *testing.T) {
	dir := t.TempDir()
	path, broken := put(t, filepath.Join(dir, "old"), "one"), errors.New("broken")
	err := Fill(path, 0o600, func(w io.Writer) error {
		io.WriteString(w, "tw")
		return broken
	})
	if err != broken {
		t.Errorf("the error is %v, want %v", err, broken)
	}
	holds(t, path, "one")
	if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) > 0 {
		t.Errorf("%q is left", left)
	}
}

// A link stays one, whether what it leads to is there or not.
func TestWriteThroughLinks(t *testing.T) {
	for _, there := range []bool{true, false} {
		dir, shared := t.TempDir(), t.TempDir()
		file, middle, link := filepath.Join(shared, "file"), filepath.Join(shared, "middle"), filepath.Join(dir, "link")
		if there {
			put(t, file, "one")
		}
		if err := os.Symlink("file", middle); err != nil {
			t.Skip("no links here: ", err)
		}
		if err := os.Symlink(middle, link); err != nil {
			t.Fatal(err)
		}
		if err := Write(link, []byte("two"), 0o644); err != nil {
			t.Fatal(err)
		}
		holds(t, file, "two")
		for _, path := range []string{middle, link} {
			if info, err := os.Lstat(path); err != nil || info.Mode().Type() != fs.ModeSymlink {
				t.Errorf("%s is no link any more", path)
			}
		}
	}
}

func TestWhatCannotBeWrittenStays(t *testing.T) {
	dir := t.TempDir()
	for name, make := range map[string]func(path string) error{
		"is a folder":    func(path string) error { return os.Mkdir(path, 0o700) },
		"too many links": func(path string) error { return os.Symlink(filepath.Base(path), path) },
		"no such file":   func(path string) error { return os.Symlink(filepath.Join(dir, "gone", "file"), path) },
		"too long":       func(string) error { return nil },
	} {
		path := filepath.Join(dir, name)
		if name == "too long" {
			path = filepath.Join(dir, strings.Repeat("n", 300))
		}
		if err := make(path); err != nil {
			t.Skip(err)
		}
		if err := Write(path, []byte("two"), 0o644); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
		if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) > 0 {
			t.Errorf("%s: %q is left", name, left)
		}
	}
}

func TestSweep(t *testing.T) {
	dir := t.TempDir()
	path := put(t, filepath.Join(dir, "result.md"), "one")
	mine := []string{put(t, filepath.Join(dir, ".result.md2"), "mine"), put(t, filepath.Join(dir, ".result.md12345678901x"), "mine"),
		put(t, filepath.Join(dir, ".other.md12345678901"), "mine"), put(t, filepath.Join(dir, "result.md12345678901"), "mine")}
	old, young := put(t, filepath.Join(dir, ".result.md12345678901"), "half"), put(t, filepath.Join(dir, ".result.md98765432109"), "half")
	long := time.Unix(0, 0)
	for _, path := range append(mine, old) {
		if err := os.Chtimes(path, long, long); err != nil {
			t.Fatal(err)
		}
	}
	Sweep(path, time.Hour)
	for _, path := range append(mine, young, path) {
		if _, err := os.Stat(path); err != nil {
			t.Error(err)
		}
	}
	if _, err := os.Stat(old); err == nil {
		t.Error("what was left an age ago still is")
	}
	Sweep(path, 0)
	if _, err := os.Stat(young); err == nil {
		t.Error("what was left just now still is")
	}
}
