package cli

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/spf13/cobra"
)

// Flags go above the environment, that above the file, and that above what is
// usual.
func TestSettingsHaveAnOrder(t *testing.T) {
	home := t.TempDir()
	t.Setenv("XDG_CONFIG_HOME", home)
	file := filepath.Join(home, "parallax", "config.toml")
	theme := func(args ...string) string {
		t.Helper()
		var s settings
		cmd := &cobra.Command{}
		s.define(cmd)
		if err := cmd.ParseFlags(args); err != nil {
			t.Fatal(err)
		}
		set, err := s.resolve()
		if err != nil {
			t.Fatal(err)
		}
		return set.Theme.String() + " " + set.Color.String()
	}
	want := func(got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
	want(theme(), "terminal auto")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte("theme = 'light'\ncolor = 'always'\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	want(theme(), "light always")
	t.Setenv("PARALLAX_THEME", "dark")
	want(theme(), "dark always")
	want(theme("--theme", "none"), "none always")
	want(theme("--theme", "terminal"), "terminal always") // what is usual, but asked for
	want(theme("--no-color"), "dark never")
}
