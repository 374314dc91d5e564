package report

import (
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// readCSV is the rows that a program reads whose cells are parted by comma.
func readCSV(t fataler, text string, comma rune) [][]string {
	t.Helper()
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.LazyQuotes = comma, comma != ','
	r.FieldsPerRecord = -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestCSVReadsBackAsItWasFound(t *testing.T) {
	table := fire()
	rows := readCSV(t, write(t, "csv", table), ',')
	if !slices.Equal(rows[0], csvHeader) {
		t.Fatalf("header %q", rows[0])
	}
	rows = rows[1:]
	for i := range table.Facts {
		f := table.Facts[i]
		for _, r := range f.Reported() {
			cell := func(name string) string { return rows[0][slices.Index(csvHeader, name)] }
			if cell("label") != f.Label || cell("report") != table.Reports[r].Label || cell("verdict") != f.Verdict.String() || cell("id") != f.ID {
				t.Errorf("%s, report %d: row %q", f.Label, r, rows[0])
			}
			if got, want := cell("words"), table.Reports[r].Text(f.Claims[f.ClaimsOf(r)[0]].Span); got != want {
				t.Errorf("%s: words %q, want %q", f.Label, got, want)
			}
			rows = rows[1:]
		}
	}
	if len(rows) > 0 {
		t.Errorf("%d rows too many", len(rows))
	}
}

func TestCSVLinesAreAlike(t *testing.T) {
	text := write(t, "csv", fire())
	for line := range strings.Lines(text) {
		if !strings.HasSuffix(line, "\r\n") {
			t.Errorf("line %q does not end as RFC 4180 has it", line)
		}
	}
	for _, row := range readCSV(t, text, ',') {
		if len(row) != len(csvHeader) {
			t.Errorf("%d cells, want %d: %q", len(row), len(csvHeader), row)
		}
	}
}

func TestSeveralClaimsOfAReportShareARow(t *testing.T) {
	table := fire()
	f := table.Facts[0]
	f.Claims = slices.Insert(f.Claims, 1, find(table, claim{report: 0, text: "Mill Road"}))
	row := readCSV(t, write(t, "csv", table), ',')[1]
	for name, want := range map[string]string{
		"words": "Seven firefighters were hurt | Mill Road", "start": "39 | 215", "speaker": "",
		"place": "paragraph 1, sentence 1 | paragraph 2, sentence 2", "values": "7 |",
	} {
		if got := row[slices.Index(csvHeader, name)]; got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// restored is cell without the apostrophes that harmless put into it.
func restored(cell string) string {
	parts := strings.Split(cell, ";")
	for i, p := range parts {
		if formula(p) {
			parts[i] = strings.TrimPrefix(p, "'")
		}
	}
	return strings.Join(parts, ";")
}

func TestHarmless(t *testing.T) {
	for in, want := range map[string]string{
		"nine men":                    "nine men",
		"=1+1":                        "'=1+1",
		"+1":                          "'+1",
		"-5":                          "'-5",
		"@SUM(A1)":                    "'@SUM(A1)",
		"\t=1":                        "'=1",
		"\r=1":                        "'=1",
		"\"=1":                        "'\"=1",
		" '=1":                        "''=1", // the space goes with all others at the ends
		"＝1":                          "'＝1",
		"a;=1":                        "a;'=1",
		"a;\"-1":                      "a;'\"-1",
		"minus -5 is not a beginning": "minus -5 is not a beginning",
		"":                            "",
	} {
		got := harmless(in)
		if got != want {
			t.Errorf("%q becomes %q, want %q", in, got, want)
		}
		if back := restored(got); back != oneLine(in) {
			t.Errorf("%q comes back as %q", in, back)
		}
	}
}

// cells are what a spreadsheet might take for more than words.
var cells = rapid.StringOfN(rapid.SampledFrom([]rune("=+-@;,'\" \t\r\n|a1é\u00a0＝－")), 1, 12, -1)

func TestNoCellIsAFormula(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := "a" + cells.Draw(t, "s")
		table := quoting(s)
		for _, text := range []*string{&table.Reports[0].Label, &table.Reports[0].Source, &table.Facts[0].Label, &table.Facts[0].Claims[0].Speaker} {
			*text = s[1:]
		}
		out := write(t, "csv", table)
		for _, comma := range ",;\t" {
			for _, row := range readCSV(t, out, comma) {
				for _, cell := range row {
					if formula(cell) && !strings.HasPrefix(cell, "'") {
						t.Fatalf("%q is computed where %q parts the cells:\n%s", cell, comma, out)
					}
				}
			}
		}
		label := slices.Index(csvHeader, "label")
		if got := readCSV(t, out, ',')[1][label]; restored(got) != oneLine(s[1:]) {
			t.Fatalf("label %q comes back as %q", s[1:], got)
		}
	})
}
