package cli

import (
	"bufio"
	"cmp"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"parallax/compare"
	"parallax/compare/report"
	"parallax/ui/config"
)

const reportHelp = `Compares the reports and prints the result, or writes it to a file. Without
any FILE it is the result for the built-in story.

Formats:
`

// reportOptions is what the flags of the report command say.
type reportOptions struct {
	format choice
	selection
	output   string // "" and "-" are standard output
	force    bool
	exitCode bool
	review   string // the file of rulings, "" for the usual one
}

func newReport(p program) *cobra.Command {
	long, names := reportHelp, []string{}
	for _, f := range report.Formats {
		long += fmt.Sprintf("  %-13s%s\n", f.Name, f.Describe)
		names = append(names, f.Name)
	}
	o := reportOptions{format: choice{names[0], names}, selection: newSelection()}
	cmd := &cobra.Command{
		Use:   "report [flags] [[LABEL=]FILE...]",
		Short: "Print the result, or write it to a file",
		Long:  strings.TrimSpace(long),
		Args:  cobra.ArbitraryArgs,
		RunE:  func(cmd *cobra.Command, args []string) error { return p.report(cmd.Context(), args, o) },
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.VarP(&o.format, "format", "f", config.Either(names))
	flags.Var(&o.only, "only", onlyHelp)
	o.selection.define(cmd)
	flags.StringVarP(&o.output, "output", "o", "", "write to `FILE`, whole or not at all")
	flags.BoolVar(&o.force, "force", false, "overwrite FILE where it exists")
	flags.BoolVar(&o.exitCode, "exit-code", false, exitCodeHelp)
	p.inputs.define(flags)
	flags.StringVar(&o.review, "review", "", takeHelp)
	flags.BoolP("help", "h", false, helpHelp)
	complete(cmd, "format", names)
	completeList(cmd, "only", o.only.words)
	return cmd
}

// report compares the reports that args name and delivers the result as o says.
func (p program) report(ctx context.Context, args []string, o reportOptions) error {
	draft, err := p.draft(ctx, args)
	if err != nil {
		return err
	}
	story, err := storyOf(ctx, draft)
	if err != nil {
		return err
	}
	only, err := o.selection.in(story)
	if err != nil {
		return err
	}
	deliver, columns := p.pour, p.columns()
	if o.output != "" && o.output != "-" {
		s := newSaver(draft.Files(), p.in)
		if err := s.check(o.output, o.force); err != nil {
			return err // now, rather than after all the work
		}
		deliver, columns = func(write func(io.Writer) error) error { return s.fill(o.output, o.force, write) }, 0
	}
	ruled, err := rulingsOn(draft.Files(), o.review)
	if err != nil {
		return err
	}
	table, err := p.compare(ctx, story)
	if err != nil {
		return err
	}
	table = ruled.on(table)
	err = deliver(func(w io.Writer) error {
		return render(w, o.format.chosen, table, report.Options{Only: only, Columns: columns})
	})
	if err != nil {
		return err
	}
	return gate(table, o.exitCode)
}

// largeBlock is how many bytes of a result are written at once.
const largeBlock = 64 << 10

// render writes t in the format called name, in large blocks: a result may be a
// hundred megabytes.
func render(w io.Writer, name string, t *compare.Table, o report.Options) error {
	format, ok := report.ByName(name)
	if !ok {
		return fmt.Errorf("no format is called %q", name)
	}
	o.Version = version()
	blocks := bufio.NewWriterSize(w, largeBlock)
	return cmp.Or(format.Write(blocks, t, o), blocks.Flush())
}

// print writes text to standard output.
func (p program) print(text []byte) error {
	return p.pour(func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	})
}

// pour has write write to standard output.
func (p program) pour(write func(io.Writer) error) error {
	if err := write(p.out); err != nil {
		return &writeError{"standard output", reason(err), "write to a file with -o", err}
	}
	return nil
}

// gate is errConflicts where the user asked to be told of conflicts and there
// are any. The table is nil where the comparison was not awaited.
func gate(t *compare.Table, asked bool) error {
	if asked && t != nil && t.Counts()[compare.Conflict] > 0 {
		return errConflicts
	}
	return nil
}
