package sample_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"parallax/corpus/sample"
)

// names are the reports of the story, in the order of its columns.
var names = []string{"a", "b", "c"}

func TestFilesAreTheThreeReports(t *testing.T) {
	got, err := fs.Glob(sample.Files, "*")
	if want := []string{"a.txt", "b.txt", "c.txt"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("files %q, %v, want %q", got, err, want)
	}
}

func TestFrontMatterSaysThatItIsRetold(t *testing.T) {
	for name, want := range map[string]struct{ source, date, of string }{
		"a": {"Beirut dispatch (retold)", "2013-02-04", "of a news report datelined Beirut, early February 2013"},
		"b": {"Reuters (retold)", "2013-01-30", "of a Reuters report of 30 January 2013"},
		"c": {"Agency digest (retold)", "2013-02-04", "of a digest of agency reports of 4 February 2013"},
	} {
		meta, _ := read(t, name)
		if meta["title"] == "" || meta["source"] != want.source || meta["date"] != want.date {
			t.Errorf("%s: title %q, source %q, date %q", name, meta["title"], meta["source"], meta["date"])
		}
		if note := meta["note"]; !strings.Contains(note, "parallax's own retelling") || !strings.Contains(note, want.of) {
			t.Errorf("%s: the note does not say that it is a retelling %s: %q", name, want.of, note)
		}
	}
}

// TestEachReportTellsItsOwnFacts names the reports that hold a fragment. The
// others must lack it: what a report leaves out is part of the story.
func TestEachReportTellsItsOwnFacts(t *testing.T) {
	for _, fact := range []struct{ fragment, in string }{
		{"Mouaz al-Khatib", "ab"}, {"Al-Khatib", "a"}, {"Mouaz Alkhatib", "b"},
		{"Sheikh Moaz Al-Khabib", "c"}, {"Moaz Alkhatib", "c"},
		{"Bashar Assad", "a"}, {"Bashar al-Assad", "bc"},
		{"National Coalition of Syrian Revolutionary and Opposition Forces", "ac"},
		{"Syrian National Coalition", "bc"}, {"(SNC)", "c"}, {"Syrian National Council", "b"},

		{"his departure is no longer a precondition", "a"}, {"he must depart before there can be talks", "b"},
		{"ease that stand a little", "b"}, {"the departure of Assad was a precondition", "c"},
		{"A response came on Sunday", "a"}, {"vague", "a"}, {"given no response", "c"},
		{`in the hands of the regime`, "a"}, {`in the regime's court`, "c"},

		{"160,000", "ab"}, {"160,000 political prisoners", "a"}, {"tens of thousands of detainees", "b"}, {"inflated", "a"},
		{"expired passports", "a"}, {"new passports", "b"},
		{"left 60,000 people dead", "b"}, {"over 60,000 lives", "c"}, {"over 700,000 Syrians", "c"},
		{"22-month-old", "b"}, {"March 2011", "b"}, {"22 months", "c"},
		{"Cairo, Tunis or Istanbul", "b"}, {"Facebook", "b"}, {"Elysee Palace", "b"}, {"November 17, 2012", "b"},
		{"on Monday", "ac"}, {"on Wednesday", "b"}, {"three weeks ago", "b"}, {"Early in January", "b"},
		{"Ali Haidar, the minister of national reconciliation", "a"}, {"Russia Today", "a"}, {"Umayyad Mosque", "a"},
		{"U.N. secretary-general", "a"}, {"United Nations", "c"}, {"Saeed Jalili", "c"}, {"Joseph Biden", "c"},

		{"Al Jazeera", "ac"}, {"told Al Jazeera in an interview on Monday", "a"}, {"according to Agence-France Press", "c"},
		{"Associated Press said", "c"}, {"AP reported", "c"}, {"According to Reuters", "c"},
		{"BEIRUT - The", "a"}, {"\n\nBEIRUT (Reuters) - ", "b"},
		{"REUTERS/Benoit Tessier\n", "b"}, {"\n\nChristof Stache\n\n", "c"},
	} {
		var in string
		for _, name := range names {
			if _, body := read(t, name); strings.Contains(body, fact.fragment) {
				in += name
			}
		}
		if in != fact.in {
			t.Errorf("%q is in %q, want %q", fact.fragment, in, fact.in)
		}
	}
}

