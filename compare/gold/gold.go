// Package gold reads clusters of reports that were labelled by hand: the facts
// that the reports share, the words that state them, and how each pair of
// reports stands on each.
//
// It serves the scorecard and the trainers. Nothing that users run imports it.
package gold

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"unicode"

	"parallax/corpus"
)

// A Cluster is the reports of one event and their labels.
type Cluster struct {
	Name  string
	Files []string // one a report, in order
	Facts []Fact
}

// A Fact is one labelled fact. Its maps go by letters: "A", "A-B". The words
// that state it are given as Evidence, exact substrings of a body, or as Places.
type Fact struct {
	Label     string                                          `json:"label"`
	Evidence  map[string][]string                             `json:"evidence,omitempty"`
	Places    map[string][]Place                              `json:"places,omitempty"`
	Relations map[string]struct{ Verdict, Kind, Note string } `json:"relations"`
}

// A Place is a stretch of a body: the number of letters and digits before it,
// and in it. It tells where words stand without repeating them.
type Place [2]int

// A Link is one labelled fact in one pair of reports.
type Link struct {
	Label, Verdict, Kind, Note string
	A, B                       int              // reports, A before B
	Spans                      [2][]corpus.Span // where each states it
}

// Clusters reads the labelled clusters of a folder, by name: its labels/ and the
// reports in its clusters/. There are none when the folder is absent.
func Clusters(dir string) ([]Cluster, error) {
	return read(filepath.Join(dir, "labels"), filepath.Join(dir, "clusters"))
}

// Own reads the clusters that the project labelled itself: the labels are in the
// folder labels, the reports in the folder unlabelled of dir.
// Clusters whose reports are absent are left out.
func Own(labels, dir string) ([]Cluster, error) {
	return read(labels, filepath.Join(dir, "unlabelled"))
}

func read(labels, texts string) ([]Cluster, error) {
	paths, err := filepath.Glob(filepath.Join(labels, "*.json"))
	if err != nil {
		return nil, err
	}
	var out []Cluster
	for _, path := range paths {
		c := Cluster{Name: strings.TrimSuffix(filepath.Base(path), ".json")}
		data, err := os.ReadFile(path)
		if err == nil {
			err = json.Unmarshal(data, &c)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		if c.Files, _ = filepath.Glob(filepath.Join(texts, c.Name, "*.txt")); len(c.Files) > 1 {
			out = append(out, c)
		}
	}
	return out, nil
}

// Source is the collection that the cluster comes from: its name without the number.
func (c *Cluster) Source() string { return c.Name[:strings.LastIndexByte(c.Name, '-')] }

// Story loads the cluster's reports.
func (c *Cluster) Story() (corpus.Story, error) { return corpus.Load(c.Files, nil) }

// Links finds the labelled facts in the reports, in a fixed order.
func (c *Cluster) Links(reports []corpus.Report) []*Link {
	folded := make([]foldedText, len(reports))
	for i := range reports {
		folded[i] = fold(reports[i].Body)
	}
	var out []*Link
	for _, f := range c.Facts {
		spans := map[string][]corpus.Span{}
		for letter, places := range f.Places {
			for _, p := range places {
				spans[letter] = append(spans[letter], folded[letter[0]-'A'].span(p)...)
			}
		}
		for letter, snippets := range f.Evidence {
			for _, s := range snippets {
				spans[letter] = append(spans[letter], folded[letter[0]-'A'].locate(s)...)
			}
		}
		for pair, rel := range f.Relations {
			a, b, _ := strings.Cut(pair, "-")
			out = append(out, &Link{Label: f.Label, Verdict: rel.Verdict, Kind: rel.Kind, Note: rel.Note,
				A: int(a[0] - 'A'), B: int(b[0] - 'A'), Spans: [2][]corpus.Span{spans[a], spans[b]}})
		}
	}
	sort.Slice(out, func(i, j int) bool {
		a, b := out[i], out[j]
		return a.Label < b.Label || a.Label == b.Label && (a.A < b.A || a.A == b.A && a.B < b.B)
	})
	return out
}

// longest is the number of words above which a claim covers nothing.
const longest = 60

// Covers reports whether the claims s of report a and t of report b state l.
func (l *Link) Covers(reports []corpus.Report, a, b int, s, t corpus.Span) bool {
	return l.A == a && l.B == b && overlapsAny(s, l.Spans[0]) && overlapsAny(t, l.Spans[1]) &&
		Words(reports[a].Text(s)) <= longest && Words(reports[b].Text(t)) <= longest
}

func overlapsAny(s corpus.Span, spans []corpus.Span) bool {
	for _, t := range spans {
		if s.Overlaps(t) {
			return true
		}
	}
	return false
}

// Words counts runs of letters, digits and underscores.
func Words(s string) int {
	n, in := 0, false
	for _, r := range s {
		w := unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_'
		if w && !in {
			n++
		}
		in = w
	}
	return n
}

// foldedText is a text's letters and digits alone, case folded, with the place
// of each in the text.
type foldedText struct {
	runes []rune
	spans []corpus.Span
}

func fold(text string) foldedText {
	var f foldedText
	for i, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			f.runes = append(f.runes, unicode.ToLower(r))
			f.spans = append(f.spans, corpus.Span{Start: i, End: i + len(string(r))})
		}
	}
	return f
}

// locate finds every place of snippet, letters and digits compared alone.
func (f foldedText) locate(snippet string) []corpus.Span {
	needle := fold(snippet).runes
	var out []corpus.Span
	for i := 0; len(needle) > 0 && i+len(needle) <= len(f.runes); i++ {
		if equal(f.runes[i:i+len(needle)], needle) {
			out = append(out, corpus.Span{Start: f.spans[i].Start, End: f.spans[i+len(needle)-1].End})
		}
	}
	return out
}

// span is the stretch of the text at p, none where the text is too short.
func (f foldedText) span(p Place) []corpus.Span {
	if p[0] < 0 || p[1] < 1 || p[0]+p[1] > len(f.spans) {
		return nil
	}
	return []corpus.Span{{Start: f.spans[p[0]].Start, End: f.spans[p[0]+p[1]-1].End}}
}

func equal(a, b []rune) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// Lengths lists the words of each piece of evidence.
func (c *Cluster) Lengths(reports []corpus.Report) []int {
	var out []int
	for _, f := range c.Facts {
		for _, snippets := range f.Evidence {
			for _, s := range snippets {
				out = append(out, Words(s))
			}
		}
		for letter, places := range f.Places {
			r := &reports[letter[0]-'A']
			for _, p := range places {
				for _, s := range fold(r.Body).span(p) {
					out = append(out, Words(r.Text(s)))
				}
			}
		}
	}
	return out
}
