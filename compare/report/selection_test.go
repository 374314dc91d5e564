package report

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/judge"
)

func TestSelection(t *testing.T) {
	for _, test := range []struct {
		name string
		only Selection
		want []string
	}{
		{"verdicts", Selection{Verdicts: []compare.Verdict{compare.Conflict, compare.Update}}, []string{"number of firefighters hurt", "is the fire out"}},
		{"a kind", Selection{Kinds: []compare.Kind{judge.Number}}, []string{"number of firefighters hurt", "size of the warehouse"}},
		{"a report", Selection{Verdicts: []compare.Verdict{compare.Single}, Reports: []int{1}}, []string{"cause of the fire"}},
		{"all must fit", Selection{Verdicts: []compare.Verdict{compare.Update}, Kinds: []compare.Kind{judge.Number}}, nil},
	} {
		var got []string
		for _, f := range test.only.Of(fire()).Facts {
			got = append(got, f.Label)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestAllIsTheTableItself(t *testing.T) {
	table := fire()
	if (Selection{}).Of(table) != table {
		t.Error("the table was copied")
	}
}

func TestSelectionLeavesTheTableAlone(t *testing.T) {
	table := fire()
	n := len(table.Facts)
	if (Selection{Reports: []int{1}}).Of(table); len(table.Facts) != n {
		t.Errorf("%d facts, were %d", len(table.Facts), n)
	}
}

// conflicts is the table as format writes it, with its conflicts in number alone.
func conflicts(t *testing.T, format string) string {
	t.Helper()
	f, _ := ByName(format)
	var out strings.Builder
	only := Selection{Verdicts: []compare.Verdict{compare.Conflict}, Kinds: []compare.Kind{judge.Number}, Reports: []int{0, 1}}
	if err := f.Write(&out, fire(), Options{Only: only}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestASelectionIsTold(t *testing.T) {
	const told = "This is a selection, 1 of 6 facts: verdict conflict, kind number, report A or B."
	for _, format := range []string{"text", "markdown"} {
		if out := oneLine(conflicts(t, format)); !strings.Contains(out, told) {
			t.Errorf("%s does not say %q", format, told)
		}
	}
	var d Document
	if err := json.Unmarshal([]byte(conflicts(t, "json")), &d); err != nil {
		t.Fatal(err)
	}
	if s := d.Selection; s == nil || s.Of != 6 || !slices.Equal(s.Verdicts, []string{"conflict"}) || !slices.Equal(s.Kinds, []string{"number"}) || !slices.Equal(s.Reports, []int{0, 1}) {
		t.Errorf("selection %+v", s)
	}
	if len(d.Facts) != 1 || d.Summary.Facts != 1 || len(d.Reports) != 2 {
		t.Errorf("%d facts, summary %+v, %d reports", len(d.Facts), d.Summary, len(d.Reports))
	}
}

func TestASelectionDoesNotSayWhatThereIsNoneOf(t *testing.T) {
	for _, test := range []struct {
		only compare.Verdict
		want string
	}{{compare.Conflict, "2 reports, 1 fact: 1 conflict."}, {compare.Single, "2 reports, 2 facts: 2 facts that only one report has."}} {
		s := Selection{Verdicts: []compare.Verdict{test.only}}
		if got := summarize(s.Of(fire()), s); got != test.want {
			t.Errorf("%v: %q, want %q", test.only, got, test.want)
		}
	}
	s := Selection{Kinds: []compare.Kind{judge.Cause}}
	if got := summarize(s.Of(fire()), s); got != "2 reports, no facts." {
		t.Errorf("nothing: %q", got)
	}
}

func TestEveryFormatSelects(t *testing.T) {
	for _, f := range Formats {
		if out := conflicts(t, f.Name); strings.Contains(out, "road closed") {
			t.Errorf("%s writes facts that were not selected", f.Name)
		}
	}
}

func TestNames(t *testing.T) {
	if got := strings.Join(Verdicts(), " "); got != "conflict update variant agree single" {
		t.Errorf("verdicts: %s", got)
	}
	if got := strings.Join(Kinds(), " "); got != "number time place name polarity modality attribution quote role cause other" {
		t.Errorf("kinds: %s", got)
	}
}
