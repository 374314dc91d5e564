package corpus

import (
	"strings"
	"testing"
	"time"
)

func mustRead(t *testing.T, name, text string) reading {
	t.Helper()
	r, err := read(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// has reports whether one of the warnings holds part.
func (r *reading) has(part string) bool {
	return strings.Contains(strings.Join(r.warnings, "\n"), part)
}

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       Report // of which Title, Source, Author, URL, Note, Label and Body count
	}{
		{"all keys", "---\ntitle: Bridges closed\nsource: Wire\nauthor: Ann Holm\nurl: https://a.no/b?c=d:e\nnote: A retelling.\nlabel: W\n---\n\nBody.\n",
			Report{Title: "Bridges closed", Source: "Wire", Author: "Ann Holm", URL: "https://a.no/b?c=d:e", Note: "A retelling.", Label: "W", Body: "Body."}},
		{"other names and capitals", "---\nHeadline: x\nOutlet: Wire\nLink: u\nbyline: Ann\n---\nBody.",
			Report{Title: "x", Source: "Wire", URL: "u", Author: "Ann", Body: "Body."}},
		{"quotes", "---\ntitle: \"He said \\\"no\\\": why\"\nsource: 'Wire''s own'\nauthor: \"\n---\nBody.",
			Report{Title: `He said "no": why`, Source: "Wire's own", Author: `"`, Body: "Body."}},
		{"what is not known is skipped", "---\n# comment\ntags:\n  - a\n- b\n\nlayout: post\ntitle: x\n---\nBody.", Report{Title: "x", Body: "Body."}},
		{"the first of two counts", "---\ntitle: x\nheadline: y\n---\nBody.", Report{Title: "x", Body: "Body."}},
		{"TOML", "+++\ntitle = \"x\"\nsource = 'Wire'\n+++\nBody.", Report{Title: "x", Source: "Wire", Body: "Body."}},
		{"dots close it", "---\ntitle: x\n...\nBody.", Report{Title: "x", Body: "Body."}},
		{"values are cleaned", "---\ntitle: a\u202eb\tc\n---\nBody.", Report{Title: "a\ufffdb c", Body: "Body."}},
		{"CRLF", "---\r\ntitle: x\r\n---\r\nBody.", Report{Title: "x", Body: "Body."}},
		{"not closed", "---\ntitle: x\n\nBody.", Report{Body: "---\ntitle: x\n\nBody."}},
		{"prose between rules", "---\nHe said no.\n---\nBody.", Report{Body: "---\nHe said no.\n---\nBody."}},
		{"not at the start", "Body.\n---\ntitle: x\n---", Report{Body: "Body.\n---\ntitle: x\n---"}},
	} {
		r := mustRead(t, "a.txt", c.text)
		got := Report{Title: r.Title, Source: r.Source, Author: r.Author, URL: r.URL, Note: r.Note, Label: r.Label, Body: r.Body}
		if c.want.Title == "" {
			got.Title = ""
		}
		if !equalHead(got, c.want) {
			t.Errorf("%s:\ngot  %+v\nwant %+v", c.name, got, c.want)
		}
	}
}

func equalHead(a, b Report) bool {
	return a.Title == b.Title && a.Source == b.Source && a.Author == b.Author && a.URL == b.URL &&
		a.Note == b.Note && a.Label == b.Label && a.Body == b.Body
}

func TestParseDate(t *testing.T) {
	for in, want := range map[string]string{
		"2013-02-04":                         "2013-02-04",
		"2013-02-04 15:04":                   "2013-02-04 15:04",
		"2013-02-04T15:04":                   "2013-02-04 15:04",
		"2013-02-04T15:04:05+02:00":          "2013-02-04 15:04 +0200",
		"2013-02-04T15:04:05Z":               "2013-02-04 15:04",
		"2013/02/04":                         "2013-02-04",
		"4 February 2013":                    "2013-02-04",
		"February 4, 2013":                   "2013-02-04",
		"Feb. 4, 2013":                       "2013-02-04",
		"Feb 4 2013":                         "2013-02-04",
		"Sept. 4, 2013":                      "2013-09-04",
		"4th February 2013":                  "2013-02-04",
		"Monday, February 4, 2013":           "2013-02-04",
		"Mon 4 Feb 2013":                     "2013-02-04",
		"Wed., Feb. 6, 2013 at 4:15 p.m. ET": "2013-02-06 16:15",
		"January 1, 2013 7:18 PM":            "2013-01-01 19:18",
		"Jul 24, 2013 04:37 PM EDT":          "2013-07-24 16:37",
		"January 3, 2017 9:04:30 AM CST":     "2017-01-03 09:04",
		"Mon, 04 Feb 2013 15:04:05 +0000":    "2013-02-04 15:04",
		"3/4/2013":                           "",
		"2013-02-31":                         "",
		"February 2013":                      "",
		"yesterday":                          "",
		"":                                   "",
	} {
		got := ""
		if at, clock, ok := parseDate(in); ok {
			layout := "2006-01-02"
			if clock {
				layout += " 15:04"
			}
			if _, offset := at.Zone(); offset != 0 {
				layout += " -0700"
			}
			got = at.Format(layout)
		}
		if got != want {
			t.Errorf("parseDate(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestDateOfReport(t *testing.T) {
	r := mustRead(t, "a.txt", "---\ndate: 5 July 2016\n---\nBody.")
	if want := time.Date(2016, 7, 5, 0, 0, 0, 0, time.UTC); !r.Published.Equal(want) || r.HasClock || len(r.warnings) > 0 {
		t.Errorf("published %v, clock %v, warnings %q", r.Published, r.HasClock, r.warnings)
	}
	r = mustRead(t, "a.txt", "---\ndate: the other day\n---\nBody.")
	if !r.Published.IsZero() || !r.has(`the date "the other day" cannot be read`) || !r.has("no publication date") {
		t.Errorf("published %v, warnings %q", r.Published, r.warnings)
	}
	r = mustRead(t, "a.txt", "Body.")
	if !r.Published.IsZero() || !r.has("no publication date") {
		t.Errorf("published %v, warnings %q", r.Published, r.warnings)
	}
}
