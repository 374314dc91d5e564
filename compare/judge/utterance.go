package judge

import (
	"strings"

	"parallax/compare/fact"
	"parallax/compare/syntax"
	"parallax/compare/value"
)

// An utterance is the words of a quotation, with their tokens.
type utterance struct {
	claim *fact.Claim
	index int // of the claim
	words []string
	token []int
	cut   map[int]bool // the words before which something was left out: “…”
}

// mostWords bounds the words of a quotation that are compared.
const mostWords = 120

// utterances are the quotations of each report.
func (b *Bench) utterances(r int) []utterance {
	var out []utterance
	for n, c := range b.made[r][fact.Quotation] {
		if u := b.utterance(c, b.filed[r][fact.Quotation][n]); len(u.words) > 2 {
			out = append(out, u)
		}
	}
	return out
}

// utterance reads the words of a quotation in lower case, contractions spelled
// out, what the writer put in brackets left out.
func (b *Bench) utterance(c *fact.Claim, index int) utterance {
	s := b.sentence(c)
	u := utterance{claim: c, index: index, cut: map[int]bool{}}
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
