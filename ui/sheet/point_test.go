package sheet

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"parallax/compare"
	"parallax/corpus"
	"parallax/ui/frame"
)

// Every cell of a line leads to the byte that it shows.
func TestByteAt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, width := prose.Draw(t, "text"), rapid.IntRange(2, 30).Draw(t, "width")
		for _, line := range Wrap(text, All(text), width) {
			cell := 0
			for pos := line.Start; pos < line.End; {
				n, cells := cluster(text[pos:line.End])
				for i := range cells {
					if got := byteAt(text, line, cell+i); got != pos {
						t.Fatalf("cell %d of %q leads to byte %d, not %d", cell+i, text[line.Start:line.End], got, pos)
					}
				}
				pos, cell = pos+n, cell+cells
			}
			if got := byteAt(text, line, cell); got != line.End {
				t.Fatalf("beyond %q is byte %d, not %d", text[line.Start:line.End], got, line.End)
			}
		}
	})
}

// pointed is a stage of two facts: what is claimed {so}, and 212, in report A.
func pointed() (*stage, *Read) {
	st := newStage(120, 40, "Of the ship {the 212 passengers and the crew} were saved.", "All {were saved}.")
	body := st.Reports[0].Body
	st.Facts = append(st.Facts, &compare.Fact{Label: "how many", Verdict: compare.Conflict, Claims: []compare.Claim{{Report: 0, Span: spanOf(body, "212")}}})
	st.Listed = []int{0, 1}
	st.Index = NewIndex(2, st.Facts, st.Listed)
	v := &Read{}
	v.Resize(st.Reports, frame.Frame{}, st.Frame, nil)
	return st, v
}

func spanOf(body, words string) corpus.Span {
	at := strings.Index(body, words)
	return corpus.Span{Start: at, End: at + len(words)}
}

func TestPointing(t *testing.T) {
	st, v := pointed()
	text, chart := frame.Gutter, st.Frame.Widths[0]-1
	for _, c := range []struct {
		name      string
		row, cell int
		want      []int
	}{
		{"words of no claim", 0, text + 1, nil},
		{"words of one", 0, text + len("Of the ship "), []int{0}},
		{"words of two", 0, text + len("Of the ship the 2"), []int{0, 1}},
		{"the end of a claim", 0, text + len("Of the ship the 212 passengers and the crew") - 1, []int{0}},
		{"after it", 0, text + len("Of the ship the 212 passengers and the crew"), nil},
		{"the margin", 0, 0, []int{0, 1}},
		{"the map", 0, chart, []int{0, 1}},
		{"the map, where nothing is", 5, chart, nil},
		{"below the text", 5, text, nil},
		{"the margin below the text", 5, 0, nil},
	} {
		if got := v.At(st.Scene, 0, c.row, c.cell); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	if !OnMap(st.Scene, 0, chart) || OnMap(st.Scene, 0, text) {
		t.Error("the map is not where it is")
	}
}

// Each row of the list belongs to the fact whose label stands above it.
func TestPointingInTheList(t *testing.T) {
	st, _ := pointed()
	var list Facts
	list.Resize(st.Scene)
	want := -1
	for row, line := range list.Lines(st.Scene) {
		for fact, f := range st.Facts {
			if strings.Contains(ansi.Strip(line), f.Label) {
				want = fact
			}
		}
		if got, head := list.At(st.Scene, row); head || got != want && got != -1 || got == -1 && strings.TrimSpace(ansi.Strip(line)) != "" {
			t.Errorf("row %d belongs to fact %d, want %d: %q", row, got, want, ansi.Strip(line))
		}
	}
	if want != 1 {
		t.Errorf("the last fact drawn is %d", want)
	}
}
