package cli

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"parallax/corpus"
	"parallax/ui"
	"parallax/ui/config"
)

const configHelp = `Prints a file of settings in which everything is as usual, to begin with:

  parallax config > "$(parallax config --path)"

The file is read when the reader starts. PARALLAX_CONFIG names another one.`

func newConfig(p program) *cobra.Command {
	path := false
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Print the settings that last, with what they do",
		Long:  configHelp,
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if path {
				return p.print([]byte(corpus.CleanLine(cmp.Or(os.Getenv("PARALLAX_CONFIG"), config.Path())) + "\n"))
			}
			return p.printConfig()
		},
	}
	cmd.Flags().BoolVar(&path, "path", false, "print where the file is looked for")
	cmd.Flags().BoolP("help", "h", false, helpHelp)
	return cmd
}

func (p program) printConfig() error {
	all, err := ui.Actions(nil)
	if err != nil {
		return err
	}
	var actions []config.Action
	for _, a := range all {
		actions = append(actions, config.Action(a))
	}
	usual := config.Default()
	return p.print([]byte(usual.Print(actions, ui.KeyNames())))
}

// dumpKeys prints the keys in force, those of custom being others than the usual.
func (p program) dumpKeys(custom map[string][]string) error {
	actions, err := ui.Actions(custom)
	if err != nil {
		return err
	}
	var text bytes.Buffer
	w := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	for _, a := range actions {
		fmt.Fprintf(w, "%s\t%s\t%s\n", a.Name, strings.Join(a.Keys, " "), a.Help)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return p.print(text.Bytes())
}
