package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A boundary is a run of stops, and what the rules look at to decide whether a
// sentence ends there.
type boundary struct {
	text       string
	start      int    // of the sentence that may end
	quotes     int    // straight quotation marks before it
	stop       int    // of the first stop
	end        int    // after the stops and the quotation marks or brackets that close behind them
	mark       string // the stops
	closing    string // what closes behind them
	before     string // the word up to the stop, opening marks taken off
	next       string // what follows, white space and opening marks taken off; cut at maxAhead
	glued      bool   // nothing stands between the stop and what follows
	opening    string // the quotation marks or brackets before it
	afterSpace bool   // white space stands before the stop
}

func (b *boundary) measure() {
	at := b.stop + runOf(b.text[b.stop:], stops)
	b.mark = b.text[b.stop:at]
	b.end = at + runOf(b.text[at:], closers)
	if i := strings.Index(b.text[at:b.end], `""`); i >= 0 {
		b.end = at + i + 1 // the second one opens
	}
	b.closing = b.text[at:b.end]
	b.before = lastWord(b.text[b.start:b.stop])
	b.afterSpace = b.before == ""
	rest := head(b.text[b.end:], maxAhead)
	next := strings.TrimLeftFunc(rest, unicode.IsSpace)
	b.glued = len(next) == len(rest)
	opening := runOf(next, openers)
	b.opening, b.next = next[:opening], next[opening:]
}

// runOf is the length of the run of characters of set at the head of s.
func runOf(s, set string) int {
	if s == "" || s[0] == ' ' || isLetter(s[0]) { // as mostly, and of no set
		return 0
	}
	return len(s) - len(strings.TrimLeft(s, set))
}

// head is the first n bytes of s or fewer, cut between runes.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// lastWord is the word at the end of s without opening marks, or its last
// maxWord bytes.
func lastWord(s string) string {
	from := max(0, len(s)-maxWord)
	for from < len(s) && !utf8.RuneStart(s[from]) {
		from++
	}
	s = s[from:]
	if i := strings.LastIndexFunc(s, partsWords); i >= 0 {
		_, size := utf8.DecodeRuneInString(s[i:])
		s = s[i+size:]
	}
	return s[runOf(s, openers):]
}

func partsWords(r rune) bool {
	switch r {
	case '—', '–', '―', '/':
		return true
	}
	return unicode.IsSpace(r)
}

// ends tells whether a sentence ends at b.
func (b *boundary) ends() bool {
	if b.next == "" {
		return true // the paragraph ends, or nothing but space is in sight
	}
	if b.glued {
		return b.endsGlued()
	}
	r, _ := utf8.DecodeRuneInString(b.next)
	switch {
	case unicode.IsLower(r) && b.opening == "", strings.ContainsRune(",;:-–—―/&", r):
		return false
	case b.mark != ".":
		return b.endsAtMark(r)
	case b.closing != "":
		return true
	}
	return b.endsAtStop(r)
}

// endsAtMark decides on ?, ! and ellipses. An ellipsis set off by a space, and
// a question or cry inside quotation marks with its speaker behind it, are in
// mid-sentence.
func (b *boundary) endsAtMark(next rune) bool {
	if strings.Trim(b.mark, ".…") == "" && b.closing == "" {
		return len(b.mark) == 4 || startsSentence(b.next) || b.opening != "" && unicode.IsUpper(next) || !b.afterSpace && unicode.IsUpper(next)
	}
	if strings.ContainsAny(b.closing, "\"”’'»") {
		return !hasSpeaker(b.next)
	}
	return true
}

// endsAtStop decides on a single stop with a space behind it: it may belong to
// an abbreviation.
func (b *boundary) endsAtStop(next rune) bool {
	if b.afterSpace {
		return startsSentence(b.next) // ". . ."
	}
	if isDotted(b.before) {
		return b.endsAtDotted(next)
	}
	switch kindOfAbbreviation(b.before) {
	case leads:
		return b.opening != "" && !unicode.IsUpper(next)
	case leadsNumber:
		return !unicode.IsNumber(next)
	case leadsDay:
		return !unicode.IsNumber(next) && startsSentence(b.next)
	case trails:
		return startsSentence(b.next) || b.opening != "" && b.opening[0] != '('
	}
	if isInitial(b.before) {
		return b.endsAtInitial()
	}
	return !b.isListNumber()
}

