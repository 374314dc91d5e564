package corpus

import (
	"context"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// flawOfTold is what of r that came from outside is not clean, or "".
func flawOfTold(r *reading) string {
	for _, s := range append(r.Dropped, r.Title, r.Source, r.Author, r.URL, r.Note, r.Label, r.Path, r.Language) {
		if s != CleanLine(s) {
			return s
		}
	}
	for _, s := range r.warnings {
		if clean, _ := Clean(s); clean != s || strings.Contains(s, "\n") {
			return s
		}
	}
	return ""
}

// FuzzEncoding reads any bytes as what a server says they are: in any encoding,
// as a text or as a page.
func FuzzEncoding(f *testing.F) {
	for _, charset := range []string{"", "utf-8", "utf-16", "utf-16be", "windows-1252", "iso-8859-8", "shift_jis", "gb18030", "iso-2022-jp", "replacement", "utf-7", "\xff"} {
		for _, text := range []string{"He said no.", "\xff\xfeH\x00e\x00\x1b\x00", "\xfe\xff\xd8\x00\x00a", "\x1b$B\x30", "caf\xe9 \x9b31m \x80", "\xef\xbb\xbfa \xe2\x80\xae b", "\x81\x30\x81"} {
			f.Add([]byte(text), "text/plain; charset="+charset, false)
			f.Add([]byte("<meta charset="+charset+"><p>"+text), "text/html", true)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, mediaType string, page bool) {
		s := source{path: "a", data: data, mediaType: mediaType}
		if page {
			s.data = append([]byte("<html>"), data...)
		}
		all, err := s.readings(context.Background())
		if err != nil {
			return
		}
		for i := range all {
			all[i].complete()
			if bad := flaw(&all[i].Report) + flawOfTold(&all[i]); bad != "" {
				t.Fatalf("%q in %q", bad, all[i].Body)
			}
		}
	})
}

// FuzzFrontMatter takes the front matter off any text: what is left is the end
// of the text, and the values are lines.
func FuzzFrontMatter(f *testing.F) {
	for _, s := range []string{"---\ntitle: x\n---\nBody", "+++\na = \"\\\"\"\n+++\n", "---\n---", "---\n\n# a\n- b\nc-d: 'e''f'\n...\nBody", "---\na:\n b\n--- \n\n---\ndate: 2031-03-04\n---\nx", "--- \na: \"\n---"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text, _ := Clean(s)
		body, fields := cutFrontMatter(text)
		if !strings.HasSuffix(text, body) || len(fields) > 0 && len(body) == len(text) {
			t.Fatalf("of %q is left %q", text, body)
		}
		var r reading
		r.fill(fields)
		if bad := flawOfTold(&r); bad != "" {
			t.Fatalf("%q tells %q", text, bad)
		}
		for _, field := range fields {
			if !isKey().MatchString(field.key) || strings.Contains(field.value, "\n") {
				t.Fatalf("%q has the field %q", text, field)
			}
		}
	})
}

// FuzzMarkdown reads any Markdown. Where nothing in it stands for another
// character, the words that are left stand in it, in their order.
func FuzzMarkdown(f *testing.F) {
	for _, s := range []string{"# A *b* `c`\n\n> d\n> 1. e\n\n```\nf\n```\n<b>g</b>", "[a](b \"c\") ![d](e) <http://f> [g]: h", "a\\\n\\*b\\*  \nc", "****_a_*__**", "- - - a\n\t- b", "<!-- a\n\n<div>\nb</div>", "[[[[a]]]](b)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text, _ := Clean(s)
		var r reading
		out := r.markdown(text)
		if strings.Contains(text, "&") {
			return
		}
		rest := text
		for _, word := range strings.Fields(out) {
			for _, c := range word {
				i := strings.IndexRune(rest, c)
				if i < 0 {
					t.Fatalf("%q became %q, which has %q too much", text, out, c)
				}
				rest = rest[i+utf8.RuneLen(c):]
			}
		}
	})
}

// FuzzSentences divides any clean text: paragraphs hold all of its words, and
// sentences those of a paragraph, none too long.
func FuzzSentences(f *testing.F) {
	for _, s := range []string{"He said no. She left.\n\n“Why?” he asked.", "\"\"\"\".\"A.B.\" C", "a.m. U.S. The J. R. Mr. 5. No. 3", "...\n. . .\n!?\"'", strings.Repeat("a ", 1500), strings.Repeat("e\u0301", 1500), strings.Repeat("x\n", 30) + "\n\ny"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		body, _ := Clean(s)
		var all []Span
		for _, p := range paragraphs(body) {
			all = append(all, p.Span)
			r := reading{Report: Report{Body: body}}
			for _, one := range sentences(body, p.Span) {
				r.addSentence(0, one)
			}
			parts := make([]Span, len(r.Sentences))
			for i := range parts {
				parts[i] = r.Sentences[i].Span
			}
			if bad := flawOfSpans(body[:p.End], append([]Span{{0, 0}}, parts...)[1:]); bad != "" && strings.TrimSpace(body[:p.Start]) == "" {
				t.Fatalf("sentences of %q: %s", body[p.Start:p.End], bad)
			}
			for _, part := range parts {
				if part.Len() > maxSentence || !p.Contains(part) {
					t.Fatalf("%v of %v", part, p)
				}
			}
		}
		if bad := flawOfSpans(body, all); bad != "" {
			t.Fatalf("paragraphs of %q: %s", body, bad)
		}
	})
}

// FuzzDate reads any text as a date: what is read is a day of the calendar, the
// same again when it is written plainly.
func FuzzDate(f *testing.F) {
	for _, s := range []string{"2031-03-04", "2031-03-04T09:40:00+14:00", "Tues., Sept. 3rd, 2031 at 4:15 p.m. ET", "3 June 2031 | 12 AM", "0000-01-01", "9999-12-31 23:59", "31 Feb 2031", "Updated 4:15 p.m. ET, July 5, 2016"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		dateIn(s)
		at, _, ok := parseDate(s)
		if !ok {
			return
		}
		again, clock, ok := parseDate(at.Format(time.DateOnly))
		if !ok || clock || again.Format(time.DateOnly) != at.Format(time.DateOnly) {
			t.Fatalf("%q is %v, and that %v", s, at, again)
		}
	})
}

// FuzzArgument takes any argument apart: a label fits in a line, and a message
// about it is one line that does nothing.
func FuzzArgument(f *testing.F) {
	for _, s := range []string{"a.txt", "Wire=a.txt", "=", "a=", "=a", "https://post.example/a=b", "Po\x1b[2Jst=a", "\xff=\x9b", "-", "a\nb=c\nd", "x=https://a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, arg string) {
		s, err := parseArg(arg)
		if err == nil {
			if s.label != CleanLine(s.label) || s.path == "" {
				t.Fatalf("%q became %+v", arg, s)
			}
			err = openError(s.path, context.Canceled)
		}
		if said := err.Error(); said != CleanLine(said) {
			t.Fatalf("%q: the message is %q", arg, said)
		}
	})
}
