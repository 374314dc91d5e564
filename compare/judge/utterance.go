package judge

import (
	"strings"

	"parallax/compare/fact"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// An utterance is the words of a quotation, with their tokens.
type utterance struct {
	claim *claim
	words []string
	said  string   // the words in one line
	runs  []string // each so many of them in a row
	token []int
	cut   map[int]bool // the words before which something was left out: “…”
}

// mostWords bounds the words of a quotation that are compared.
const mostWords = 120

// utterances are the quotations of a report that have more than two words.
func (b *Bench) utterances(r int) (long []utterance) {
	for _, c := range b.made[r][fact.Quotation] {
		u := b.utterance(c)
		u.read()
		c.said = " " + u.said + " "
		if len(u.words) > 2 {
			long = append(long, u)
		}
	}
	return long
}

// read notes the words in one line, and the runs of them.
func (u *utterance) read() {
	u.said = strings.Join(u.words, " ")
	from, at := 0, make([]int, 0, len(u.words)) // where each word starts
	for _, w := range u.words {
		at = append(at, from)
		from += len(w) + 1
	}
	for i := 0; i+runLength <= len(u.words); i++ {
		last := i + runLength - 1
		u.runs = append(u.runs, u.said[at[i]:at[last]+len(u.words[last])])
	}
}

// utterance reads the words of a quotation in lower case, contractions spelled
// out, what the writer put in brackets left out.
func (b *Bench) utterance(c *claim) utterance {
	s := c.sentence
	u := utterance{claim: c, cut: map[int]bool{}}
	bracketed := false
	for i := c.Core.From; i < c.Core.To && len(u.words) < mostWords; i++ {
		switch t := &s.Tokens[i]; {
		case t.Text == "(" || t.Text == "[":
			bracketed = true
		case t.Text == ")" || t.Text == "]":
			if !bracketed {
				u.words, u.token = nil, nil // opened before the quotation
			}
			bracketed = false
		case t.Text == "…" || strings.HasPrefix(t.Text, "..."):
			u.cut[len(u.words)] = true
		case !bracketed && t.Word():
			for _, w := range spoken(t) {
				u.words, u.token = append(u.words, w), append(u.token, i)
			}
		}
	}
	return u
}

// contractions are what the ends of contracted words stand for.
var contractions = map[string]string{"'s": "is", "'ve": "have", "'re": "are", "'m": "am", "'ll": "will", "'d": "would", "n't": "not"}

// abbreviated are words that are spoken otherwise than they are written.
var abbreviated = map[string]string{"sen": "senator", "rep": "representative", "gov": "governor", "ca": "can", "wo": "will"}

// spoken are the words of a token as they are said, none for a possessive ending.
func spoken(t *syntax.Token) []string {
	if t.Tag == "POS" {
		return nil
	}
	for end, w := range contractions {
		if word, ok := strings.CutSuffix(t.Lower, end); ok {
			return append(plainWord(word), w)
		}
	}
	return plainWord(t.Lower)
}

func plainWord(w string) []string {
	w = value.Fold(w)
	if long, ok := abbreviated[w]; ok {
		w = long
	}
	if w == "" {
		return nil
	}
	return []string{w}
}
