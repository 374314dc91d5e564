package corpus

import (
	"strings"
	"unicode/utf8"
)

// sentences splits s, which lies in one paragraph of body. The spans hold all
// of its words, in order, without white space at their ends.
//
// It goes by rules and a list of abbreviations. A trained model takes longer to
// load than everything else at the start, and split news text worse: it breaks
// after titles such as "Rev." and leaves sentences whole whose space was lost.
func sentences(body string, s Span) []Span {
	w := splitter{text: body[s.Start:s.End], offset: s.Start, out: make([]Span, 0, 1+s.Len()/usualSentence)}
	for at := 0; ; {
		at += nextStop(w.text[at:])
		if at == len(w.text) {
			break
		}
		b := boundary{text: w.text, start: w.start, stop: at, quotes: w.quotes}
		b.measure()
		if b.ends() {
			w.cut(b.end)
		}
		at = b.end
	}
	w.cut(len(w.text))
	return w.out
}

// opensStop is the bytes with which one of stops begins.
var opensStop = [256]bool{'.': true, '?': true, '!': true, 0xe2: true} // which begins an ellipsis

// nextStop is where the first of stops is in s, or its length.
func nextStop(s string) int {
	for i := 0; i < len(s); i++ {
		if opensStop[s[i]] && (s[i] < utf8.RuneSelf || strings.HasPrefix(s[i:], "…")) {
			return i
		}
	}
	return len(s)
}

// A splitter collects the sentences of text.
type splitter struct {
	text   string
	offset int // of text in the body
	start  int // of the sentence being read
	quotes int // straight quotation marks before it
	looked int // how far it was searched for words
	worded bool
	out    []Span
}

// cut ends a sentence at end. Marks without a word belong to the sentence that
// they close, or else to the one they open.
func (w *splitter) cut(end int) {
	w.worded = w.worded || hasWords(w.text[w.looked:end])
	w.looked = end
	t := trim(w.text, Span{w.start, end})
	t.Start, t.End = t.Start+w.offset, t.End+w.offset
	switch last := len(w.out) - 1; {
	case t.Len() == 0:
	case w.worded || last < 0 && end == len(w.text):
		w.out = append(w.out, t)
	case last >= 0:
		w.out[last].End = t.End
	default:
		return
	}
	w.quotes += strings.Count(w.text[w.start:end], `"`)
	w.start, w.worded = end, false
}

const (
	stops    = ".?!…"
	closers  = "\"'”’»)]"
	openers  = "\"'“‘«([¿¡"
	maxWord  = 32 // bytes looked at of any one word: no rule needs more
	maxAhead = 96 // bytes looked at after a stop

	usualSentence = 100 // bytes that one has, about
)
