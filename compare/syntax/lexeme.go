package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon"
	"parallax/compare/syntax/tagger"
	"parallax/compare/value"
)

// A Lexeme is the text of a token and what that tells, wherever it stands.
type Lexeme struct {
	Text  string        // as written
	Lower string        // in lower case, apostrophes straight
	Stem  string        // the key of its inflected forms
	Cues  []lexicon.Cue // what the stem may begin

	word, content, long, capital bool         // as the methods of Token say
	says, light                  bool         // likewise
	negator, hedge, plan         bool         // as the lexicon says
	doubt, kind, opposable       bool         // likewise, as the methods of Token say
	settled                      string       // the tag that the text alone tells, or ""
	tagged                       *tagger.Word // the word or sign that the tagger knows it by
}

func newLexeme(text string) *Lexeme {
	low := strings.ToLower(straight(text))
	stem := lexicon.Stem(low)
	x := &Lexeme{Text: text, Lower: low, Stem: stem, Cues: lexicon.Cues(stem), word: isWord(text), long: long(text), capital: capital(text), settled: settled(text, low)}
	x.content = x.word && !lexicon.Stop(low)
	x.says, x.light = lexicon.Say(stem), stem == "be" || stem == "hav" || lexicon.Stop(stem)
	x.negator, x.hedge, x.plan = lexicon.Negator(low), lexicon.Hedge(low), lexicon.Plan(low)
	x.doubt, x.kind, x.opposable = lexicon.Doubt(low) || lexicon.OpensDoubt(low), ofKind(low) || ofKind(strings.TrimSuffix(low, "s")), lexicon.MayOppose(stem)
	return x
}

// ofKind reports whether a word names a kind of thing.
func ofKind(w string) bool {
	family, _ := lexicon.Kind(w)
	return family != ""
}

// isWord reports whether text has a letter or digit.
func isWord(text string) bool {
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

func long(w string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLetter(first) && utf8.RuneCountInString(w) > 3
}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// straight maps typographic apostrophes to the ones the tagger was trained on.
func straight(text string) string {
	if !strings.ContainsAny(text, "’‘ʼ") {
		return text // the replacer copies even so
	}
	return apostrophes.Replace(text)
}

var apostrophes = strings.NewReplacer("’", "'", "‘", "'", "ʼ", "'")

// particled reports whether a word is a name with its particle: "al-Amin".
func particled(w string) bool {
	particle, name, ok := strings.Cut(w, "-")
	if !ok || name == "" || !unicode.IsUpper([]rune(name)[0]) {
		return false
	}
	switch strings.ToLower(particle) {
	case "al", "el", "ad", "an", "ar", "as", "at", "ul", "bin", "ibn", "abu", "ben":
		return true
	}
	return false
}

// settled is the tag of a word that its text alone tells, or "".
func settled(text, lower string) string {
	switch {
	case particled(text):
		return "NNP"
	case value.Hyphened(lower), text[0] >= '0' && text[0] <= '9' && !strings.Contains(text, "-"):
		return "CD"
	}
	return ""
}
