package cli

import (
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"parallax/ui"
	"parallax/ui/config"
)

// settings is the settings that last as the flags give them, and where the
// others are read from.
type settings struct {
	flags   *pflag.FlagSet
	given   config.Config
	path    string
	noColor bool
}

// define adds the flags to cmd.
func (s *settings) define(cmd *cobra.Command) {
	s.given, s.flags = config.Default(), cmd.Flags()
	for _, o := range s.given.Options() {
		words := o.Value.Words()
		help := o.Help
		if _, alone := o.Value.(*config.Switch); !alone {
			help += ": " + config.Either(words)
		}
		flag := s.flags.VarPF(o.Value, o.Name, "", help)
		if _, alone := o.Value.(*config.Switch); alone {
			flag.NoOptDefVal = "true"
		}
		complete(cmd, o.Name, words)
	}
	s.flags.BoolVar(&s.noColor, "no-color", false, "use no colours: --color never")
	s.flags.StringVar(&s.path, "config", "", "read the settings from `FILE`; see parallax config")
}

// resolve puts flags above the environment, that above the file, and that above
// what is usual.
func (s *settings) resolve() (config.Config, error) {
	c := config.Default()
	if err := readFile(&c, s.path); err != nil {
		return c, err
	}
	if err := c.Environ(os.LookupEnv); err != nil {
		return c, err
	}
	given := s.given.Options()
	for i, o := range c.Options() {
		if s.flags.Changed(o.Name) {
			if err := o.Value.Set(given[i].Value.String()); err != nil {
				return c, err
			}
		}
	}
	if s.noColor {
		c.Color = config.Never
	}
	return c, nil
}

// readFile sets what the file of settings says: the one at path or, where that
// is "", the one that PARALLAX_CONFIG names or, without it, the usual one, which
// need not be there.
func readFile(c *config.Config, path string) error {
	if path == "" {
		path = os.Getenv("PARALLAX_CONFIG")
	}
	named := path != ""
	if !named {
		path = config.Path()
	}
	keys, err := knownKeys()
	if err != nil {
		return err
	}
	err = c.Read(path, keys)
	switch {
	case !errors.Is(err, fs.ErrNotExist):
		return err
	case named:
		return &config.Error{Source: path, Problem: "there is no such file; parallax config prints one to begin with"}
	}
	return nil
}

// knownKeys is what the reader knows of keys.
func knownKeys() (config.Keys, error) {
	usual, err := ui.Actions(nil)
	keys := config.Keys{Check: func(custom map[string][]string) (action, problem string) {
		_, err := ui.Actions(custom)
		if wrong := new(ui.KeyError); errors.As(err, &wrong) {
			return wrong.Action, wrong.Problem
		}
		return "", ""
	}}
	for _, a := range usual {
		keys.Actions = append(keys.Actions, a.Name)
	}
	return keys, err
}

// colourless reports whether settings and environment ask for no colours. What
// was set for this program goes before what is set for all.
func colourless(w config.When, env func(string) string) bool {
	if w != config.Auto {
		return w == config.Never
	}
	forced := env("CLICOLOR_FORCE") != "" && env("CLICOLOR_FORCE") != "0"
	return env("NO_COLOR") != "" || env("CLICOLOR") == "0" && !forced
}

// environ is the environment as the terminal library is to see it: without the
// variables that would take away colours that were asked for.
func environ(w config.When, env []string) []string {
	if w != config.Always {
		return env
	}
	kept := slices.DeleteFunc(slices.Clone(env), func(v string) bool {
		return strings.HasPrefix(v, "NO_COLOR=") || strings.HasPrefix(v, "CLICOLOR=")
	})
	return append(kept, "CLICOLOR_FORCE=1")
}
