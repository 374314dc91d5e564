package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"parallax/compare/report"
	"parallax/corpus/storyfile"
)

// A den is a folder in which everything that can hold words holds an escape.
type den struct{ dir, escape, a, b string }

// newDen makes one, with files whose names hold as much of escape as the system
// lets them.
func newDen(t *testing.T, escape string) den {
	t.Helper()
	d := den{escape: escape}
	d.a, d.b = written(t, escape)
	d.dir = filepath.Dir(d.a)
	name := strings.NewReplacer("/", "", "\x00", "", "=", "").Replace(escape)
	name = name[:min(len(name), 60)]
	for _, path := range []*string{&d.a, &d.b} {
		moved := filepath.Join(d.dir, name+filepath.Base(*path))
		if err := os.Rename(*path, moved); err != nil {
			t.Fatal(err)
		}
		*path = moved
	}
	d.put(t, "rulings.json", `{"schema": "parallax.review/1", "entries": [{"id":"x-1","seq":1,"at":"2031-03-04T09:30:00Z","act":"note","fact":"`+quoted(escape)+`","note":"`+quoted(escape)+
		`","on":[{"words":"`+quoted(escape)+`","file":"`+quoted(escape)+`"}]},{"id":"`+quoted(escape)+`"}]}`)
	d.put(t, "newer.json", `{"schema": "parallax.review/`+quoted(escape)+`"}`)
	d.put(t, "config.toml", "theme = \""+quoted(escape)+"\"\n")
	d.put(t, "keys.toml", "[keys]\n\""+quoted(escape)+"\" = [\"q\"]\n")
	d.put(t, "key.toml", "[keys]\nhelp = [\""+quoted(escape)+"\"]\n")
	d.put(t, "broken.toml", "title = "+escape)
	return d
}

func (d den) put(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(d.dir, name), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func (d den) file(name string) string { return filepath.Join(d.dir, name) }

// story is a story file in which every value holds the escape.
func (d den) story(t *testing.T) string {
	t.Helper()
	e := "x" + strings.ToValidUTF8(d.escape, "?")
	r := storyfile.Report{Title: e, Outlet: e, Author: e, Published: storyfile.When(e)}
	a, b := r, r
	a.Label, a.Path, b.Label, b.Path = "A"+e, filepath.Base(d.a), "B"+e, filepath.Base(d.b)
	d.put(t, "told.toml", string(storyfile.Format(storyfile.Story{Title: e, Reports: []storyfile.Report{a, b}})))
	return d.file("told.toml")
}

// quoted is s as it stands in a string of JSON or TOML.
func quoted(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r < 0x10000 {
			b.WriteString(`\u` + string("0123456789abcdef"[r>>12]) + string("0123456789abcdef"[r>>8&15]) + string("0123456789abcdef"[r>>4&15]) + string("0123456789abcdef"[r&15]))
		}
	}
	return b.String()
}

// doors are the ways in which each command is run on a den. A command that is
// not listed fails the test.
var doors = map[string]func(t *testing.T, d den) [][]string{
	"parallax": func(t *testing.T, d den) [][]string {
		return [][]string{
			{d.a, d.b}, {"--linear", d.a, d.b}, {"--list", d.dir}, {"--pick", "1", d.dir}, {"--pick", "9", d.dir}, {d.story(t)}, {d.file("broken.toml")},
			{"--review", d.file("rulings.json"), d.a, d.b}, {"--review", d.file("newer.json"), d.a, d.b}, {"--only", d.escape, d.a}, {"--exit-code", d.a, d.b}, {"--dump-keys"},
			{"--config", d.file("config.toml"), d.a, d.b}, {"--config", d.file("keys.toml"), d.a, d.b}, {"--config", d.file("key.toml"), d.a, d.b}, {"--config", "no" + d.escape, d.a, d.b},
			{"--" + d.escape}, {d.escape}, {"x" + d.escape + "=" + d.a, d.escape + "=" + d.b}, {"https://user:" + d.escape + "@host/", d.b}, {d.a, d.a}, {"--version"}, {"--help"},
		}
	},
	"parallax report": func(t *testing.T, d den) [][]string {
		runs := [][]string{{"-f", d.escape}, {"-o", "no" + d.escape + "/where", d.a, d.b}, {"-o", d.a, d.a, d.b}, {d.story(t)}, {"--report", d.escape, d.a, d.b}, {"--kind", d.escape, d.a, d.b}}
		for _, f := range report.Formats {
			runs = append(runs, []string{"-f", f.Name, d.a, d.b}, []string{"-f", f.Name, "--review", d.file("rulings.json"), d.a, d.b})
		}
		return runs
	},
	"parallax check": func(t *testing.T, d den) [][]string {
		return [][]string{{"--fail-on", "conflict,single", d.a, d.b}, {"--fail-on", d.escape}, {d.story(t)}}
	},
	"parallax init": func(t *testing.T, d den) [][]string {
		return [][]string{{"-o", "-", d.a, d.b}, {"-o", "no" + d.escape + "/where", d.a, d.b}, {"-o", d.a, d.a, d.b}}
	},
	"parallax config": func(_ *testing.T, d den) [][]string { return [][]string{{}, {"--path"}, {d.escape}} },
	"parallax schema": func(_ *testing.T, d den) [][]string { return [][]string{{}, {d.escape}} },
	"parallax man":    func(_ *testing.T, d den) [][]string { return [][]string{{}, {d.escape}} },
	"parallax help":   func(_ *testing.T, d den) [][]string { return [][]string{{}, {"report"}, {d.escape}} },
}

