package ui

import (
	"context"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare"
	"parallax/compare/parallel"
	"parallax/corpus"
)

// clean replaces every character that could move the cursor, turn the text
// around or hide it by as many bytes that do nothing: spans stay valid. Reports
// come clean already; this is the second lock on the door to the terminal.
func clean(s string) string {
	if harmless(s) {
		return s
	}
	var b strings.Builder
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		switch {
		case r == '\t':
			b.WriteByte(' ')
		case n == 3 && harmful(r):
			b.WriteRune(utf8.RuneError)
		case r == utf8.RuneError && n == 1, harmful(r):
			b.WriteString(strings.Repeat("?", n))
		default:
			b.WriteString(s[:n])
		}
		s = s[n:]
	}
	return b.String()
}

// harmless reports whether s is valid and has nothing harmful in it.
func harmless(s string) bool {
	for i := 0; i < len(s); {
		if b := s[i]; ' ' <= b && b < 0x7f {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if harmful(r) || r == utf8.RuneError && n == 1 {
			return false
		}
		i += n
	}
	return true
}

// harmful is every control and format character but the line break: escape
// sequences, C1 controls, direction marks, zero-width and tag characters.
func harmful(r rune) bool {
	if r >= ' ' && r < 0x7f {
		return false
	}
	return r != '\n' && unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
}

// cleanReports is a copy of reports whose texts are all clean, and but for the
// body of one line.
func cleanReports(reports []corpus.Report) []corpus.Report {
	out := slices.Clone(reports)
	_ = parallel.Each(context.Background(), len(out), func(i int) {
		for _, s := range []*string{&out[i].Label, &out[i].Path, &out[i].Title, &out[i].Source, &out[i].Author, &out[i].URL} {
			*s = strings.ReplaceAll(clean(*s), "\n", " ")
		}
		out[i].Body = clean(out[i].Body)
		out[i].Dropped = slices.Clone(out[i].Dropped)
		for k := range out[i].Dropped {
			out[i].Dropped[k] = clean(out[i].Dropped[k])
		}
	})
	return out
}

// cleanWarnings is a copy of warnings whose texts are all clean.
func cleanWarnings(warnings []corpus.Warning) []corpus.Warning {
	out := slices.Clone(warnings)
	for i := range out {
		out[i].Report, out[i].Text = clean(out[i].Report), clean(out[i].Text)
	}
	return out
}

// cleanTable is t with facts whose texts are all clean.
func cleanTable(t *compare.Table) *compare.Table {
	out := *t
	out.Facts = cleanFacts(t.Facts)
	return &out
}

// cleanNotes is facts, whose other texts are clean, with notes that are.
func cleanNotes(facts []*compare.Fact) []*compare.Fact {
	out := slices.Clone(facts)
	for i, f := range out {
		if !harmless(f.Review.Note) {
			noted := *f
			noted.Review.Note = clean(f.Review.Note)
			out[i] = &noted
		}
	}
	return out
}

// cleanFacts is a copy of facts whose texts are all clean.
func cleanFacts(facts []*compare.Fact) []*compare.Fact {
	copies, out := make([]compare.Fact, len(facts)), make([]*compare.Fact, len(facts))
	for i := range out {
		copies[i] = *facts[i]
		f := &copies[i]
		out[i] = f
		f.Label, f.Review.Note = clean(f.Label), clean(f.Review.Note)
		f.Claims = slices.Clone(f.Claims)
		for c := range f.Claims {
			claim := &f.Claims[c]
			claim.Speaker, claim.Via = clean(claim.Speaker), clean(claim.Via)
			claim.Polarity, claim.Modality = clean(claim.Polarity), clean(claim.Modality)
			claim.Values = slices.Clone(claim.Values)
			for v := range claim.Values {
				claim.Values[v].Text, claim.Values[v].Norm = clean(claim.Values[v].Text), clean(claim.Values[v].Norm)
			}
		}
		f.Relations = slices.Clone(f.Relations)
		for r := range f.Relations {
			f.Relations[r].Why = clean(f.Relations[r].Why)
		}
	}
	return out
}
