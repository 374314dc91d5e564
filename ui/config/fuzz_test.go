package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// FuzzEnviron takes any value of a variable: one of the words that there are,
// or an error in one line.
func FuzzEnviron(f *testing.F) {
	for _, s := range []string{"dark", "auto", "1", "TRUE", "", "\x1b[2J", "a\nb", "\xff", "\u202e"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, o := range new(Config).Options() {
			c := Default()
			err := c.Environ(func(name string) (string, bool) { return text, name == o.Env() })
			if err != nil && strings.ContainsAny(err.Error(), "\n\x1b") {
				t.Fatalf("%q: %q", text, err)
			}
			for _, o := range c.Options() {
				if err := o.Value.Set(o.Value.String()); err != nil {
					t.Fatalf("%s is %s: %v", o.Name, o.Value, err)
				}
			}
		}
	})
}

func TestAFileOfSettingsIsSmall(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.toml")
	if err := os.WriteFile(path, []byte("#"+strings.Repeat("\n", maxBytes)), 0o600); err != nil {
		t.Fatal(err)
	}
	c := Default()
	if err := c.Read(path, keys); err == nil || err.Error() != path+": is over 1 MiB; parallax config prints a file to begin with" {
		t.Errorf("said %v", err)
	}
}
