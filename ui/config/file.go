package config

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/adrg/xdg"
	"github.com/agnivade/levenshtein"
	"github.com/pelletier/go-toml/v2"
)

// Path is where the file is looked for: parallax/config.toml under
// $XDG_CONFIG_HOME or, where that is not set, where the system keeps settings.
func Path() string {
	xdg.Reload() // the environment may have changed since the program began
	return filepath.Join(xdg.ConfigHome, "parallax", "config.toml")
}

// An Error says what is wrong with a setting.
type Error struct {
	Source  string // a file or a variable
	Line    int    // of the file, from 1; 0 where that is not known
	Problem string // and what to do
}

// Error names the place first.
func (e *Error) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("%s:%d: %s", e.Source, e.Line, e.Problem)
	}
	return e.Source + ": " + e.Problem
}

// Read sets what the file at path says. Where there is none, it sets nothing
// and the error is fs.ErrNotExist.
func (c *Config) Read(path string, keys Keys) error {
	data, err := readSome(path)
	var cause *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return err
	case errors.As(err, &cause):
		return &Error{Source: path, Problem: cause.Err.Error() + "; it is the file of settings"}
	case err != nil:
		return &Error{Source: path, Problem: err.Error()}
	case len(data) > maxBytes:
		return &Error{Source: path, Problem: "is over 1 MiB; parallax config prints a file to begin with"}
	}
	return c.parse(path, data, keys)
}

// maxBytes is how large a file of settings may be.
const maxBytes = 1 << 20

// readSome is the file at path, or a little more of it than there may be.
func readSome(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, maxBytes+1))
}

// Keys is what there is to know of keys.
type Keys struct {
	Actions []string // the names that they go by

	// Check tells which action has keys that cannot be, and why, or "".
	Check func(keys map[string][]string) (action, problem string)
}

func (c *Config) parse(path string, data []byte, keys Keys) error {
	if err := toml.NewDecoder(bytes.NewReader(data)).DisallowUnknownFields().Decode(c); err != nil {
		return explain(path, err)
	}
	for _, o := range c.Options() { // the library took any word
		if err := o.Value.Set(o.Value.String()); err != nil {
			return &Error{path, lineOf(data, o.Name), o.Name + ": " + err.Error()}
		}
	}
	for name := range sorted(c.Keys) {
		if !slices.Contains(keys.Actions, name) {
			return &Error{path, lineOf(data, name), fmt.Sprintf("no action is called %s%s; parallax config lists them", quote(name), near(name, keys.Actions))}
		}
	}
	if action, problem := keys.Check(c.Keys); problem != "" {
		return &Error{path, lineOf(data, action), "keys." + action + ": " + problem}
	}
	return nil
}

// explain tells of the first thing that is wrong with a file, and where.
func explain(path string, err error) error {
	var unknown *toml.StrictMissingError
	var wrong *toml.DecodeError
	switch {
	case errors.As(err, &unknown):
		first := &unknown.Errors[0]
		line, _ := first.Position()
		name := strings.Join(first.Key(), ".")
		return &Error{path, line, fmt.Sprintf("no setting is called %s%s; parallax config lists them", quote(name), near(name, names()))}
	case errors.As(err, &wrong):
		line, _ := wrong.Position()
		problem := strings.TrimPrefix(wrong.Error(), "toml: ")
		if key := wrong.Key(); len(key) > 1 && key[0] == "keys" && strings.HasPrefix(problem, "cannot decode") {
			problem = `it must be a list of keys, such as ["q", "Q"]`
		}
		return &Error{path, line, strings.TrimPrefix(strings.Join(wrong.Key(), ".")+": ", ": ") + problem}
	}
	return &Error{Source: path, Problem: strings.TrimPrefix(err.Error(), "toml: ")}
}

// names lists what the file may set at its top.
func names() []string {
	all := []string{"keys"}
	for _, o := range new(Config).Options() {
		all = append(all, o.Name)
	}
	return all
}

// near suggests which of words was meant by one that there is not, if any.
func near(word string, words []string) string {
	best, least := "", 3 // more slips than that are another word
	for _, w := range words {
		if d := levenshtein.ComputeDistance(word, w); d < least && d < len(word) {
			best, least = w, d
		}
	}
	if best == "" {
		return ""
	}
	return " (did you mean " + best + "?)"
}

// lineOf is the first line of data that sets name, 0 for none. The library tells
// the places of its own errors alone.
func lineOf(data []byte, name string) int {
	sets := regexp.MustCompile(`^\s*(keys\s*\.\s*)?["']?` + regexp.QuoteMeta(name) + `["']?\s*=`)
	for i, line := range strings.Split(string(data), "\n") {
		if sets.MatchString(line) {
			return i + 1
		}
	}
	return 0
}
