package report

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"

	"parallax/compare"
)

// linear is the table as the linear report, in so many columns.
func linear(t *testing.T, table *compare.Table, columns int) string {
	t.Helper()
	var out bytes.Buffer
	if err := Linear(&out, table, Options{Columns: columns}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// Whoever listens hears words, not rules and boxes; every paragraph is one thing.
func TestLinearIsWordsAlone(t *testing.T) {
	text := linear(t, fire(), 0)
	for _, drawn := range []string{"--", "==", "__", "│", "─", "  ", "\t", "\x1b"} {
		if strings.Contains(text, drawn) {
			t.Errorf("something is drawn with %q", drawn)
		}
	}
	facts := 0
	for paragraph := range strings.SplitSeq(strings.TrimSpace(text), "\n\n") {
		if strings.HasPrefix(paragraph, "Fact ") {
			facts++
		}
	}
	if facts != len(fire().Facts) {
		t.Errorf("%d paragraphs tell of %d facts", facts, len(fire().Facts))
	}
}

func TestLinearStaysWithinItsColumns(t *testing.T) {
	for columns, want := range map[int]int{0: linearColumns, 40: 40, 100: 100} {
		for line := range strings.Lines(linear(t, fire(), columns)) {
			if got := displaywidth.String(strings.TrimSuffix(line, "\n")); got > want {
				t.Errorf("%d cells of %d: %s", got, want, line)
			}
		}
	}
}

// The linear report says what the text report says, word for word.
func TestLinearSaysWhatTextSays(t *testing.T) {
	said := strings.Join(strings.Fields(linear(t, fire(), 0)), " ")
	o := newOutline(fire(), Selection{})
	want := append([]string{o.title, o.summary, disclaimer, o.progress}, o.warnings...)
	for _, s := range o.sections {
		for _, e := range s.entries {
			want = append(append(want, s.heading, e.label, e.differ), slices.Concat(e.rulings, e.reasons)...)
			for _, said := range e.sayings {
				want = append(want, said.label+said.follows, said.words)
			}
		}
	}
	for _, w := range want {
		if !strings.Contains(said, strings.Join(strings.Fields(w), " ")) {
			t.Errorf("it does not say %q", w)
		}
	}
}
