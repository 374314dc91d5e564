package syntax

import (
	"slices"
	"strings"
)

// The sizes of pieces and clauses in content words. A piece below aloneContent
// joins a neighbour. A clause below minContent does too, unless the two would
// exceed maxContent. They were chosen among others by the trainer's left-out
// figures: longer clauses find more matches, shorter ones are tighter.
const (
	aloneContent = 3
	minContent   = 10
	maxContent   = 16
)

// clauses cuts a sentence into claim-sized parts, pieces into the smallest that
// can stand alone: at commas, colons, dashes, brackets and quotation marks,
// before relative and subordinating words, and before a conjunction that opens
// a new predicate. Every clause is a run of pieces.
func clauses(ts []Token) (clauses, pieces []Range) {
	from := 0
	for i := 1; i <= len(ts); i++ {
		if i == len(ts) || cutBefore(ts, i) {
			pieces = append(pieces, Range{from, i})
			from = i
		}
	}
	pieces = joinShort(ts, pieces, aloneContent)
	return joinShort(ts, slices.Clone(pieces), minContent), pieces
}

// cutBefore reports whether a clause may start at token i.
func cutBefore(ts []Token, i int) bool {
	prev, t := &ts[i-1], &ts[i]
	switch prev.Text {
	case ",", ";", ":", "--", "—", "–", "-", ")", "]", "...", "…":
		return !numberComma(ts, i-1)
	case "”", "\"":
		return !t.Quoted && t.Word()
	}
	switch t.Text {
	case "(", "[", "--", "—", "–", "“":
		return true
	}
	switch t.Lower {
	case "who", "which", "whom", "whose", "where", "when", "while", "because", "although", "though", "if", "unless", "whether":
		return prev.Tag != "IN" && prev.Lower != "and"
	case "after", "before", "since", "until", "as", "that", "than", "so":
		return finiteSoon(ts, i+1) && t.Tag != "DT"
	case "and", "but", "or":
		return opensPredicate(ts, i+1)
	}
	return false
}

// numberComma reports whether the comma at i stands inside a date, an address
// or between adjectives, where it parts nothing.
func numberComma(ts []Token, i int) bool {
	return ts[i].Text == "," && i > 0 && i+1 < len(ts) && (ts[i-1].Tag == "CD" && ts[i+1].Tag == "CD" ||
		strings.HasPrefix(ts[i-1].Tag, "JJ") && strings.HasPrefix(ts[i+1].Tag, "JJ"))
}

// finiteSoon reports whether a finite verb follows within eight tokens and
// before any punctuation.
func finiteSoon(ts []Token, i int) bool {
	for j := i; j < len(ts) && j < i+8 && ts[j].Word(); j++ {
		switch ts[j].Tag {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// opensPredicate reports whether what follows a conjunction is a predicate of
// its own: a verb, or a noun group and a finite verb.
func opensPredicate(ts []Token, i int) bool {
	if i >= len(ts) {
		return false
	}
	switch ts[i].Tag {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	if end := nounGroupEnd(ts, i); end > i && end < len(ts) {
		switch ts[end].Tag {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// joinShort joins pieces with too little content to a neighbour, the shortest
// piece first and to the shorter neighbour, so that pieces stay near one size; a
// piece that opens with a word that ties it forward joins forward if it can.
func joinShort(ts []Token, pieces []Range, enough int) []Range {
	if len(pieces) < 2 {
		return pieces
	}
	sizes := make([]int, len(pieces))
	for i, p := range pieces {
		sizes[i] = contentWords(ts, p)
	}
	for len(pieces) > 1 {
		at := 0
		for i := range sizes {
			if sizes[i] < sizes[at] {
				at = i
			}
		}
		if sizes[at] >= enough {
			break
		}
		with := neighbour(ts, pieces, sizes, at)
		if sizes[at] >= aloneContent && (sizes[at]+sizes[with] > maxContent || quoteParts(ts, pieces[at], pieces[with])) {
			sizes[at] = enough // stands alone
			continue
		}
		first := min(at, with)
		pieces[first].To = pieces[first+1].To
		sizes[first] += sizes[first+1]
		pieces = append(pieces[:first+1], pieces[first+2:]...)
		sizes = append(sizes[:first+1], sizes[first+2:]...)
	}
	return pieces
}

// quoteParts reports whether one of two pieces is direct speech and the other not.
func quoteParts(ts []Token, a, b Range) bool { return ts[middle(a)].Quoted != ts[middle(b)].Quoted }

func middle(r Range) int { return (r.From + r.To) / 2 }

// neighbour is the piece that piece at should join.
func neighbour(ts []Token, pieces []Range, sizes []int, at int) int {
	switch {
	case at == 0:
		return 1
	case at == len(pieces)-1:
		return at - 1
	case tiesForward(&ts[pieces[at].From]) && sizes[at] < aloneContent, sizes[at+1] < sizes[at-1]:
		return at + 1
	}
	return at - 1
}

func contentWords(ts []Token, p Range) int {
	n := 0
	for i := p.From; i < p.To; i++ {
		if ts[i].Content() {
			n++
		}
	}
	return n
}

func tiesForward(t *Token) bool {
	return t.Tag == "IN" || t.Tag == "CC" || t.Tag == "WDT" || t.Tag == "WP" || t.Tag == "WRB" || t.Text == "“" || t.Text == "("
}

// ContentWords counts the tokens of r that carry content.
func (s *Sentence) ContentWords(r Range) int { return contentWords(s.Tokens, r) }

// ClauseAt is the clause that holds token i.
func (s *Sentence) ClauseAt(i int) Range {
	for _, c := range s.Clauses {
		if c.Contains(i) {
			return c
		}
	}
	return Range{To: len(s.Tokens)}
}