func TestHeadlineOpensTheDigest(t *testing.T) {
	meta, body := read(t, "c")
	if !strings.HasPrefix(body, meta["title"]+"\n\n") {
		t.Errorf("c opens with %.80q, want its title %q", body, meta["title"])
	}
}

var quotation = regexp.MustCompile(`"[^"]*"|“[^”]*”`)

func TestDirectSpeechIsShort(t *testing.T) {
	for _, name := range names {
		_, body := read(t, name)
		quotes := quotation.FindAllString(body, -1)
		if len(quotes) == 0 {
			t.Errorf("%s quotes nobody", name)
		}
		for _, q := range quotes {
			if n := len(words(q)); n > 9 {
				t.Errorf("%s quotes %d words: %s", name, n, q)
			}
		}
	}
}

func TestQuotationMarksAreOfOneStylePerReport(t *testing.T) {
	for name, foreign := range map[string]string{"a": "“”‘’", "b": `"'`, "c": "“”‘’"} {
		if _, body := read(t, name); strings.ContainsAny(body, foreign) {
			t.Errorf("%s holds one of %s", name, foreign)
		}
	}
}

func TestNoRunOfTenWordsIsTakenFromAnOriginal(t *testing.T) {
	for _, name := range names {
		meta, body := read(t, name)
		retold := words(meta["title"] + "\n" + body)
		for of, text := range originals(t) {
			if run := sharedRun(retold, words(text), 10); run != "" {
				t.Errorf("%s shares with the original of %s: %s", name, of, run)
			}
		}
	}
}

func TestLengthIsThatOfTheOriginal(t *testing.T) {
	for name, text := range originals(t) {
		_, body := read(t, name)
		got, want := len(strings.Fields(body)), len(strings.Fields(text))
		if 4*got < 3*want || 4*got > 5*want {
			t.Errorf("%s has %d words, its original %d: over 25 %% apart", name, got, want)
		}
	}
}

func TestSharedRun(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"The minister's aide left early.", "So the Minister’s AIDE left", "the minister s aide"},
		{"The minister left at noon", "The minister left at dawn", "the minister left at"},
		{"The minister left", "the minister left", ""},
		{"The minister has left at noon", "the minister left at noon", ""},
	} {
		if got := sharedRun(words(c.a), words(c.b), 4); got != c.want {
			t.Errorf("first four words shared by %q and %q: %q, want %q", c.a, c.b, got, c.want)
		}
	}
}

// read returns the front matter and the body of a report of the story.
func read(t *testing.T, name string) (meta map[string]string, body string) {
	t.Helper()
	text, err := sample.Files.ReadFile(name + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.SplitN(string(text), "---\n", 3)
	if len(parts) != 3 || parts[0] != "" {
		t.Fatalf("%s: no front matter between lines of ---", name)
	}
	meta = map[string]string{}
	for line := range strings.Lines(parts[1]) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		meta[key] = value
	}
	return meta, parts[2]
}

// originals are the texts that were retold, keyed by the report that retells
// them. They are not ours and live outside the repository.
func originals(t *testing.T) map[string]string {
	t.Helper()
	paths, _ := filepath.Glob("../../../shared/reports/*.txt")
	if len(paths) != len(names) {
		t.Skip("the reports that the story retells are not in ../shared/reports beside the repository")
	}
	texts := map[string]string{}
	for i, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts[names[i]] = string(text)
	}
	return texts
}

// words are the runs of letters and digits of text, in lower case, so that
// neither punctuation nor the form of an apostrophe hides what is copied.
func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// sharedRun is the first run of n words of a that is in b too, or "".
func sharedRun(a, b []string, n int) string {
	runs := map[string]bool{}
	for w := range runsOf(b, n) {
		runs[w] = true
	}
	for w := range runsOf(a, n) {
		if runs[w] {
			return w
		}
	}
	return ""
}

// runsOf yields every n consecutive words, joined by spaces.
func runsOf(words []string, n int) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for i := 0; i+n <= len(words); i++ {
			if !yield(strings.Join(words[i:i+n], " ")) {
				return
			}
		}
	}
}
