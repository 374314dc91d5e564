package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"parallax/compare"
	"parallax/compare/report"
	"parallax/corpus"
)

// selection is what the flags say that a fact must be to be in the result.
type selection struct {
	only    choices
	kinds   choices
	reports []string // labels
}

func newSelection() selection {
	return selection{only: choices{words: report.Verdicts()}, kinds: choices{words: report.Kinds()}}
}

// given reports whether any of the flags was.
func (s *selection) given() bool { return len(s.only.chosen)+len(s.kinds.chosen)+len(s.reports) > 0 }

// define adds --kind and --report to the flags of cmd.
func (s *selection) define(cmd *cobra.Command) {
	cmd.Flags().Var(&s.kinds, "kind", "only facts that differ in these, such as number,time")
	cmd.Flags().StringSliceVar(&s.reports, "report", nil, "only facts that one of the reports `LABELS` states, such as A,B")
	completeList(cmd, "kind", s.kinds.words)
	if err := cmd.RegisterFlagCompletionFunc("report", completeLabels); err != nil {
		panic(err) // the flag was not defined
	}
}

// in is what s means in story. The error names a report that is not there, and
// those that are.
func (s *selection) in(story corpus.Story) (report.Selection, error) {
	var out report.Selection
	for _, name := range s.only.chosen {
		out.Verdicts = append(out.Verdicts, verdict(name))
	}
	for _, name := range s.kinds.chosen {
		out.Kinds = append(out.Kinds, compare.Kind(name))
	}
	for _, label := range s.reports {
		i := slices.IndexFunc(story.Reports, func(r corpus.Report) bool { return r.Label == label })
		if i < 0 {
			return out, fmt.Errorf("no report is labelled %q; there are %s", label, strings.Join(labels(story), ", "))
		}
		if !slices.Contains(out.Reports, i) {
			out.Reports = append(out.Reports, i)
		}
	}
	return out, nil
}

// verdict is the one called name, which has to be one.
func verdict(name string) compare.Verdict {
	for v := compare.Single; v < compare.Conflict; v++ {
		if v.String() == name {
			return v
		}
	}
	return compare.Conflict
}

func labels(story corpus.Story) []string {
	var out []string
	for i := range story.Reports {
		out = append(out, story.Reports[i].Label)
	}
	return out
}
