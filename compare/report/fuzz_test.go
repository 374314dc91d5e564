package report

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// foreign adds to f what a table may hold that was never cleaned.
func foreign(f *testing.F) {
	for _, s := range append(slices.Clone(hostile), "a\xffb", "\xed\xa0\x80", "\u2028\u2029", "=1+1", ";=1", "\t=1", "＝1", "\x1b[2J\u009b", "</script>", "\x00", "a\r\nb", strings.Repeat("\u0301", 50)) {
		f.Add(s)
	}
}

// FuzzCSV writes a table with any text in it: it is read back as as many rows,
// none of which has a cell that is computed.
func FuzzCSV(f *testing.F) {
	foreign(f)
	rows := len(readCSV(f, write(f, "csv", quoting("word")), ','))
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" {
			return
		}
		out := write(t, "csv", quoting(s))
		if got := readCSV(t, out, ','); len(got) != rows {
			t.Fatalf("%d rows of %d", len(got), rows)
		}
		for _, comma := range ",;\t" {
			for _, row := range readCSV(t, out, comma) {
				if i := slices.IndexFunc(row, func(cell string) bool { return formula(cell) && !strings.HasPrefix(cell, "'") }); i >= 0 {
					t.Fatalf("%q is computed where %q parts the cells", row[i], comma)
				}
			}
		}
	})
}

// FuzzJSON writes a table with any text in it: it is a document that is read
// back with the offsets it was written with.
func FuzzJSON(f *testing.F) {
	foreign(f)
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" {
			return
		}
		out := write(t, "json", addressed(s))
		var d Document
		if err := json.Unmarshal([]byte(out), &d); err != nil || !utf8.ValidString(out) {
			t.Fatalf("%v: %s", err, out)
		}
		if !utf8.ValidString(s) {
			return // offsets count the characters of clean texts
		}
		for _, fact := range d.Facts {
			for _, c := range fact.Claims {
				if got := string([]rune(d.Reports[c.Report].Text)[c.Start:c.End]); got != c.Text {
					t.Fatalf("text[%d:%d] is %q, the claim %q", c.Start, c.End, got, c.Text)
				}
			}
		}
	})
}

// FuzzLinkedData writes a table with any text in it as JSON-LD: it is built as
// that with a harmless text.
func FuzzLinkedData(f *testing.F) {
	foreign(f)
	f.Fuzz(func(t *testing.T, s string) {
		if oneLine(s) == "" {
			return
		}
		for _, format := range []string{"annotations", "claimreview"} {
			var got, want any
			if err := json.Unmarshal([]byte(write(t, format, quoting(s))), &got); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal([]byte(write(t, format, quoting("word"))), &want); err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(skeleton(got), skeleton(want)) {
				t.Fatalf("%s: %q changed what it is made of", format, s)
			}
		}
	})
}

// skeleton is v with its texts and numbers taken out.
func skeleton(v any) any {
	switch v := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for key, e := range v {
			out[key] = skeleton(e)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i, e := range v {
			out[i] = skeleton(e)
		}
		return out
	}
	return nil
}

// FuzzText writes a table with any text in it plainly: in valid UTF-8 and as
// many facts as there are.
func FuzzText(f *testing.F) {
	foreign(f)
	f.Fuzz(func(t *testing.T, s string) {
		if s == "" {
			return
		}
		for _, format := range []string{"text", "linear"} {
			if out := write(t, format, quoting(s)); !utf8.ValidString(out) || strings.Count(out, "\n") < len(fire().Facts) {
				t.Fatalf("%s of %q: %q", format, s, out)
			}
		}
	})
}
