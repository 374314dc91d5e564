package corpus

import (
	"strings"
	"testing"
)

// The built-in story shows each report's title, outlet, day and what it is.
func TestSample(t *testing.T) {
	story := Sample()
	if len(story.Reports) != 3 {
		t.Fatalf("%d reports", len(story.Reports))
	}
	for i, r := range story.Reports {
		if want := letters(i); r.Label != want || r.Path != "sample/"+strings.ToLower(want)+".txt" {
			t.Errorf("report %d is %s of %s", i, r.Label, r.Path)
		}
		if r.Title == "" || r.Source == "" || r.Note == "" || r.Published.IsZero() {
			t.Errorf("%s: title %q, source %q, note %q, published %v", r.Path, r.Title, r.Source, r.Note, r.Published)
		}
		if bad := flaw(&r); bad != "" {
			t.Errorf("%s: %s", r.Path, bad)
		}
		if len(r.Sentences) < 10 {
			t.Errorf("%s: %d sentences", r.Path, len(r.Sentences))
		}
	}
}
