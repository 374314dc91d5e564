package report

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/charmbracelet/x/exp/golden"
	"github.com/clipperhouse/displaywidth"

	"parallax/compare"
)

// A fataler is a test that helps: testing.TB and rapid.T.
type fataler interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// write is the table as the format called name writes it.
func write(t fataler, name string, table *compare.Table) string {
	t.Helper()
	format, ok := ByName(name)
	if !ok {
		t.Fatalf("no format %q", name)
	}
	var out bytes.Buffer
	if err := format.Write(&out, table, Options{Version: "v1.2.3"}); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestGolden(t *testing.T) {
	for _, format := range Formats {
		t.Run(format.Name, func(t *testing.T) { golden.RequireEqual(t, write(t, format.Name, fire())) })
	}
}

func TestEveryFormatIsDescribed(t *testing.T) {
	for _, f := range Formats {
		if f.Describe == "" || !strings.HasPrefix(f.Ext, ".") {
			t.Errorf("format %q is not described: %+v", f.Name, f)
		}
	}
	if _, ok := ByName("papyrus"); ok {
		t.Error("a format that is not there was found")
	}
}

type brokenPipe struct{}

func (brokenPipe) Write([]byte) (int, error) { return 0, errBroken }

var errBroken = errors.New("broken pipe")

func TestWritersTellOfTroubleWriting(t *testing.T) {
	for _, f := range Formats {
		if err := f.Write(brokenPipe{}, fire(), Options{}); !errors.Is(err, errBroken) {
			t.Errorf("%s: error %v, want %v", f.Name, err, errBroken)
		}
	}
}

func TestWritersTakeATableWithoutFacts(t *testing.T) {
	for _, f := range Formats {
		if out := write(t, f.Name, &compare.Table{}); out == "" {
			t.Errorf("%s: nothing written", f.Name)
		}
	}
}

func TestTextStaysWithinItsColumns(t *testing.T) {
	for line := range strings.Lines(write(t, "text", fire())) {
		if w := displaywidth.String(strings.TrimSuffix(line, "\n")); w > columns {
			t.Errorf("%d cells: %s", w, line)
		}
	}
}

func TestWrap(t *testing.T) {
	for _, test := range []struct {
		name, in string
		width    int
		want     string
	}{
		{"breaks between words", "one two three", 8, "one two|three"},
		{"fills a line exactly", "one two three", 7, "one two|three"},
		{"keeps a long word whole", "see https://example.org/a now", 6, "see|https://example.org/a|now"},
		{"counts wide characters twice", "火災 倉庫", 8, "火災|倉庫"},
		{"leaves a no-break space alone", "about 4\u00a0000 men", 9, "about|4\u00a0000 men"},
		{"joins broken lines", "one\ntwo", 8, "one two"},
		{"has a line for nothing", "", 8, ""},
	} {
		if got := strings.Join(wrap(test.in, test.width), "|"); got != test.want {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestPlace(t *testing.T) {
	r := harbourPost()
	p := newPlaces(&r)
	for words, want := range map[string]string{
		"Warehouse burns":    "headline",
		"Seven firefighters": "paragraph 1, sentence 1",
		"still burning":      "paragraph 1, sentence 2",
		"Smoke":              "caption",
		"until Friday":       "paragraph 2, sentence 2",
	} {
		if got := p.at(strings.Index(r.Body, words)); got != want {
			t.Errorf("%q is in %q, want %q", words, got, want)
		}
	}
	if got := p.at(len(r.Body)); got != "" {
		t.Errorf("behind the last paragraph is %q, want nothing", got)
	}
}

func TestReasonsOfOneFactAreNotRepeated(t *testing.T) {
	table := fire()
	f := table.Facts[0]
	f.Relations = append(f.Relations, f.Relations[0])
	if n := len(reasons(table, f)); n != 1 {
		t.Errorf("%d reasons, want 1", n)
	}
}

func TestTheGravestReasonComesFirst(t *testing.T) {
	table := fire()
	f := table.Facts[0]
	mild := f.Relations[0]
	mild.Verdict, mild.Why = compare.Agree, "another"
	f.Relations = append([]compare.Relation{mild}, f.Relations...)
	if got := reasons(table, f); !strings.HasPrefix(got[0], "A and B, conflict: ") {
		t.Errorf("first reason is %q", got[0])
	}
}

func TestSourceAndClaimMayBeUnknown(t *testing.T) {
	table := fire()
	table.Reports[1].Source = ""
	table.Reports[1].Paragraphs = nil
	text := write(t, "text", table)
	for _, want := range []string{"Source: unknown", "Only in B (1)", "\n   B, as said by Ida Brandt, via a city spokesman:\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("text lacks %q", want)
		}
	}
}

func TestWhatIsWrittenIsUTF8(t *testing.T) {
	const bad = "a\xff\xc3(\xed\xa0\x80z"
	for _, f := range Formats {
		if out := write(t, f.Name, quoting(bad)); !utf8.ValidString(out) {
			t.Errorf("%s: not valid", f.Name)
		}
	}
}
