package config

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// keys knows three actions, and finds fault with the key "never".
var keys = Keys{
	Actions: []string{"next-fact", "prev-fact", "quit"},
	Check: func(keys map[string][]string) (action, problem string) {
		for name := range sorted(keys) {
			for _, key := range keys[name] {
				if key == "never" {
					return name, "no such key"
				}
			}
		}
		return "", ""
	},
}

// read is what a file that holds text sets, and what is wrong with it.
func read(t *testing.T, text string) (Config, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.toml")
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	c := Default()
	err := c.Read(path, keys)
	var wrong *Error
	if errors.As(err, &wrong) && wrong.Source == path {
		wrong.Source = "config.toml"
	}
	return c, err
}

func TestRead(t *testing.T) {
	c, err := read(t, "theme = 'light'\nascii = \"always\"\nlinear = true\n[keys]\nquit = ['Q']\nnext-fact = []\n")
	if err != nil {
		t.Fatal(err)
	}
	want := Config{Theme: "light", Color: Auto, ASCII: Always, Linear: true, Keys: map[string][]string{"quit": {"Q"}, "next-fact": {}}}
	if !reflect.DeepEqual(c, want) {
		t.Errorf("read %+v, want %+v", c, want)
	}
}

// What is wrong with a file is told with its name, its line, and what was
// probably meant.
func TestReadTellsWhatIsWrong(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"an unknown setting", "theme = \"dark\"\ncolour = \"never\"\n", `config.toml:2: no setting is called "colour" (did you mean color?); parallax config lists them`},
		{"one like no other", "weather = \"dark\"\n", `config.toml:1: no setting is called "weather"; parallax config lists them`},
		{"a table that there is not", "\n[kees]\nquit = []\n", `config.toml:2: no setting is called "kees" (did you mean keys?); parallax config lists them`},
		{"an unknown word", "\ntheme = \"pink\"\n", "config.toml:2: theme: it must be terminal, dark, light, colorblind or none"},
		{"a number for a word", "ascii = 3\n", "config.toml:1: ascii: "},
		{"no list of keys", "[keys]\nquit = \"q\"\n", `config.toml:2: keys.quit: it must be a list of keys, such as ["q", "Q"]`},
		{"an unknown action", "# keys\n[keys]\nquit = [\"Q\"]\nnext-fakt = [\"f\"]\n", `config.toml:4: no action is called "next-fakt" (did you mean next-fact?); parallax config lists them`},
		{"an unknown action in one line", "keys.nextfact = []\n", `config.toml:1: no action is called "nextfact" (did you mean next-fact?); parallax config lists them`},
		{"a key that cannot be", "[keys]\n\nquit = [\"never\"]\n", "config.toml:3: keys.quit: no such key"},
		{"no TOML", "theme = \"dark\"\n= 3\n", "config.toml:2: "},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := read(t, test.text); err == nil || !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("said %v\nwant %s", err, test.want)
			}
		})
	}
}

func TestReadWithoutAFile(t *testing.T) {
	c := Default()
	if err := c.Read(filepath.Join(t.TempDir(), "none.toml"), keys); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("error %v", err)
	}
	dir := t.TempDir()
	if err := c.Read(dir, keys); err == nil || !strings.HasPrefix(err.Error(), dir+": ") {
		t.Errorf("a folder: error %v", err)
	}
	if !reflect.DeepEqual(c, Default()) {
		t.Errorf("something was set: %+v", c)
	}
}

// The file that is printed is read as what it was printed from.
func TestPrintIsReadBack(t *testing.T) {
	actions := []Action{{"next-fact", "Facts", "next", []string{"]", `"`, `\`}}, {"prev-fact", "Facts", "back", nil}, {"quit", "Program", "quit", []string{"ж", "'"}}}
	for _, c := range []Config{Default(), {Theme: "light", Color: Never, ASCII: Always, Linear: true}} {
		got, err := read(t, c.Print(actions, []string{"esc"}))
		if err != nil {
			t.Fatal(err)
		}
		c.Keys = map[string][]string{"next-fact": {"]", `"`, `\`}, "prev-fact": {}, "quit": {"ж", "'"}}
		if !reflect.DeepEqual(got, c) {
			t.Errorf("read %+v, want %+v", got, c)
		}
	}
}

func TestPrintTellsOfEverySetting(t *testing.T) {
	c := Default()
	text := c.Print(nil, nil)
	for _, o := range c.Options() {
		for _, want := range append(o.Value.Words(), "\n"+o.Name+" = ", "--"+o.Name, o.Env(), o.Help) {
			if !strings.Contains(text, want) {
				t.Errorf("%s: there is no %q", o.Name, want)
			}
		}
	}
	if fields := reflect.TypeFor[Config]().NumField(); fields != len(c.Options())+1 {
		t.Errorf("%d settings have %d options", fields-1, len(c.Options()))
	}
}

func TestEnviron(t *testing.T) {
	vars := map[string]string{"PARALLAX_THEME": "dark", "PARALLAX_ASCII": ""}
	lookup := func(name string) (string, bool) { text, ok := vars[name]; return text, ok }
	c := Default()
	if err := c.Environ(lookup); err != nil || c.Theme != "dark" || c.ASCII != Auto || c.Color != Auto {
		t.Errorf("set %+v (%v)", c, err)
	}
	vars["PARALLAX_COLOR"] = "red"
	const want = `PARALLAX_COLOR: "red": it must be auto, always or never`
	if err := c.Environ(lookup); err == nil || err.Error() != want {
		t.Errorf("said %v, want %s", err, want)
	}
}

// A file may hold anything. Whatever is taken from it is one of the words that
// there are.
func FuzzRead(f *testing.F) {
	c := Default()
	f.Add([]byte(c.Print([]Action{{"quit", "Program", "quit", []string{"q"}}}, nil)))
	f.Add([]byte("theme = 'light'\n[keys]\nquit = [\"q\", \"\\u0000\"]\nkeys.x.y = 1"))
	f.Add([]byte("color.x = [[[{a=1}]]]\n[[keys]]\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c := Default()
		if err := c.parse("f", data, keys); err != nil {
			return
		}
		for _, o := range c.Options() {
			if err := o.Value.Set(o.Value.String()); err != nil {
				t.Errorf("%s is %s: %v", o.Name, o.Value, err)
			}
		}
	})
}