// isDotted reports whether w is letters with stops between: U.S, a.m, Ph.D.
func isDotted(w string) bool {
	if !strings.Contains(w, ".") {
		return false
	}
	for part := range strings.SplitSeq(w, ".") {
		r, _ := utf8.DecodeRuneInString(part)
		if n := utf8.RuneCountInString(part); n == 0 || n > 2 || !unicode.IsLetter(r) {
			return false
		}
	}
	return true
}

// endsAtDotted decides after U.S., a.m. and the like. A time of day closes the
// sentence unless its day or zone follows; the others where the next word opens one.
func (b *boundary) endsAtDotted(next rune) bool {
	switch strings.ToLower(b.before) {
	case "e.g", "i.e":
		return false
	case "a.m", "p.m":
		return !timeFollowers[strings.ToLower(firstWord(b.next))] && !unicode.IsDigit(next) &&
			(b.opening == "" || b.opening[0] != '(' && unicode.IsUpper(next))
	}
	return startsSentence(b.next)
}

func isInitial(w string) bool {
	r, size := utf8.DecodeRuneInString(w)
	return size == len(w) && unicode.IsUpper(r)
}

// endsAtInitial decides after a single capital: the J of J. Smith, or the C of
// vitamin C.
func (b *boundary) endsAtInitial() bool {
	return startsSentence(b.next) && b.stop-len(b.before) > b.start
}

// isListNumber reports whether all of the sentence is the number of a list item.
func (b *boundary) isListNumber() bool {
	return strings.TrimSpace(b.text[b.start:b.stop]) == b.before && strings.Trim(b.before, "0123456789") == ""
}

// endsGlued decides where the space after a stop was lost. A straight quotation
// mark between the two sentences opens the second where none is open.
func (b *boundary) endsGlued() bool {
	if !b.isGlued() {
		return false
	}
	if b.closing == `"` && (b.quotes+strings.Count(b.text[b.start:b.stop], `"`))%2 == 0 {
		b.end--
	}
	return true
}

// isGlued reports whether b stands between two sentences: a word that ends in a
// small letter before it, a capitalised one behind, and nothing of an address.
func (b *boundary) isGlued() bool {
	last, _ := utf8.DecodeLastRuneInString(b.before)
	if len(b.before) < 2 || strings.ContainsAny(b.before, "@/:.\\_") || !unicode.IsLower(last) && b.closing == "" {
		return false
	}
	w := firstWord(b.next)
	first, size := utf8.DecodeRuneInString(w)
	second, _ := utf8.DecodeRuneInString(w[size:])
	return unicode.IsUpper(first) && (unicode.IsLower(second) || w == "I" || w == "A")
}

// firstWord is the run of letters, digits and apostrophes that s begins with.
func firstWord(s string) string {
	i := strings.IndexFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’'
	})
	if i < 0 {
		return s
	}
	return s[:i]
}

// startsSentence reports whether s begins with a word that is capitalised at
// the head of a sentence alone.
func startsSentence(s string) bool {
	w := firstWord(s)
	r, _ := utf8.DecodeRuneInString(w)
	w, _, _ = strings.Cut(strings.ReplaceAll(w, "’", "'"), "'")
	return unicode.IsUpper(r) && openingWords[strings.ToLower(w)]
}

// hasSpeaker reports whether s begins with one to four capitalised words and a
// verb of saying.
func hasSpeaker(s string) bool {
	for i, w := range strings.Fields(s) {
		r, _ := utf8.DecodeRuneInString(w)
		if i > 0 && i < 5 && sayingVerbs[strings.TrimRight(w, ".,:;")] {
			return true
		}
		if i == 4 || !unicode.IsUpper(r) || strings.HasSuffix(w, ",") || i == 0 && openingWords[strings.ToLower(w)] {
			return false
		}
	}
	return false
}
