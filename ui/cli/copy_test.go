package cli

import (
	"os"
	"path/filepath"
	"testing"
)

// Over SSH the clipboard of this machine is not the user's.
func TestCopyText(t *testing.T) {
	home := t.TempDir()
	t.Setenv("SSH_TTY", "/dev/pts/0")
	t.Setenv("XDG_STATE_HOME", home)
	path := filepath.Join(home, "parallax", "copied.txt")
	for _, text := range []string{"the ferry sank\n", "seven were hurt\n"} {
		if where, err := copyText(text); where != path || err != nil {
			t.Fatalf("copied to %q (%v), want %s", where, err, path)
		}
		if got, err := os.ReadFile(path); string(got) != text || err != nil {
			t.Errorf("the file holds %q (%v), want %q", got, err, text)
		}
	}
	t.Setenv("XDG_STATE_HOME", os.DevNull)
	if where, err := copyText("x"); err == nil {
		t.Errorf("copied to %q, where nothing can be written", where)
	}
}

func TestHere(t *testing.T) {
	for variable, want := range map[string]bool{"": true, "SSH_TTY": false, "SSH_CONNECTION": false} {
		if got := here(func(name string) string {
			if name == variable {
				return "set"
			}
			return ""
		}); got != want {
			t.Errorf("with %q: %v", variable, got)
		}
	}
}
