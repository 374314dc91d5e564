package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// structure finds the paragraphs, what each is for, and the sentences. Every
// word ends up in one sentence or in one piece of furniture. Where the rules
// are in doubt the text stays prose: a line too many to read is a smaller
// loss than a fact set apart.
func (r *reading) structure() {
	r.Paragraphs = paragraphs(r.Body)
	r.Sentences = make([]Sentence, 0, 1+len(r.Body)/usualSentence)
	var seen [len(kindNames)]bool
	for i := range r.Paragraphs {
		rest := r.Paragraphs[i].Span
		if i < 2 && !isStamp(r.Text(rest)) {
			rest = r.cutHead(rest, stampAtHead(r.Text(rest)), Stamp)
		}
		k := r.kindOf(i, rest, !seen[Prose])
		if k == Prose && !seen[Prose] && !seen[Headline] && i+1 < len(r.Paragraphs) && r.isHeadline(r.Text(rest)) {
			k = Headline
		}
		if i < len(r.hints) && r.hints[i] != Prose {
			k = r.hints[i]
		}
		r.Paragraphs[i].Kind, seen[k] = k, true
		if k.Claims() {
			r.split(i, rest)
		} else {
			r.setApart(rest, k)
		}
	}
	if r.long > 0 {
		r.warn("sentences of over %d bytes are read in parts (%d): if it is a table or a list, give the text of the article alone", maxSentence, r.long)
	}
}

func (r *reading) setApart(s Span, k Kind) {
	r.Furniture = append(r.Furniture, Furniture{Span: s, Kind: k})
}

// maxLine is the length in bytes up to which a paragraph or sentence may be
// furniture. The longest captions and legal notices stay below it.
const maxLine = 700

// cutHead sets the first n bytes of s apart and returns what is left of s.
func (r *reading) cutHead(s Span, n int, k Kind) Span {
	if n == 0 {
		return s
	}
	r.setApart(trim(r.Body, Span{s.Start, s.Start + n}), k)
	return trim(r.Body, Span{s.Start + n, s.End})
}

// kindOf is the kind of the paragraph with index i, of which rest is what
// stands behind a stamp. The paragraphs before it have theirs; above tells that
// none of them is prose.
func (r *reading) kindOf(i int, rest Span, above bool) Kind {
	text := r.Text(rest)
	switch {
	case len(text) > maxLine:
		return Prose
	case isStamp(text):
		return Stamp
	case isByline(text) || i == len(r.Paragraphs)-1 && isSignature(text):
		return Byline
	case isLinkList(r, i, text):
		return Boilerplate
	}
	if k := kindOfAll(r.Body, r.sentencesOf(rest)); k != Prose {
		return k
	}
	switch {
	case isDateline(text):
		return Dateline
	case r.isCaption(i, text, above):
		return Caption
	}
	return Prose
}

// kindOfAll is what the sentences of body at spans are for, if none of them is prose.
func kindOfAll(body string, spans []Span) Kind {
	kind := Prose
	for _, s := range spans {
		k := kindOfLine(body[s.Start:s.End])
		if k == Prose {
			return Prose
		}
		if kind == Prose {
			kind = k
		}
	}
	return kind
}

// sentencesOf is the sentences of part, which are mostly asked for twice.
func (r *reading) sentencesOf(part Span) []Span {
	if r.part != part {
		r.part, r.inPart = part, sentences(r.Body, part)
	}
	return r.inPart
}

// split takes the dateline off the head of rest, which is what is left of the
// paragraph with index i, and what is no prose off its tail, and makes
// sentences of the rest.
func (r *reading) split(i int, rest Span) {
	rest = r.cutHead(rest, datelineAtHead(r.Text(rest)), Dateline)
	spans := r.sentencesOf(rest)
	n := len(spans)
	for n > 0 && kindOfLine(r.Text(spans[n-1])) != Prose {
		n--
	}
	for _, s := range spans[:n] {
		r.addSentence(i, s)
	}
	for _, s := range spans[n:] {
		r.setApart(s, kindOfLine(r.Text(s)))
	}
}

// A headline is a line of at most maxHeadline characters.
const maxHeadline = 160

// isHeadline reports whether text, the first that claims something, is short and
// not closed as a sentence is, or is known for the title.
func (r *reading) isHeadline(text string) bool {
	if text == r.Title {
		return true
	}
	words := strings.Fields(text)
	return len(words) > 2 && (len(words) > 3 || !isName(text)) && strings.ContainsFunc(text, unicode.IsLower) &&
		utf8.RuneCountInString(text) <= maxHeadline && !closes(text) && !strings.HasSuffix(text, ":") &&
		datelineAtHead(text) == 0 && len(sentences(text, Span{0, len(text)})) == 1
}

// closes reports whether text ends as a sentence does. A question or a cry may
// be a headline.
func closes(text string) bool {
	return strings.HasSuffix(strings.TrimRight(text, closers), ".") || strings.HasSuffix(text, "…")
}

// isName reports whether text is two to four capitalised words: a person, for
// one, whose name stands under a picture.
func isName(text string) bool {
	words := strings.Fields(text)
	if len(words) < 2 || len(words) > 4 || closes(text) {
		return false
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) || strings.ContainsFunc(w, func(r rune) bool {
			return !unicode.IsLetter(r) && !strings.ContainsRune(".'’-", r)
		}) {
			return false
		}
	}
	return true
}
