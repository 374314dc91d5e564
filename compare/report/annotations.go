package report

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"parallax/compare"
	"parallax/corpus"
)

// around is how many code points of context a quotation has on either side, by
// which a tool finds it again in a page that has changed.
const around = 32

// An annotationPage, and what it holds, is the part of the Web Annotation Data
// Model (W3C Recommendation of 23 February 2017) that is written here.
type annotationPage struct {
	Context string       `json:"@context"`
	ID      string       `json:"id"`
	Type    string       `json:"type"`
	Items   []annotation `json:"items"`
}

type annotation struct {
	ID         string           `json:"id"`
	Type       string           `json:"type"`
	Motivation string           `json:"motivation"`
	Generator  software         `json:"generator"`
	Body       []textualBody    `json:"body"`
	Target     specificResource `json:"target"`
}

type software struct {
	Type string `json:"type"`
	Name string `json:"name"`
}

type textualBody struct {
	Type     string `json:"type"`
	Purpose  string `json:"purpose"`
	Value    string `json:"value"`
	Format   string `json:"format"`
	Language string `json:"language"`
}

type specificResource struct {
	Type     string `json:"type"`
	Source   string `json:"source"`
	Selector []any  `json:"selector"` // ways to find the same words
}

type quoteSelector struct {
	Type   string `json:"type"`
	Exact  string `json:"exact"`
	Prefix string `json:"prefix"`
	Suffix string `json:"suffix"`
}

type positionSelector struct {
	Type  string `json:"type"`
	Start int    `json:"start"` // code points of the text as read
	End   int    `json:"end"`
}

// Annotations writes each claim of t as an annotation on the words that make it.
// It names the page that the report is from or, where that is not known, a name
// made from the report's text. Names depend on nothing but what they stand for.
func Annotations(w io.Writer, t *compare.Table, _ Options) error {
	a := annotator{table: t}
	for i := range t.Reports {
		r := &t.Reports[i]
		a.indices = append(a.indices, indexCodePoints(r.Body))
		a.sources = append(a.sources, source(r))
	}
	page := annotationPage{Context: "http://www.w3.org/ns/anno.jsonld", Type: "AnnotationPage", Items: []annotation{}}
	ids := sha256.New()
	for i := range t.Facts {
		for c := range t.Facts[i].Claims {
			item := a.annotate(t.Facts[i], c)
			page.Items = append(page.Items, item)
			io.WriteString(ids, item.ID)
		}
	}
	page.ID = urn([sha256.Size]byte(ids.Sum(nil)))
	return writeLD(w, page)
}

// writeLD writes JSON-LD that can also stand in a script element of a page.
func writeLD(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// An annotator makes annotations of claims.
type annotator struct {
	table   *compare.Table
	indices []codePoints // of each report's Body
	sources []string     // what each report is called
}

func (a *annotator) annotate(f *compare.Fact, claim int) annotation {
	c := &f.Claims[claim]
	at := a.indices[c.Report].span(c.Span)
	body := a.table.Reports[c.Report].Body
	name := fmt.Sprintf("%s %s %d %d", f.ID, a.sources[c.Report], at.Start, at.End)
	return annotation{
		ID: urn(sha256.Sum256([]byte(name))), Type: "Annotation", Motivation: "commenting",
		Generator: software{"Software", "parallax"},
		Body:      a.bodies(f, claim),
		Target: specificResource{Type: "SpecificResource", Source: a.sources[c.Report], Selector: []any{
			quoteSelector{"TextQuoteSelector", body[c.Start:c.End], ending(body[:c.Start], around), beginning(body[c.End:], around)},
			positionSelector{"TextPositionSelector", at.Start, at.End},
		}},
	}
}

// bodies are how the claim stands and why, in words, and the verdict and kinds
// as tags.
func (a *annotator) bodies(f *compare.Fact, claim int) []textualBody {
	bodies := []textualBody{textual("commenting", account(a.table, f, []int{claim})), textual("tagging", f.Verdict.String())}
	for _, k := range f.Kinds {
		bodies = append(bodies, textual("tagging", string(k)))
	}
	return bodies
}

// account is how claims of f stand, why, and what people ruled on it.
func account(t *compare.Table, f *compare.Fact, claims []int) string {
	said := []string{fmt.Sprintf("%s: %s.", f.Verdict, oneLine(f.Label))}
	return strings.Join(slices.Concat(said, reasonsOf(t, f, claims), rulings(f)), " ")
}

func textual(purpose, value string) textualBody {
	return textualBody{"TextualBody", purpose, value, "text/plain", "en"}
}

// source is the address of r, or a name for its text.
func source(r *corpus.Report) string {
	if address := link(r.URL); address != "" {
		return address
	}
	return urn(sha256.Sum256([]byte(r.Body)))
}

// urn is a name made from a sum: a UUID of version 8 (RFC 9562).
func urn(sum [sha256.Size]byte) string {
	sum[6] = sum[6]&0x0f | 0x80
	sum[8] = sum[8]&0x3f | 0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", sum[:4], sum[4:6], sum[6:8], sum[8:10], sum[10:16])
}

// ending is the last n code points of s, or all of it.
func ending(s string, n int) string {
	at := len(s)
	for ; n > 0 && at > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return s[at:]
}

// beginning is the first n code points of s, or all of it.
func beginning(s string, n int) string {
	at := 0
	for ; n > 0 && at < len(s); n-- {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return s[:at]
}
