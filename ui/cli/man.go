package cli

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"parallax/ui/config"
)

const manHelp = `Prints the manual page, made from the help of all commands:

  parallax man | man -l -`

// statuses is the exit statuses in the manual.
var statuses = [][2]string{
	{"0", "All went well."},
	{"1", "check found something, or --exit-code was given and the reports conflict."},
	{"2", "Something is wrong with the arguments, the reports or the writing; a line on standard error says what, and what to do."},
	{"128+n", "Signal n ended the program, in order: 130 is an interrupt, 143 a request to end."},
}

func newMan(p program) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "man",
		Short: "Print the manual page",
		Long:  manHelp,
		Args:  noArguments,
		RunE:  func(cmd *cobra.Command, _ []string) error { return p.print([]byte(manual(cmd.Root()))) },

		ValidArgsFunction: cobra.NoFileCompletions,
	}
	cmd.Flags().BoolP("help", "h", false, helpHelp)
	return cmd
}

// manual is the manual page of a program.
func manual(root *cobra.Command) string {
	var r roff
	r.title(root.Name(), "1", root.Name()+" "+root.Version, "User Commands")
	r.section("Name")
	r.line("", root.Name()+" - "+strings.ToLower(root.Short[:1])+root.Short[1:])
	r.section("Synopsis")
	r.synopsis(root)
	for _, cmd := range described(root) {
		r.WriteString(".br\n")
		r.synopsis(cmd)
	}
	r.section("Description")
	r.prose(root.Long)
	r.section("Options")
	r.options(root)
	r.section("Commands")
	for _, cmd := range described(root) {
		r.subsection(cmd.CommandPath())
		r.prose(cmd.Long)
		r.options(cmd)
	}
	r.section("Examples")
	r.verbatim(root.Example)
	r.section("Exit status")
	for _, s := range statuses {
		r.item(s[0], "", s[1])
	}
	r.section("Environment")
	r.environment()
	return r.String()
}

// described lists the commands below root that have a page of help of their own.
func described(root *cobra.Command) []*cobra.Command {
	var out []*cobra.Command
	for _, cmd := range root.Commands() {
		if cmd.IsAvailableCommand() && cmd.Long != "" && !cmd.HasSubCommands() {
			out = append(out, cmd)
		}
	}
	return out
}

// synopsis is how cmd is called.
func (r *roff) synopsis(cmd *cobra.Command) {
	r.line(cmd.CommandPath(), strings.TrimPrefix(cmd.UseLine(), cmd.CommandPath()))
}

// options lists the flags of cmd with what they do.
func (r *roff) options(cmd *cobra.Command) {
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		term := "--" + f.Name
		if f.Shorthand != "" {
			term = "-" + f.Shorthand + ", " + term
		}
		value, usage := pflag.UnquoteUsage(f)
		if value != "" {
			value = " " + value
		}
		if d := f.DefValue; d != "" && d != "false" && d != "[]" {
			usage += " (default " + d + ")"
		}
		r.item(term, value, usage)
	})
}

// environment lists the variables that are heeded.
func (r *roff) environment() {
	r.item("PARALLAX_CONFIG", "", "The file of settings, in place of the usual one; parallax config --path prints where that is.")
	usual := config.Default()
	for _, o := range usual.Options() {
		r.item(o.Env(), "", "As --"+o.Name+".")
	}
	r.item("NO_COLOR, CLICOLOR, CLICOLOR_FORCE", "", "Whether to use colours, where no setting says so.")
}
