package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A wanted is what stands beside a page in testdata/pages: what a careful
// person takes from it.
type wanted struct {
	title, source, author, published, updated, url string
	text                                           []string // words that can become facts, in order
}

func readWanted(t *testing.T, name string) wanted {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	head, body, _ := strings.Cut(string(data), "\n\n")
	said := map[string]string{}
	for line := range strings.Lines(head) {
		key, value, _ := strings.Cut(line, ":")
		said[key] = strings.TrimSpace(value)
	}
	return wanted{said["title"], said["source"], said["author"], said["published"], said["updated"], said["url"], strings.Fields(body)}
}

// A tally counts what was found of what there was to find.
type tally struct{ found, wrong, missed int }

func (t *tally) add(u tally) {
	t.found, t.wrong, t.missed = t.found+u.found, t.wrong+u.wrong, t.missed+u.missed
}

func (t tally) precision() float64 { return float64(t.found) / float64(max(1, t.found+t.wrong)) }
func (t tally) recall() float64    { return float64(t.found) / float64(max(1, t.found+t.missed)) }

// one compares a single value; nothing said and nothing wanted is not counted.
func one(got, want string) (t tally) {
	switch {
	case got == want && want != "":
		t.found = 1
	case got != want:
		if got != "" {
			t.wrong = 1
		}
		if want != "" {
			t.missed = 1
		}
	}
	return t
}

// words compares texts word by word.
func words(got, want []string) (t tally) {
	left := map[string]int{}
	for _, w := range want {
		left[w]++
	}
	for _, w := range got {
		if left[w] > 0 {
			left[w]--
			t.found++
		} else {
			t.wrong++
		}
	}
	t.missed = len(want) - t.found
	return t
}

func when(t time.Time, clock bool) string {
	switch {
	case t.IsZero():
		return ""
	case !clock:
		return t.Format("2006-01-02")
	}
	return t.Format(time.RFC3339)
}

// TestPages reads pages of as many layouts as we know, and holds what is found
// of their text, titles and times to what was reached. With -v it prints all.
func TestPages(t *testing.T) {
	files, err := filepath.Glob("testdata/pages/*.html")
	if err != nil || len(files) < 30 {
		t.Fatalf("%d pages, %v", len(files), err)
	}
	var sum score
	table := fmt.Sprintf("%-20s %9s %7s  %s\n", "page", "precision", "recall", "not as wanted")
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".html")
		found, odd := sum.add(readPage(t, file), readWanted(t, strings.TrimSuffix(file, ".html")+".want"))
		table += fmt.Sprintf("%-20s %9.3f %7.3f %s\n", name, found.precision(), found.recall(), odd)
	}
	table += "\n"
	for _, row := range []struct {
		name  string
		got   tally
		floor float64 // of precision and of recall
	}{
		{"text", sum.text, 0.99}, {"title", sum.title, 1}, {"source", sum.source, 1}, {"author", sum.author, 1},
		{"published", sum.published, 1}, {"updated", sum.updated, 1}, {"address", sum.address, 1},
	} {
		table += fmt.Sprintf("%-20s %9.3f %7.3f\n", row.name, row.got.precision(), row.got.recall())
		if min(row.got.precision(), row.got.recall()) < row.floor {
			t.Errorf("%s: precision %.3f, recall %.3f; both were %.3f", row.name, row.got.precision(), row.got.recall(), row.floor)
		}
	}
	t.Logf("%d pages\n%s", len(files), table)
}

// readPage reads a page that keeps the promises of a report, or t ends.
func readPage(t *testing.T, file string) *Report {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	r, err := read(file, data)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	if bad := flaw(&r.Report); bad != "" {
		t.Errorf("%s: %s", file, bad)
	}
	return &r.Report
}

func TestHeadingsOfThePage(t *testing.T) {
	for line, want := range map[string]Kind{
		"Update 5": Stamp, "16:10": Stamp, "More on this story": Boilerplate, "Most popular": Boilerplate, "What the mayor said": Headline, "Update on the bridges": Headline,
	} {
		r, err := read("a.html", []byte("<html><h1>Twelve bridges closed in flood</h1><p>One fell on Monday.</p><h2>"+line+"</h2><p>The mayor left."))
		if err != nil {
			t.Fatal(err)
		}
		if p := r.Paragraphs[2]; r.Text(p.Span) != line || p.Kind != want {
			t.Errorf("%q is %v, want %v", r.Text(p.Span), p.Kind, want)
		}
	}
}

// A score counts, over pages, what was found of each thing that a page tells.
type score struct{ text, title, source, author, published, updated, address tally }

// add counts one page more. It returns the count of its words, and what else is
// not as it should be.
func (s *score) add(r *Report, want wanted) (found tally, odd string) {
	var got []string
	for _, sentence := range r.Sentences {
		got = append(got, strings.Fields(r.Text(sentence.Span))...)
	}
	found = words(got, want.text)
	s.text.add(found)
	for _, v := range []struct {
		of              *tally
		name, got, want string
	}{
		{&s.title, "title", r.Title, want.title},
		{&s.source, "source", r.Source, want.source},
		{&s.author, "author", r.Author, want.author},
		{&s.published, "published", when(r.Published, r.HasClock), want.published},
		{&s.updated, "updated", when(r.Updated, true), want.updated},
		{&s.address, "url", r.URL, want.url},
	} {
		v.of.add(one(v.got, v.want))
		if v.got != v.want {
			odd += fmt.Sprintf(" %s %q for %q", v.name, v.got, v.want)
		}
	}
	return found, odd
}
