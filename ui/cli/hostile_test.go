package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"parallax/compare/report"
)

// escapes is what steers a terminal, turns text around or hides it.
var escapes = []string{
	"\x1b[2J", "\x1b]8;;http://evil.example\x1b\\here\x1b]8;;\x1b\\", "\x1b]52;c;ZXZpbA==\a", "\x1bPq#0\x1b\\", "\x1b", "\a\b\x7f",
	"\u009b31m", "\u009d52;c;ZXZpbA==\u009c", "\x9b31m", "\u202eeslaf\u202c", "\u2066a\u2069", "\u200e\u200f\u061c",
	"\U000e0041\U000e0042", "zero\u200bwidth\u200d\u2060\ufeff", "e" + strings.Repeat("\u0301", 200), "\u00ad", "\u2028\u2029",
	"\x1b_apc\x1b\\", "\x1b^pm\x1b\\", "\u0090q\u009c", "harmless\b\b\b\bful", "was\ris", "\xed\xa0\x80", "\xff\xfe", "a\ufe0f\U000e0100", "\x1b[?1049l\x1b]0;t\a",
}

// alive is the first rune of text that does more than take its place in a line.
func alive(text string) (rune, bool) {
	for i, r := range text {
		switch {
		case r == '\n' || r == '\r' && strings.HasPrefix(text[i:], "\r\n"):
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Zl, r), unicode.Is(unicode.Zp, r):
			return r, true
		}
	}
	return 0, false
}

// written writes two reports that hold escape wherever a report can, and
// returns their paths.
func written(t *testing.T, escape string) (a, b string) {
	t.Helper()
	dir := t.TempDir()
	for name, number := range map[string]string{"post.txt": "Seven", "wire.txt": "Nine"} {
		line := strings.NewReplacer("\u2028", "", "\u2029", "").Replace(escape) // which end a line
		text := fmt.Sprintf("---\ntitle: Fire %s at Lindow\nsource: Harbour%s Post\nauthor: M.%[1]s Reed\ndate: 2031-03-04\nurl: https://post.example/%[1]s\n---\n"+
			"%[3]s firefighters were %[2]s hurt on Tuesday when a warehouse burned at Lindow.\n\nThe road %[2]s is closed, said Ida%[2]s Brandt.\n", line, escape, number)
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return filepath.Join(dir, "post.txt"), filepath.Join(dir, "wire.txt")
}

func TestNothingInAReportIsAliveInAResult(t *testing.T) {
	var commands [][]string
	for _, f := range report.Formats {
		commands = append(commands, []string{"report", "-f", f.Name})
	}
	commands = append(commands, []string{"check", "--fail-on", "conflict,single"})
	for _, escape := range escapes {
		a, b := written(t, escape)
		for _, command := range commands {
			var out, errOut bytes.Buffer
			args := append(command, "Po"+strings.ReplaceAll(escape, "=", "")+"st="+a, b)
			if status := Main(args, nil, &out, &errOut); status == statusTrouble {
				t.Errorf("%q, %v: %s", escape, command, errOut.String())
				continue
			}
			if r, bad := alive(out.String()); bad || !utf8.Valid(out.Bytes()) {
				t.Errorf("%q is alive in %v: %U", escape, command, r)
			}
			if out.Len() == 0 {
				t.Errorf("%q, %v: nothing was written", escape, command)
			}
		}
	}
}

func TestNothingInAnArgumentIsAliveInAMessage(t *testing.T) {
	for _, escape := range escapes {
		for _, args := range [][]string{
			{escape, "b" + escape}, {"report", "-f", escape}, {"report", "--only", escape}, {"report", "--kind", escape}, {"report", "--report", escape},
			{"check", "--fail-on", escape}, {"check", "--" + escape}, {"schema", escape}, {"man", escape}, {"help", escape}, {"report", "-o", "no" + escape + "/where"},
		} {
			var out, errOut bytes.Buffer
			if status := Main(args, nil, &out, &errOut); status != statusTrouble {
				t.Errorf("%q: status %d", args, status)
			}
			if r, bad := alive(errOut.String()); bad || strings.Count(errOut.String(), "\n") != 1 {
				t.Errorf("%q: the message holds %U: %q", args, r, errOut.String())
			}
		}
	}
}
