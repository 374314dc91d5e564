package cli

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"parallax/compare"
	"parallax/compare/report"
	"parallax/corpus"
)

const checkHelp = `Compares the reports and prints a line for each finding: a fact with a verdict
that --fail-on names. Each begins with the file and the line where the first
report states the fact, as compilers tell of errors. What a person ruled holds:
a conflict that somebody overruled is none.

Exit status: 0 where there is no finding, 1 where there is one, 2 on trouble.`

// errFindings ends a check that found something.
var errFindings = errors.New("there are findings")

// checkOptions is what the flags of the check command say.
type checkOptions struct {
	failOn choices
	selection
	review string // the file of rulings, "" for the usual one
}

func newCheck(p program) *cobra.Command {
	o := checkOptions{failOn: choices{chosen: []string{compare.Conflict.String()}, words: report.Verdicts()}, selection: newSelection()}
	cmd := &cobra.Command{
		Use:   "check [flags] [[LABEL=]FILE...]",
		Short: "Print a line for each conflict, and exit with status 1 where there is one",
		Long:  checkHelp,
		Args:  cobra.ArbitraryArgs,
		RunE:  func(cmd *cobra.Command, args []string) error { return p.check(cmd.Context(), args, o) },
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.Var(&o.failOn, "fail-on", "the verdicts that are findings, such as conflict,update")
	o.selection.define(cmd)
	p.inputs.define(flags)
	flags.StringVar(&o.review, "review", "", takeHelp)
	flags.BoolP("help", "h", false, helpHelp)
	completeList(cmd, "fail-on", o.failOn.words)
	return cmd
}

// check prints the findings among the facts of the reports that args name.
func (p program) check(ctx context.Context, args []string, o checkOptions) error {
	draft, err := p.draft(ctx, args)
	if err != nil {
		return err
	}
	story, err := storyOf(ctx, draft)
	if err != nil {
		return err
	}
	o.only = o.failOn
	only, err := o.selection.in(story)
	if err != nil {
		return err
	}
	ruled, err := rulingsOn(draft.Files(), o.review)
	if err != nil {
		return err
	}
	table, err := p.compare(ctx, story)
	if err != nil {
		return err
	}
	found := findings(only.Of(ruled.on(table)))
	if len(found) == 0 {
		return nil
	}
	if err := p.print([]byte(strings.Join(found, ""))); err != nil {
		return err
	}
	return errFindings
}

// A finding is what there is to tell of one fact.
type finding struct {
	where, others string // of the first report that states it, and of the others
	what, why     string
}

// String is the finding as a line.
func (f finding) String() string {
	return corpus.CleanLine(f.where+": "+f.what+": "+f.why+f.others) + "\n"
}

// findings tells of each fact of t, the gravest first. Two facts that are found
// at the same words for the same reason are told of once.
func findings(t *compare.Table) []string {
	facts := slices.Clone(t.Facts)
	slices.SortStableFunc(facts, func(a, b *compare.Fact) int { return int(b.Verdict - a.Verdict) })
	lines := newLocator(t.Reports)
	told := map[finding]bool{}
	var out []string
	for _, fact := range facts {
		f := tell(fact, t.Reports, lines)
		same := finding{where: f.where, others: f.others, why: f.why}
		if ground(fact) == nil || !told[same] {
			told[same] = true
			out = append(out, f.String())
		}
	}
	return out
}

// tell says where f stands, what it is, why, and where other reports state it.
func tell(f *compare.Fact, reports []corpus.Report, lines *locator) finding {
	chief, rest := sides(f)
	var others []string
	for _, c := range rest {
		others = append(others, lines.at(&f.Claims[c]))
	}
	told := finding{
		where: lines.at(&f.Claims[chief]),
		what:  fmt.Sprintf("%c %s: %s", f.Verdict.Mark(), standing(f), f.Label),
		why:   why(f, reports),
	}
	if len(others) > 0 {
		told.others = " (" + strings.Join(others, ", ") + ")"
	}
	return told
}

// standing is the verdict of f and, where a person gave it, that one did.
func standing(f *compare.Fact) string {
	if f.Review.Status == compare.Overruled {
		return fmt.Sprintf("%s, ruled by a person (found: %s)", f.Verdict, f.Review.Found)
	}
	return f.Verdict.String()
}

// sides is the claim of f to begin with, which the gravest relation has on one
// side, and a claim of every other report, the other side first.
func sides(f *compare.Fact) (chief int, others []int) {
	order := make([]int, 0, len(f.Claims)+2)
	if r := ground(f); r != nil {
		order = append(order, r.A, r.B)
	}
	for i := range f.Claims {
		order = append(order, i)
	}
	seen := map[int]bool{}
	for _, c := range order {
		if r := f.Claims[c].Report; !seen[r] {
			seen[r] = true
			others = append(others, c)
		}
	}
	return others[0], others[1:]
}

// ground is the first relation that has the verdict of f, nil where there is none.
func ground(f *compare.Fact) *compare.Relation {
	at := slices.IndexFunc(f.Relations, func(r compare.Relation) bool { return r.Verdict == f.Verdict })
	if at < 0 {
		return nil
	}
	return &f.Relations[at]
}

// why is the reason of the verdict of f.
func why(f *compare.Fact, reports []corpus.Report) string {
	switch r := ground(f); {
	case r == nil:
		return fmt.Sprintf("only %s states it.", reports[f.Claims[0].Report].Label)
	case r.Why == "":
		return fmt.Sprintf("%s and %s.", reports[f.Claims[r.A].Report].Label, reports[f.Claims[r.B].Report].Label)
	default:
		return r.Why
	}
}
