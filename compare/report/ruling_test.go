package report

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"parallax/compare"
	"parallax/compare/review"
)

// ruled is the fire after an afternoon's work.
func ruled() *compare.Table {
	t := fire()
	o := review.NewOverlay(t)
	now, _ := o.Apply([]review.Ruling{
		review.OnVerdict(t, 0, compare.Agree),
		review.OnNote(t, 0, "Both numbers are of the same *evening*;\nask the ward."),
		review.OnVerdict(t, 1, compare.Update),
		review.OnSeen(t, 2, true),
		review.OnMerge(t, 4, 5, compare.Variant),
		{Act: review.Judge, Fact: "the lost dog", Verdict: "agree", On: []review.Quote{{Words: "the dog is lost", File: "wire.txt"}}},
	})
	return now
}

func TestGoldenOfRulings(t *testing.T) {
	for _, format := range Formats {
		t.Run(format.Name, func(t *testing.T) { golden.RequireEqual(t, write(t, format.Name, ruled())) })
	}
}

func TestRulingsFollowTheSchema(t *testing.T) {
	out, err := jsonschema.UnmarshalJSON(strings.NewReader(write(t, "json", ruled())))
	if err != nil {
		t.Fatal(err)
	}
	if err := validator(t).Validate(out); err != nil {
		t.Error(err)
	}
}
