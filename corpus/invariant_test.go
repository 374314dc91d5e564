package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// flaw is the first promise of Report that r breaks, or "".
func flaw(r *Report) string {
	if again, n := Clean(r.Body); again != r.Body || n != 0 {
		return "the body is not clean"
	}
	var parts []Span
	for _, p := range r.Paragraphs {
		parts = append(parts, p.Span)
	}
	if bad := flawOfSpans(r.Body, parts); bad != "" {
		return "paragraphs: " + bad
	}
	parts = nil
	for s, f := r.Sentences, r.Furniture; len(s)+len(f) > 0; {
		if len(f) == 0 || len(s) > 0 && s[0].Start < f[0].Start {
			p := r.Paragraphs[s[0].Paragraph]
			if !p.Contains(s[0].Span) || !p.Kind.Claims() {
				return fmt.Sprintf("sentence %v is not of its paragraph", s[0])
			}
			parts, s = append(parts, s[0].Span), s[1:]
			continue
		}
		parts, f = append(parts, f[0].Span), f[1:]
	}
	if bad := flawOfSpans(r.Body, parts); bad != "" {
		return "sentences and furniture: " + bad
	}
	return ""
}

// flawOfSpans tells what keeps spans from being a division of the words of body.
func flawOfSpans(body string, spans []Span) string {
	at := 0
	for _, s := range append(spans, Span{len(body), len(body)}) {
		if s.Start < at || s.End < s.Start || s.End > len(body) {
			return fmt.Sprintf("%v overlaps what came before, or is out of bounds", s)
		}
		if s.Start < len(body) && (s.Len() == 0 || !utf8.RuneStart(body[s.Start]) || trim(body, s) != s) {
			return fmt.Sprintf("%v is empty, cuts a rune or has space at its ends", s)
		}
		for _, r := range body[at:s.Start] {
			if !unicode.IsSpace(r) {
				return fmt.Sprintf("%q lies in no span", body[at:s.Start])
			}
		}
		at = s.End
	}
	return ""
}

// TestReportHoldsItsPromises reads texts made of what is hard to divide.
func TestReportHoldsItsPromises(t *testing.T) {
	pieces := rapid.SampledFrom([]string{
		"He said no", "Sen.", "Mr.", "U.S.", "a.m.", "St.", "No.", "J.", "3.5", "Jan. 3", ".", "...", "…", "?", "!", "?!",
		`"`, "“", "”", "’", "'", "(", ")", " ", "  ", "\n", "\n\n", "\t", "\u00a0", "—", " - ", "The", "the", "OSLO (AP) —", "OSLO -",
		"By Ann Holm", "Photo: Ann Holm", "(Photo: Wire)", "poses for photographers", "Updated 4:15 p.m. ET", "date 2016-07-05",
		"July 5, 2016 ", "© 2016 Wire", "Read more", "Related:", "Ann Holm", "é", "日本。", "a\u0301", "\u0301", "\x00", "\x1b[2J", "\u202e", "\xff",
		"---\n", "title: x\n", "\ufeff", "http://a.b/c", "a@b.no", "#", "- ", "> ", "* ", "`", "[x](y)", "<b>", "&#27;",
	})
	rapid.Check(t, func(t *rapid.T) {
		text := ""
		for _, p := range rapid.SliceOfN(pieces, 0, 40).Draw(t, "pieces") {
			text += p
		}
		name := rapid.SampledFrom([]string{"a.txt", "a.md"}).Draw(t, "name")
		r, err := read(name, []byte(text))
		if err != nil {
			return
		}
		if bad := flaw(&r.Report); bad != "" {
			t.Fatalf("%s\nbody %q\n%+v", bad, r.Body, r.Report)
		}
	})
}

// FuzzRead reads any bytes: an error or a report that holds its promises.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"Bridges closed\n\nOSLO (AP) - He said no. She left.\n\n© 2016 Wire",
		"---\ntitle: \"x\"\ndate: 5 July 2016\n---\nBody text.", "+++\ntitle = 'x'\n+++\nBody.", "\xff\xfea\x00b\x00", "caf\xe9 closed.The end",
		"# Head\n\n* one\n* two <b>x</b> &#27;[2J\n\n```\ncode\n```\n", "\x1b]0;x\x07 text", "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
	} {
		f.Add([]byte(seed), false)
		f.Add([]byte(seed), true)
	}
	f.Fuzz(func(t *testing.T, data []byte, markdown bool) {
		name := "a.txt"
		if markdown {
			name = "a.md"
		}
		r, err := read(name, data)
		if err != nil {
			return
		}
		if bad := flaw(&r.Report); bad != "" {
			t.Fatalf("%s\nbody %q", bad, r.Body)
		}
		for _, s := range []string{r.Title, r.Source, r.Author, r.URL, r.Note, r.Label} {
			if s != CleanLine(s) {
				t.Fatalf("metadata %q is not clean", s)
			}
		}
	})
}

// FuzzPage reads any bytes as a web page: an error or a report that holds its
// promises, with all that was left out clean.
func FuzzPage(f *testing.F) {
	for _, seed := range []string{
		"<!doctype html><title>A title | Post</title><h1>A title</h1><p>He said no.<p>She left.<br><br>\"No.\"",
		`<meta charset="utf-16"><table><tr><td>a<td><p>b</table><time datetime="2031-06-03T09:40">3 June</time>`,
		`<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","author":[{"@id":"1"}],"articleBody":"a<br>b"}]}</script>`,
		"\xff\xfe<\x00p\x00>\x00a\x00", "<article><blockquote class=tweet>a &#27;[2J &#x202e; \u2028 b</blockquote><nav>c</nav></article>",
		"<div hidden><div class=paywall>Subscribe to continue reading</div></div>", "<frameset><frame>", "<title>a - b - c</title><b>a</b>",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := read("a.html", append([]byte("<html>"), data...))
		if err != nil {
			return
		}
		if bad := flaw(&r.Report); bad != "" {
			t.Fatalf("%s\nbody %q", bad, r.Body)
		}
		for _, s := range append(r.Dropped, r.Title, r.Source, r.Author, r.URL, r.Language) {
			if s != CleanLine(s) {
				t.Fatalf("%q is not clean", s)
			}
		}
	})
}

// TestRealReports holds the promises against news texts that are kept beside
// the project, where they are.
func TestRealReports(t *testing.T) {
	files, _ := filepath.Glob("../../shared/gold/*/*/[ABC].txt")
	more, _ := filepath.Glob("../../shared/reports/*.txt")
	files = append(files, more...)
	if len(files) == 0 {
		t.Skip("no texts in ../shared to read")
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		r, err := read(name, data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if bad := flaw(&r.Report); bad != "" {
			t.Errorf("%s: %s", name, bad)
		}
		if apart := len(r.Body) - lengthOf(r.Sentences); apart*2 > len(r.Body) && len(r.Body) > 2000 {
			t.Errorf("%s: %d of %d bytes are set apart", name, apart, len(r.Body))
		}
	}
}

func lengthOf(sentences []Sentence) (n int) {
	for _, s := range sentences {
		n += s.Len()
	}
	return n
}
