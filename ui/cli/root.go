package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"parallax/corpus"
	"parallax/ui"
)

// program is what the commands share: the streams, and how reports are read.
type program struct {
	in          io.Reader
	out, errOut io.Writer
	inputs      *inputs // nil is as usual

	// show is the reader, ui.Run where it is nil.
	show func(context.Context, ui.Options) error

	// picker has the user pick a story of a folder, and tells its paths. It is
	// nil where that cannot be.
	picker func(context.Context, corpus.Shelf) ([]string, error)
	memory *memory // of what can be read once; nil where that is enough
}

const rootHelp = `Lays several news reports of one event side by side, aligns the facts that
match, and shows for each whether the reports agree, differ or conflict.

A FILE is a text or Markdown file, a saved web page, a PDF file, the address
of a page (https://...), a story file (.toml; see parallax init), or - for
standard input. LABEL=FILE names its column. Two or more are compared; a folder
alone stands for the reports in it; without any, a built-in story opens. Where
standard output is no terminal, the text report is printed instead; on one that
cannot be drawn on, and with --linear, what can be listened to.

Exit status: 0; with --exit-code 1 where reports conflict; 2 on trouble; 128 and
the number of the signal that ended the program.
A file that is called like a command is given as ./report.`

const rootExamples = `  parallax
  parallax first.txt second.txt third.txt
  parallax Wire=first.txt "Evening Post=second.txt"
  parallax report -f json -o result.json first.txt second.txt`

// What the flags that several commands have do.
const (
	exitCodeHelp = "exit with status 1 where reports conflict"
	onlyHelp     = "only facts of these verdicts, such as conflict,update"
	helpHelp     = "print this help and exit"
)

func newRoot(p program) *cobra.Command {
	p.inputs = new(inputs)
	root := &cobra.Command{
		Use:     "parallax [flags] [[LABEL=]FILE...]",
		Short:   "Read several news reports of one event side by side",
		Long:    rootHelp,
		Example: rootExamples,
		Version: version(),
		Args:    cobra.ArbitraryArgs,

		ValidArgsFunction: completeFiles,
		SilenceErrors:     true, // Main tells them
		SilenceUsage:      true,
	}
	o := readerOptions{selection: newSelection()}
	root.RunE = func(cmd *cobra.Command, args []string) error { return p.read(cmd.Context(), args, o) }

	flags := root.Flags()
	flags.SortFlags = false
	o.settings.define(root)
	flags.Var(&o.only, "only", onlyHelp)
	o.selection.define(root)
	flags.BoolVar(&o.exitCode, "exit-code", false, exitCodeHelp)
	flags.StringVar(&o.review, "review", "", reviewHelp)
	flags.BoolVar(&o.dumpKeys, "dump-keys", false, "print the keys in force and exit")
	flags.BoolP("version", "V", false, "print the version and exit")
	p.inputs.define(flags)
	flags.BoolP("help", "h", false, helpHelp)

	completeList(root, "only", o.only.words)
	root.SetFlagErrorFunc(usageError)
	root.SetHelpCommand(newHelp(root))
	root.AddCommand(newReport(p), newInit(p), newCheck(p), newSchema(p), newConfig(p), newMan(p))
	return root
}

// newHelp is the command that prints the help of the others.
func newHelp(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Print the help of a command",
		RunE: func(_ *cobra.Command, args []string) error {
			cmd, rest, err := root.Find(args)
			if err != nil || len(rest) > 0 {
				return fmt.Errorf("no command %q; see parallax --help", strings.Join(args, " "))
			}
			return cmd.Help()
		},
	}
}

// noArguments refuses arguments, which may be meant for the reader.
func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return fmt.Errorf("%s takes no %q; a file that is called %s is given as ./%[3]s", cmd.CommandPath(), args[0], cmd.Name())
}

// usageError adds to what is wrong with the flags where to read about them.
func usageError(cmd *cobra.Command, err error) error {
	return fmt.Errorf("%w; see %s --help", err, cmd.CommandPath())
}
