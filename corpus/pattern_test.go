package corpus

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// patterns are all that have a quick look, each with texts that it matches.
var patterns = map[string]struct {
	pattern
	texts []string
}{
	"contributed":   {contributed, []string{"Ann Lee contributed to this report.", "Ann Lee contributed reporting to this story"}},
	"creditHead":    {creditHead, []string{"(Additional reporting by Ann Lee)", "— Writing by Ann Lee", "Edited by Ann Lee", "Reporting and writing by Ann Lee"}},
	"infoFrom":      {infoFrom, []string{"Information from: Ann Lee"}},
	"pageCounts":    {pageCounts, []string{"3 min read", "reading time: 4 minutes", "12 comments", "more from the valley"}},
	"copyrightDate": {copyrightDate, []string{"copyright 2019 the courier", "the courier copyright: (c) 2019"}},
	"address":       {address, []string{"ann@post.example", "Twitter:@ann", "@ann", "www.post.example", "https://post.example/a", "#ferry", "(555)", "555-0100", "or", "->", ","}},
	"contactLine":   {contactLine, []string{"Contact the newsroom at ann@post.example", "(Reach Ann at 555-0100"}},
	"followLine":    {followLine, []string{"Follow Ann Lee on Twitter", "Find us on Facebook"}},
	"capitalPlace":  {capitalPlace, []string{"KARSUND (AP) — A", "NEW YORK, N.Y., Jan. 3, 2031 - A", "KARSUND--", "KARSUND― A", "KARSUND_ A"}},
	"namedPlace":    {namedPlace, []string{"Karsund, Norland – A", "Port Ellis (Wire) -"}},
	"stampLabel":    {stampLabel, []string{"Updated: 4 p.m.", "(first published on ", "Date of publication 3"}},
	"dateInText":    {dateInText, []string{"on Monday, June 2, 2031", "2031-06-02", "2 June 2031 at 4:15 pm EST"}},
	"stampHead":     {stampHead, []string{"Updated June 2, 2031 4:15 p.m. – A ferry", "FILED: 2031-06-02"}},
	"clockAlone":    {clockAlone, []string{"4:15 p.m. EST:", "16:15"}},
	"dateHead":      {dateHead, []string{"Monday, June 2, 2031 | A ferry", "2 June 2031, 4:15 pm - "}},
	"creditAtEnd":   {creditAtEnd, []string{"A ferry. (Photo: Ann Lee)", "A ferry (Photo: Ann Lee).", "A ferry. REUTERS/Ann Lee", "A ferry. Courtesy: Ann Lee", "A ferry (Photo: Ann Lee) Buy Photo"}},
	"slashAtEnd":    {slashAtEnd, []string{"A ferry. AP/Ann Lee", "A ferry. Ann Lee/Reuters"}},
	"creditAtHead":  {creditAtHead, []string{"(AP Photo/Ann Lee)", "Photo by Ann Lee", "FILE - A ferry", "In this June 2 photo, a ferry", "Image: Ann Lee"}},
	"posing":        {posing, []string{"Ann Lee poses for a portrait"}},
	"ownerAtEnd":    {ownerAtEnd, []string{"A ferry. (KXYZ)", "A ferry. (Source: Post)"}},
}

func TestPatternsMatch(t *testing.T) {
	for name, p := range patterns {
		for _, text := range p.texts {
			if !p.matches(text) {
				t.Errorf("%s does not match %q", name, text)
			}
		}
	}
}

// The quick look passes whatever the pattern matches.
func TestQuickLookMissesNothing(t *testing.T) {
	var words []string
	for _, p := range patterns {
		for _, text := range p.texts {
			words = append(words, strings.SplitAfter(text, " ")...)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 1, 6).Draw(t, "words"), "")
		for name, p := range patterns {
			if p.expr().MatchString(text) && !p.may(text) {
				t.Errorf("the quick look of %s misses %q", name, text)
			}
		}
	})
}

// So does the quick look at the first word, of whatever speaks of the page.
func TestFirstWordMissesNothing(t *testing.T) {
	lines := slices.Concat(slices.Sorted(maps.Keys(pageWords)), slices.Sorted(maps.Keys(linkLabels)), pageOpenings,
		[]string{"3 min read", "Reading time: 4", "sign up for our newsletter", "Get the alerts", "more from the valley"})
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{"", "► ", "(", "- "}).Draw(t, "bullet") + rapid.SampledFrom(lines).Draw(t, "line") +
			rapid.SampledFrom([]string{"", ":", ": a ferry", " story: a ferry", "s", "'s", " alerts", "!"}).Draw(t, "rest")
		if rapid.Bool().Draw(t, "large") {
			text = strings.ToUpper(text)
		}
		if speaksOfPage(text) && !opensPage(strings.TrimLeft(text, bullets)) {
			t.Errorf("the quick look misses %q", text)
		}
	})
}
