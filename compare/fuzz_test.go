package compare_test

import (
	"strings"
	"testing"

	"parallax/corpus"
)

// FuzzCompare compares any two texts, read as texts are, with a plain report:
// the table holds every promise.
func FuzzCompare(f *testing.F) {
	for _, body := range hostile {
		f.Add(body, plainReport)
	}
	f.Add("Seven died, 12 said. He is 5 or 6.", "Nine died on Monday, 3 June, at 9:15 p.m.; not seven, “no”.")
	f.Add("---\ndate: 2031-03-04\n---\nAt least 5,000 fled Tuesday.", "---\ndate: 2031-03-05\n---\nNobody fled.\n\nThe 30-year-old was not held.")
	f.Fuzz(func(t *testing.T, a, b string) {
		if len(a)+len(b) > 4000 {
			return // the work grows, and nothing else
		}
		story, err := corpus.Load([]string{"-"}, strings.NewReader(headed(a)[1:]+headed(b)+headed(plainReport)))
		if err != nil {
			return
		}
		table := tableOf(story)
		for _, p := range promises {
			if bad := p.flaw(story, table); p.skip == "" && bad != "" {
				t.Fatalf("%s: %s", p.name, bad)
			}
		}
	})
}

// headed is text under a front matter of its own.
func headed(text string) string { return "\n---\ntitle: x\nsource: y\n---\n" + text + "\n" }
