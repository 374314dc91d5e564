package judge_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare/align"
	"parallax/compare/fact"
	"parallax/compare/judge"
	"parallax/compare/syntax"
	"parallax/corpus"
)

func TestVerdicts(t *testing.T) {
	marks := map[rune]bool{}
	for v, name := range []string{"single", "agree", "variant", "update", "conflict"} {
		if got := judge.Verdict(v).String(); got != name {
			t.Errorf("verdict %d is %q, want %q: they stand in the order of gravity", v, got, name)
		}
		if m := judge.Verdict(v).Mark(); m < '!' || m > '~' || marks[m] {
			t.Errorf("verdict %s has the mark %q", name, m)
		} else {
			marks[m] = true
		}
	}
}

// TestJudgeIsSymmetric: which claim is named first changes neither verdict nor
// kind, and the evidence changes sides with the claims.
func TestJudgeIsSymmetric(t *testing.T) {
	for name, reports := range stories(t) {
		claims, pairs, bench := bench(t, reports)
		for _, p := range pairs {
			x, y := bench.Judge(p.A, p.B), bench.Judge(p.B, p.A)
			if x.Pass != y.Pass || x.Verdict != y.Verdict || x.Kind != y.Kind || x.Telling != y.Telling || !x.Pass && (x.A != y.B || x.B != y.A) {
				a, b := &claims[p.A], &claims[p.B]
				t.Errorf("%s: %v “%s” and “%s”\none way   %+v\nthe other %+v", name, a.Type, reports[a.Report].Text(a.Span), reports[b.Report].Text(b.Span), x, y)
				break
			}
		}
	}
}

// TestFindingsShowTheirWords: whatever pair is judged, the evidence stands in
// the reports, agreement has no kind and difference has one, and the reason is
// one line.
func TestFindingsShowTheirWords(t *testing.T) {
	for name, reports := range stories(t) {
		claims, pairs, bench := bench(t, reports)
		for _, p := range pairs {
			f := bench.Judge(p.A, p.B)
			if f.Pass {
				continue
			}
			a, b := &claims[p.A], &claims[p.B]
			if !stands(&reports[a.Report], f.A) || !stands(&reports[b.Report], f.B) {
				t.Fatalf("%s: no evidence in %+v", name, f)
			}
			if f.Verdict < judge.Agree || f.Verdict > judge.Conflict || (f.Verdict == judge.Agree) != (f.Kind == "") {
				t.Fatalf("%s: verdict %v of kind %q", name, f.Verdict, f.Kind)
			}
			if f.Why == "" || strings.ContainsAny(f.Why, "\n\r\t") {
				t.Fatalf("%s: the reason %q", name, f.Why)
			}
		}
	}
}

func stands(r *corpus.Report, s corpus.Span) bool {
	return 0 <= s.Start && s.Start < s.End && s.End <= len(r.Body)
}

// stories are the built-in one and the labelled ones beside the project, where
// they are.
func stories(t *testing.T) map[string][]corpus.Report {
	t.Helper()
	out := map[string][]corpus.Report{"built-in story": corpus.Sample().Reports}
	dirs, _ := filepath.Glob("../../../shared/gold/clusters/*")
	for _, dir := range dirs {
		files, _ := filepath.Glob(filepath.Join(dir, "*.txt"))
		story, err := corpus.Load(files, nil)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(dir)] = story.Reports
	}
	return out
}

// bench judges the candidates among the claims of reports.
func bench(t *testing.T, reports []corpus.Report) ([]fact.Claim, []align.Pair, *judge.Bench) {
	t.Helper()
	docs, claims := claimsOf(reports)
	pairs, err := align.Candidates(context.Background(), docs, claims)
	if err != nil {
		t.Fatal(err)
	}
	return claims, pairs, judge.New(context.Background(), docs, claims)
}

func claimsOf(reports []corpus.Report) ([]*syntax.Document, []fact.Claim) {
	var docs []*syntax.Document
	for i := range reports {
		docs = append(docs, syntax.Read(&reports[i]))
	}
	claims, err := fact.Claims(context.Background(), docs)
	if err != nil {
		panic(err) // nobody cancels
	}
	return docs, claims
}
