//go:build linux || darwin

package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"parallax/compare/report"
	"parallax/corpus/sample"
	"parallax/ui/cli/terminal"
)

var update = flag.Bool("update", false, "write anew the parts of README.md that are made by the program")

// TestREADME runs every command of the README, and holds those of its parts
// that the program can tell of itself against what the program tells.
func TestREADME(t *testing.T) {
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	bin := t.TempDir()
	install := exec.Command("go", "install", ".")
	install.Env = append(os.Environ(), "GOBIN="+bin)
	if out, err := install.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Run("promises", func(t *testing.T) { checkPromises(t, string(data)) })
	t.Run("parts", func(t *testing.T) { checkParts(t, string(data), bin) })
	t.Run("commands", func(t *testing.T) { runCommands(t, commandsIn(string(data)), bin) })
}

// parts are the parts of the README between <!-- name --> and <!-- /name -->,
// each with what makes it, given the folder that the program is installed in.
var parts = []struct {
	name string
	make func(t *testing.T, bin string) string
}{{"screen", screenPart}, {"marks", marksPart}, {"keys", keysPart}, {"formats", formatsPart}, {"folders", foldersPart}}

func checkParts(t *testing.T, readme, bin string) {
	fresh := readme
	for _, p := range parts {
		begin, end := "<!-- "+p.name+" -->\n", "<!-- /"+p.name+" -->\n"
		before, rest, found := strings.Cut(fresh, begin)
		_, after, ended := strings.Cut(rest, end)
		if !found || !ended {
			t.Fatalf("README.md has no lines %q and %q", begin, end)
		}
		fresh = before + begin + p.make(t, bin) + end + after
	}
	switch {
	case fresh == readme:
	case *update:
		if err := os.WriteFile("README.md", []byte(fresh), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Error("README.md is out of date; go test -run TestREADME . -update")
	}
}

// lastScreen is the screen that the program leaves when keys are pressed one
// after the other, each when the text before it is shown.
func lastScreen(t *testing.T, bin string, w, h int, textsAndKeys ...string) string {
	cmd := exec.Command(filepath.Join(bin, "parallax"))
	cmd.Env = terminal.Environ()
	x := terminal.Start(t, cmd, w, h)
	for i := 0; i < len(textsAndKeys); i += 2 {
		x.Wait(textsAndKeys[i])
		x.Type(textsAndKeys[i+1])
	}
	if status := x.End(); status != 0 {
		t.Errorf("exit status %d", status)
	}
	return x.Last()
}

// screenPart is the built-in story as it opens, at its first conflict.
func screenPart(t *testing.T, bin string) string {
	return "```text\n" + lastScreen(t, bin, 120, 40, "conflict: ", "q") + "```\n"
}

// marksPart is the marks as the program's help explains them.
func marksPart(t *testing.T, bin string) string {
	table := "| mark | verdict | what it says |\n|---|---|---|\n"
	for _, row := range help(t, bin) {
		if verdict, sense, _ := strings.Cut(row.words, ": "); row.group == "Marks" {
			table += fmt.Sprintf("| `%s` | %s | %s |\n", row.keys, verdict, sense)
		}
	}
	return table
}

// keysPart is the keys as the program's help lists them.
func keysPart(t *testing.T, bin string) string {
	table, group := "| keys | what they do |\n|---|---|\n", ""
	for _, row := range help(t, bin) {
		if row.group == "Marks" {
			continue
		}
		if row.group != group {
			group = row.group
			table += "| **" + group + "** | |\n"
		}
		table += fmt.Sprintf("| `%s` | %s |\n", strings.Join(strings.Fields(row.keys), "` `"), row.words)
	}
	return table
}

// A helpRow is one line of the program's help.
type helpRow struct{ group, keys, words string }

var helpLine = regexp.MustCompile(`^  (\S.*?)  +(\S.*)$`)

// help is all that the program's help lists, taken from a screen that is high
// enough to show it whole and too narrow for two columns.
func help(t *testing.T, bin string) []helpRow {
	t.Helper()
	_, text, _ := strings.Cut(lastScreen(t, bin, 99, 100, "? help", "?", "Marks", "\x03"), "\n\n")
	var rows []helpRow
	group := ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		switch m := helpLine.FindStringSubmatch(line); {
		case m != nil:
			rows = append(rows, helpRow{group, m[1], m[2]})
		case line != "":
			group = strings.TrimSpace(line)
		}
	}
	if len(rows) < 20 {
		t.Fatalf("the help has %d lines, which cannot be all:\n%s", len(rows), text)
	}
	return rows
}

