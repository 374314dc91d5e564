//go:build linux || darwin

package main

import (
	"os"
	"os/exec"
	"strings"
)

// viewers are the programs that show a story of a size on a terminal.
func (b *bench) viewers(s size) ([]entrant, error) {
	files, err := b.texts(s)
	if err != nil {
		return nil, err
	}
	var heads []string
	for _, path := range files[:3] {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		heads = append(heads, strings.Join(strings.Fields(string(text))[:2], " "))
	}
	all := []entrant{
		{name: "hello (Bubble Tea)", command: []string{b.path("hello")}, sees: []string{"hello"}, key: "j"},
		{name: "parallax", command: []string{b.path("parallax")}, files: files, sees: heads, then: " single", key: "j"},
		{name: "less", command: []string{"less"}, files: files, sees: heads[:1], key: "j"},
	}
	if s.reports > 3 {
		return all, nil // no other shows so many
	}
	return append(all,
		entrant{name: "three bare panes (Bubble Tea)", command: []string{b.path("panes")}, files: files, sees: heads, key: "j"},
		entrant{name: "vim -d", command: []string{"vim", "-d"}, files: files, sees: heads, key: "\x05"},
		entrant{name: "nvim -d", command: []string{"nvim", "-d"}, files: files, sees: heads, key: "\x05"},
		entrant{name: "glow", command: []string{"glow", "-t"}, files: files[:1], sees: heads[:1], key: "j"},
	), nil
}

// comparers are the programs that compare a story of a size.
func (b *bench) comparers(s size) ([]entrant, error) {
	files, err := b.texts(s)
	if err != nil {
		return nil, err
	}
	all := []entrant{
		{name: "TF-IDF floor", command: []string{b.path("floor")}, files: files},
		{name: "parallax report -f json", command: []string{b.path("parallax"), "report", "-f", "json"}, files: files},
		{name: "git diff --word-diff, in pairs", command: []string{"git", "diff", "--no-index", "--word-diff"}, files: files, pairs: true},
	}
	for _, name := range scripts {
		script, err := b.script(name)
		if err != nil {
			return nil, err
		}
		all = append(all, entrant{name: name, command: []string{"python3", script}, files: files})
	}
	return all, nil
}

// installed parts the entrants that can be run here from the names of the others.
func installed(all []entrant) (here []entrant, absent []string) {
	for _, e := range all {
		if _, err := exec.LookPath(e.command[0]); err != nil || lacksModule(e.name) {
			absent = append(absent, e.name)
		} else {
			here = append(here, e)
		}
	}
	return here, absent
}