// commands lists cmd and those below it by their paths.
func commands(cmd *cobra.Command) []string {
	all := []string{cmd.CommandPath()}
	for _, c := range cmd.Commands() {
		all = append(all, commands(c)...)
	}
	return all
}

func TestNothingIsAliveBehindAnyDoor(t *testing.T) {
	t.Setenv("XDG_STATE_HOME", t.TempDir())
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	all := commands(newRoot(program{}))
	if len(all) < len(doors)-1 { // help is added when the program runs
		t.Errorf("there are %d commands", len(all))
	}
	d := newDen(t, strings.Join(escapes, " x "))
	for _, name := range append(all, "parallax help") {
		if doors[name] == nil {
			t.Fatalf("nobody tries %s", name)
		}
		for _, args := range doors[name](t, d) {
			d.try(t, append(strings.Fields(name)[1:], args...))
		}
	}
	for _, variable := range []string{"PARALLAX_THEME", "PARALLAX_ASCII", "XDG_CONFIG_HOME", "PARALLAX_CONFIG"} {
		t.Setenv(variable, "/"+d.escape)
		d.try(t, []string{d.a, d.b})
		d.try(t, []string{"config", "--path"})
	}
}

// try runs the program and fails where what it writes is more than text.
func (d den) try(t *testing.T, args []string) {
	t.Helper()
	var out, errOut bytes.Buffer
	status := Main(args, strings.NewReader(""), &out, &errOut)
	for _, text := range []string{out.String(), errOut.String()} {
		if slices.Contains(args, "--list") {
			text = strings.ReplaceAll(text, "\t", " ") // which part its columns
		}
		if r, bad := alive(text); bad || !utf8.ValidString(text) {
			t.Errorf("%q: status %d, and %U is alive: %.300q", args, status, r, text)
		}
	}
	if out.Len()+errOut.Len() == 0 {
		t.Errorf("%q: nothing was written", args)
	}
}

// What steers a terminal is not dropped in silence: a sign stands in its place,
// or a warning tells of it. What separates lines becomes the end of one.
func TestEscapesAreSeen(t *testing.T) {
	for _, escape := range escapes {
		if strings.ContainsAny(escape, "\u2028\r") {
			continue
		}
		a, b := written(t, escape)
		var out, errOut bytes.Buffer
		if status := Main([]string{"report", "-f", "json", a, b}, nil, &out, &errOut); status != statusOK {
			t.Fatalf("%q: %s", escape, errOut.String())
		}
		told := strings.Contains(out.String(), "were replaced by visible signs or dropped") || strings.Contains(out.String(), "read as Windows-1252")
		if !told && !strings.ContainsAny(out.String(), "␛␇␈␡\ufffd") {
			t.Errorf("%q is in a report, and nobody is told", escape)
		}
	}
}

// A line of a megabyte is text as any other, and one of many escapes.
func TestAMegabyteInOneLine(t *testing.T) {
	for _, line := range []string{strings.Repeat("a", 1<<20), strings.Repeat("\x1b", 1<<16)} {
		dir := t.TempDir()
		var paths []string
		for _, name := range []string{"post.txt", "wire.txt"} {
			paths = append(paths, filepath.Join(dir, name))
			if err := os.WriteFile(paths[len(paths)-1], []byte("The harbour closed on Tuesday. "+line+"\n\n"+name), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		d := den{dir: dir}
		d.try(t, append([]string{"report", "-f", "json"}, paths...))
	}
}