// formatsPart is the formats that a result can have.
func formatsPart(*testing.T, string) string {
	table := "| format | file | what it is good for |\n|---|---|---|\n"
	for _, f := range report.Formats {
		table += fmt.Sprintf("| `%s` | `%s` | %s |\n", f.Name, f.Ext, f.Describe)
	}
	return table
}

var subject = regexp.MustCompile(`^(Package|Command) \w+ `)

// foldersPart is what each package says of itself in its first sentence.
func foldersPart(t *testing.T, _ string) string {
	out, err := exec.Command("go", "list", "-f", "{{.ImportPath}}\t{{.Doc}}", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	table := "| folder | what it does |\n|---|---|\n"
	for line := range strings.Lines(string(out)) {
		path, words, _ := strings.Cut(strings.TrimSpace(line), "\t")
		if folder, ok := strings.CutPrefix(path, ours+"/"); ok {
			table += fmt.Sprintf("| `%s` | %s |\n", folder, subject.ReplaceAllString(words, ""))
		}
	}
	return table
}

// A command is a line of a ```sh block, with the exit status that a comment
// behind it tells: "# status 1".
type command struct {
	line   string
	status int
}

var (
	shell  = regexp.MustCompile("(?s)```sh\n(.*?)```")
	status = regexp.MustCompile(`# status (\d)`)
)

func commandsIn(readme string) []command {
	var out []command
	for _, block := range shell.FindAllStringSubmatch(readme, -1) {
		for line := range strings.Lines(block[1]) {
			c := command{}
			if m := status.FindStringSubmatch(line); m != nil {
				c.status, _ = strconv.Atoi(m[1])
			}
			code, _, _ := strings.Cut(line, " #")
			if c.line = strings.TrimSpace(code); c.line != "" {
				out = append(out, c)
			}
		}
	}
	return out
}

// unrun are the commands that are not run here, with the reason.
var unrun = map[string]string{
	"go test ./...":                                     "would run this test again, and so on for ever",
	"bash .ci/run":                                      "runs go test ./...",
	"go test -run TestREADME . -update":                 "is this test",
	"go test -run TestScorecard -v ./compare":           "is part of go test ./...",
	"go run ./compare/align/train -gold ../shared/gold": "takes long, and needs labelled reports",
}

// runCommands runs the commands one after the other, with standard output no
// terminal, so that the reader prints the text report. Commands of the go tool
// run here. All others run in a folder of their own that holds A.txt, B.txt and
// C.txt; there "go run . A.txt" is the program installed, since go run would
// look for its source, and hide its exit status.
func runCommands(t *testing.T, commands []command, bin string) {
	if len(commands) < 2 || commands[0].line != "go run ." || commands[1].line != "go test ./..." {
		t.Error("the first commands are not: go run . and go test ./...")
	}
	dir := t.TempDir()
	for from, to := range map[string]string{"a.txt": "A.txt", "b.txt": "B.txt", "c.txt": "C.txt"} {
		data, err := sample.Files.ReadFile(from)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, to), data, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	met := map[string]bool{}
	for _, c := range commands {
		t.Run(c.line, func(t *testing.T) {
			if why, ok := unrun[c.line]; ok {
				met[c.line] = true
				t.Skip(why)
			}
			c.run(t, dir, bin)
		})
	}
	for line := range unrun {
		if !met[line] {
			t.Errorf("README.md has no command %s any more", line)
		}
	}
}

func (c command) run(t *testing.T, dir, bin string) {
	line, withFiles := strings.CutPrefix(c.line, "go run . ")
	if withFiles {
		line = "parallax " + line
	}
	cmd := exec.Command("sh", "-c", line)
	if !strings.HasPrefix(line, "go ") {
		cmd.Dir = dir
	}
	cmd.Env = append(os.Environ(), "GOBIN="+bin, "PATH="+bin+string(filepath.ListSeparator)+os.Getenv("PATH"))
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if got := cmd.ProcessState.ExitCode(); got != c.status {
		t.Errorf("exit status %d, not %d:\n%.800s", got, c.status, out)
	}
}
