package cli

import (
	"github.com/spf13/cobra"

	"parallax/compare/report"
)

func newSchema(p program) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of the JSON result",
		Long:  "Prints the JSON Schema that every result of parallax report -f json follows.",
		Args:  noArguments,

		ValidArgsFunction: cobra.NoFileCompletions,
		RunE:              func(*cobra.Command, []string) error { return p.print([]byte(report.JSONSchema)) },
	}
	cmd.Flags().BoolP("help", "h", false, helpHelp)
	return cmd
}
