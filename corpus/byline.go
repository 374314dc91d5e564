package corpus

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// agencies are those that sign reports with their name alone.
var agencies = lineSet(`ap; the associated press; associated press; reuters; afp; agence france-presse; upi;
	united press international; xinhua; dpa; efe; ansa; tass; bloomberg; pa media; press association`)

func isAgency(text string) bool { return agencies[strings.ToLower(strings.Trim(text, " ().-–—"))] }

// smallInNames are the words written small among names and in what a writer is.
var smallInNames = wordSet(`and of the for in at to by with from a an special staff writer writers reporter reporters correspondent
	correspondents editor editors bureau chief contributor contributing photographer de la le van von der den del al bin ibn
	additional reporting writing editing compiled edited written`)

// areNames reports whether text is capitalised words and what stands between
// names, and not a sentence.
func areNames(text string) bool {
	names := 0
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;/|()&-–—", r) }) {
		w = strings.TrimRight(w, ".:")
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case w == "" || smallInNames[w]:
		case unicode.IsUpper(r):
			names++
		case strings.Contains(w, "@"):
		default:
			return false
		}
	}
	return names > 0
}

// maxByline is the length of a byline in bytes.
const maxByline = 140

// isByline reports whether text says who wrote the report, and nothing else.
func isByline(text string) bool {
	if len(text) > maxByline {
		return false
	}
	return isAgency(text) || authorOf(text) != ""
}

// authorOf is whom a byline names: "By Jane Doe, Associated Press" is Jane Doe's.
func authorOf(text string) string {
	rest, found := cutBy(text)
	if !found || closes(text) && !strings.HasSuffix(text, "Jr.") || !areNames(rest) {
		return ""
	}
	name := strings.TrimSpace(rest)
	if i := strings.IndexAny(name, ",|;/("); i > 0 {
		name = strings.TrimSpace(name[:i])
	}
	first, _, _ := strings.Cut(name, " ")
	if timeFollowers[strings.ToLower(first)] || len(strings.Fields(name)) > 8 {
		return ""
	}
	return name
}

func cutBy(text string) (rest string, found bool) {
	for _, by := range []string{"By ", "BY ", "by "} {
		if rest, found = strings.CutPrefix(text, by); found {
			return strings.TrimPrefix(rest, ": "), true
		}
	}
	return "", false
}

// isSignature reports whether text, the last paragraph, is a dash and a name.
func isSignature(text string) bool {
	name := strings.TrimLeft(text, "-–— ")
	return len(name) < len(text) && len(text) <= maxByline/2 && !closes(text) && areNames(name)
}

var (
	contributed = newPattern(contains("contributed"), `\bcontributed (?:reporting )?to this (?:report|story|article)[.)]*$`)
	creditHead  = newPattern(begins("additional", "report", "writing", "editing", "compiled", "edited", "written"), `^[ (—–-]*(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)|Compiled|Edited|Written)(?: and (?:writing|editing|reporting))? `)
	infoFrom    = newPattern(begins("information from"), `^[ (—–-]*Information from: `)
)

// isCredit reports whether text says who else worked on the report.
func isCredit(text string) bool {
	if len(text) > 2*maxByline {
		return false
	}
	head := creditHead.find(text)
	return contributed.matches(text) || infoFrom.matches(text) || head != "" && areNames(text[len(head):])
}
