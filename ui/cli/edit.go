package cli

import (
	"cmp"
	"errors"
	"os"
	"os/exec"
	"strings"

	"parallax/ui"
)

// editor is the program that VISUAL or EDITOR names, with its arguments; nil
// where neither does.
func editor(env func(string) string) ui.Editor {
	words := strings.Fields(cmp.Or(env("VISUAL"), env("EDITOR")))
	if len(words) == 0 {
		return nil
	}
	return func(text string) (*exec.Cmd, func(error) (string, error), error) {
		path, err := draft(text)
		if err != nil {
			return nil, nil, err
		}
		return exec.Command(words[0], append(words[1:len(words):len(words)], path)...), func(failed error) (string, error) {
			data, err := os.ReadFile(path)
			return string(data), errors.Join(failed, err, os.Remove(path))
		}, nil
	}
}

// draft is a new file that holds text.
func draft(text string) (path string, err error) {
	f, err := os.CreateTemp("", "parallax-note-*.txt")
	if err != nil {
		return "", err
	}
	_, err = f.WriteString(text)
	return f.Name(), errors.Join(err, f.Close())
}
