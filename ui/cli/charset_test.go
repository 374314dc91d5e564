//go:build linux || darwin

package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/ui/cli/terminal"
)

// Letters reach a terminal as it has them, whatever shows them: the reader, the
// result, or a message. None is more than it has, and none can steer it.
func TestLettersOfOtherTerminals(t *testing.T) {
	dir := t.TempDir()
	const text = "---\ntitle: Fire in the Café Ěva\ndate: 2031-03-04\n---\nSeven “guests” of the café… were hurt – said Ěva 漢. A naïve Ł.\n"
	for _, name := range []string{"a.txt", "b.txt"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(strings.Replace(text, "Seven", map[string]string{"a.txt": "Seven", "b.txt": "Nine"}[name], 1)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, test := range []struct {
		locale      string
		has, lacks  []string
		onlyDrawnIn string
	}{
		{"de_DE.ISO-8859-1", []string{"Caf\xe9", "\"guests\"", "Eva", "??", "na\xefve"}, []string{"é", "\xc4", "\x9a", "“", "┃"}, "|"},
		{"pl_PL.ISO-8859-2@x", []string{"Caf\xe9", "\xccva", "\xa3"}, []string{"é", "Ě"}, "|"},
		{"ja_JP.EUC-JP", []string{"\xb4\xc1"}, []string{"漢"}, "|"},
		{"C", []string{"Café", "“guests”", "Ěva", "漢"}, []string{"┃"}, "|"},
		{"POSIX", []string{"Café"}, []string{"┃"}, "|"},
		{"en_US.UTF-8", []string{"Café", "“guests”"}, nil, "│"},
		{"en_US.no-such", []string{"Café"}, []string{"┃"}, "|"},
	} {
		for _, args := range [][]string{{"a.txt", "b.txt"}, {"report", "-f", "text", "a.txt", "b.txt"}, {"--linear", "a.txt", "b.txt"}} {
			cmd := on("LC_ALL=" + test.locale)
			cmd.Args, cmd.Dir = append(cmd.Args, args...), dir
			x := terminal.Start(t, cmd, 120, 40)
			if args[0] == "a.txt" {
				x.Wait("fact 1 of")
				x.Type("q")
			}
			if status := x.End(); status != statusOK {
				t.Errorf("%s: exit status %d", test.locale, status)
			}
			for _, want := range test.has {
				if !strings.Contains(x.Written(), want) {
					t.Errorf("%s, %v: there is no %q in %q", test.locale, args, want, x.Written())
				}
			}
			for _, bad := range test.lacks {
				if strings.Contains(x.Written(), bad) {
					t.Errorf("%s, %v: there is %q", test.locale, args, bad)
				}
			}
			if args[0] == "a.txt" && !strings.Contains(x.Written(), test.onlyDrawnIn) {
				t.Errorf("%s: it is not drawn in %q", test.locale, test.onlyDrawnIn)
			}
		}
	}
}
