package value

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// goldTimes are news texts with their times marked and resolved by hand in
// TIMEX3; they are not part of the project.
const goldTimes = "../../../shared/gold/times"

// valueFloor is what the resolver must not fall below on them: the harmonic mean
// of precision and recall of spans that overlap and have the same value.
const valueFloor = 0.81

// A goldTime is a marked time: bytes of its document's text, and its value.
type goldTime struct {
	start, end int
	value      string
}

// readTimeML reads the text of a document, its times and its creation day.
func readTimeML(path string) (text string, times []goldTime, created time.Time, err error) {
	f, err := os.Open(path)
	if err != nil {
		return "", nil, created, err
	}
	defer f.Close()
	var b strings.Builder
	inText, inTime := false, false
	d := xml.NewDecoder(f)
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			return b.String(), times, created, nil
		}
		if err != nil {
			return "", nil, created, err
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			switch {
			case tok.Name.Local == "TEXT":
				inText = true
			case tok.Name.Local == "TIMEX3" && inText:
				inTime = true
				times = append(times, goldTime{start: b.Len(), value: attr(tok, "value")})
			case tok.Name.Local == "TIMEX3":
				created, err = time.Parse(time.DateOnly, attr(tok, "value"))
				if err != nil {
					return "", nil, created, err
				}
			}
		case xml.EndElement:
			switch {
			case tok.Name.Local == "TEXT":
				inText = false
			case tok.Name.Local == "TIMEX3" && inTime:
				inTime = false
				times[len(times)-1].end = b.Len()
			}
		case xml.CharData:
			if inText {
				b.Write(tok)
			}
		}
	}
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// timesByLine reads the times of text line by line, as a caller does by sentence.
func timesByLine(text string, ref Ref) []Time {
	var out []Time
	base := 0
	for line := range strings.Lines(text) {
		for _, t := range Times(line, ref) {
			t.Start, t.End = t.Start+base, t.End+base
			out = append(out, t)
		}
		base += len(line)
	}
	return out
}

// matchTimes counts the gold times that find an overlapping partner in got, and
// those whose partner has the same value; each serves once. It tells miss of the rest.
func matchTimes(got []Time, gold []goldTime, miss func(string)) (spans, values int) {
	used := make([]bool, len(got))
	for _, g := range gold {
		best := -1
		for i, t := range got {
			if !used[i] && t.Start < g.end && g.start < t.End && (best < 0 || t.Norm == g.value) {
				best = i
			}
		}
		if best < 0 {
			miss(fmt.Sprintf("not found: %s", g.value))
			continue
		}
		used[best] = true
		spans++
		if got[best].Norm == g.value {
			values++
		} else {
			miss(fmt.Sprintf("%q is %s, read as %s", got[best].Text, g.value, got[best].Norm))
		}
	}
	for i, t := range got {
		if !used[i] {
			miss(fmt.Sprintf("%q read as %s, marked as nothing", t.Text, t.Norm))
		}
	}
	return spans, values
}

// TestGoldTimes resolves the times of real news against those marked by hand.
func TestGoldTimes(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join(goldTimes, "*.tml"))
	if len(files) == 0 {
		t.Skipf("no marked texts in %s", goldTimes)
	}
	var got, gold, spans, values int
	t.Logf("%-32s %5s %5s %6s %6s", "document", "gold", "read", "spans", "values")
	for _, f := range files {
		text, marked, created, err := readTimeML(f)
		if err != nil {
			t.Fatal(err)
		}
		read := timesByLine(text, Ref{Published: created, Known: true})
		s, v := matchTimes(read, marked, func(m string) {
			if testing.Verbose() {
				t.Logf("    %s", m)
			}
		})
		t.Logf("%-32s %5d %5d %6d %6d", filepath.Base(f), len(marked), len(read), s, v)
		got, gold, spans, values = got+len(read), gold+len(marked), spans+s, values+v
	}
	t.Logf("spans  precision %.2f recall %.2f F1 %.3f", ratio(spans, got), ratio(spans, gold), f1(spans, got, gold))
	t.Logf("values precision %.2f recall %.2f F1 %.3f", ratio(values, got), ratio(values, gold), f1(values, got, gold))
	if f := f1(values, got, gold); f < valueFloor {
		t.Errorf("F1 of values is %.3f, below %.2f", f, valueFloor)
	}
}

func ratio(a, b int) float64 { return float64(a) / float64(max(b, 1)) }

// f1 is the harmonic mean of right/got and right/gold.
func f1(right, got, gold int) float64 { return 2 * float64(right) / float64(max(got+gold, 1)) }
