package report

import (
	"bufio"
	"crypto/sha256"
	_ "embed" // the page's template and style
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strings"
	"sync"

	"parallax/compare"
)

var (
	//go:embed page.html
	pageTemplate string
	//go:embed page.css
	pageStyle string
)

// lit is up to which fact all claims light up where one of them is gone to. The
// style has a rule for each, which a browser tries on the whole page; the
// gravest facts come first.
const lit = 200

// parsed is the page's template, parsed by the first that needs it.
var parsed = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Parse(pageTemplate))
})

// HTML writes t as one page that needs nothing else: the facts beside the whole
// text of every report, with links both ways. It holds no script, and a policy
// that lets none run and nothing be fetched.
func HTML(w io.Writer, t *compare.Table, o Options) error {
	out := bufio.NewWriter(w)
	if err := parsed().Execute(out, newPage(t, o)); err != nil {
		return err
	}
	return out.Flush()
}

// A page is what the template shows.
type page struct {
	Policy                                                   string // of content security
	Style                                                    template.CSS
	Title, Summary, Progress, Selection, Disclaimer, Version string
	Verdicts                                                 []verdictView
	Sections                                                 []sectionView
	Reports                                                  []reportView
	Warnings                                                 []string
}

// A verdictView is a verdict in a sign and a word, with how many facts have it.
type verdictView struct {
	Sign, Name string
	Count      int
}

// A sectionView holds the facts of one verdict, or those of one report alone.
type sectionView struct {
	Heading string
	Verdict verdictView
	Facts   []factView
}

// A factView is one fact: how it stands, who says what, and why.
type factView struct {
	Number         int
	Label, Differs string
	Rulings        []string
	Verdict        verdictView
	Sayings        []sayingView
	Reasons        []string
}

// A sayingView is a claim in the list of facts.
type sayingView struct {
	ID             string // of the same claim in the text
	Label, Follows string
	Words          []token
}

// A reportView is one report with its text.
type reportView struct {
	ID, Label, Name, Title, Date, Author string
	URL                                  string // "" where it is none to follow
	Words                                int
	Text                                 []token
}

// A claimView is a claim in the text of its report.
type claimView struct {
	ID, Label  string
	Number     int // of its fact
	Verdict    verdictView
	Start, End int // code points of the report's text
}

func newPage(t *compare.Table, o Options) page {
	head := newOutline(t, o.Only)
	p := page{
		Title: head.title, Summary: head.summary, Progress: head.progress, Selection: head.selection, Disclaimer: disclaimer, Version: o.Version,
		Warnings: head.warnings,
	}
	p.style(len(t.Facts))
	n := t.Counts()
	for v := compare.Conflict; v >= compare.Single; v-- {
		seen := view(v)
		seen.Count = n[v]
		p.Verdicts = append(p.Verdicts, seen)
	}
	m := newMarker(t)
	for _, s := range head.sections {
		shown := sectionView{Heading: s.heading, Verdict: view(s.verdict)}
		for _, e := range s.entries {
			shown.Facts = append(shown.Facts, m.fact(e))
		}
		p.Sections = append(p.Sections, shown)
	}
	for i := range t.Reports {
		p.Reports = append(p.Reports, m.report(i))
	}
	return p
}

// style sets the page's style, and the policy that allows this one alone.
func (p *page) style(facts int) {
	var css strings.Builder
	css.WriteString(pageStyle)
	for n := 1; n <= min(facts, lit); n++ {
		fmt.Fprintf(&css, "body:has(.f%d:target) .claim.f%[1]d{outline:2px solid var(--focus);outline-offset:1px}\n", n)
	}
	sum := sha256.Sum256([]byte(css.String()))
	p.Style = template.CSS(css.String()) // ours, every byte of it
	p.Policy = fmt.Sprintf("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'", base64.StdEncoding.EncodeToString(sum[:]))
}

// view is v in a sign and a word.
func view(v compare.Verdict) verdictView {
	sign := string(v.Mark())
	if v == compare.Conflict {
		sign = "≠"
	}
	return verdictView{Sign: sign, Name: v.String()}
}
