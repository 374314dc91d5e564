package sidecar

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"parallax/compare/review"
)

func note(text string) review.Ruling {
	return review.Ruling{Act: review.Note, Fact: "hurt", Note: text, On: []review.Quote{{Words: "seven <hurt>", File: "a.txt"}}}
}

// pen signs for somebody.
func pen(by string) review.Pen {
	return review.Pen{By: by, At: time.Date(2031, 3, 4, 9, 30, 0, 0, time.UTC)}
}

func notes(l review.Log) string {
	var out []string
	for _, r := range l.Standing() {
		out = append(out, r.Note)
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func text(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// save saves and fails where the first place was not the one.
func save(t *testing.T, s *Store, l review.Log) review.Log {
	t.Helper()
	out := s.Save(l)
	if out.Err != nil || out.Path != s.places[0].Path {
		t.Fatalf("saved in %q: %v", out.Path, out.Err)
	}
	return out.Log
}

func TestWhatWasSavedIsThereAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), Name)
	log := review.Log{}.Add(pen("me"), note("one")).Add(pen("me"), note("two"))
	log, _, _ = log.Undo(pen("me"))
	save(t, New(Place{Path: path}), log)
	got := New(Place{Path: path}).Load()
	if notes(got.Log) != "one" || got.Log.Len() != 3 || len(got.Warnings) > 0 || got.Damaged {
		t.Errorf("%+v", got)
	}
	const want = `{
  "schema": "parallax.review/1",
  "entries": [
    {"id":"me-1","seq":1,"at":"2031-03-04T09:30:00Z","act":"note","fact":"hurt","on":[{"words":"seven <hurt>","file":"a.txt"}],"note":"one"},
    {"id":"me-2","seq":2,"at":"2031-03-04T09:30:00Z","act":"note","fact":"hurt","on":[{"words":"seven <hurt>","file":"a.txt"}],"note":"two"},
    {"id":"me-3","seq":3,"at":"2031-03-04T09:30:00Z","of":"me-2","act":"undo"}
  ]
}
`
	if got := text(t, path); got != want {
		t.Errorf("the file is\n%s", got)
	}
}

// Two readers that know nothing of each other lose nothing, and the one who
// saves later is told what the other ruled.
func TestTwoReadersLoseNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), Name)
	mine, yours := New(Place{Path: path}), New(Place{Path: path})
	a := review.Log{}.Add(pen("me"), note("one"))
	b := review.Log{}.Add(pen("you"), note("two"))
	save(t, mine, a)
	if got := notes(save(t, yours, b)); got != "one two" {
		t.Errorf("the second has %s", got)
	}
	if got := notes(save(t, mine, a.Add(pen("me"), note("three")))); got != "one three two" {
		t.Errorf("the first has %s", got)
	}
}

func TestManyReadersAtOnceLoseNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), Name)
	var wait sync.WaitGroup
	for i := range 4 {
		wait.Go(func() {
			by := fmt.Sprint("reader", i)
			s, log := New(Place{Path: path}), review.Log{}
			s.tries = 1 << 20
			for n := range 8 {
				log = log.Add(pen(by), note(fmt.Sprint(by, n)))
				s.Save(log)
			}
		})
	}
	wait.Wait()
	if got := New(Place{Path: path}).Load().Log.Len(); got != 4*8 {
		t.Errorf("%d rulings are left of %d", got, 4*8)
	}
}

func TestALockedFolderIsGivenUp(t *testing.T) {
	dir, other := t.TempDir(), t.TempDir()
	unlock, _, err := lock(dir, 1)
	if err != nil {
		t.Fatal(err)
	}
	s := New(Place{Path: filepath.Join(dir, Name)}, Place{Path: filepath.Join(other, "x", "state.json"), Own: true})
	s.tries = 1
	log := review.Log{}.Add(pen("me"), note("one"))
	out := s.Save(log)
	if out.Err == nil || !strings.Contains(out.Err.Error(), "locked by another program") || out.Path != s.places[1].Path {
		t.Fatalf("%+v", out)
	}
	unlock()
	save(t, s, log)
	if got := New(s.places...).Load().Log.Len(); got != 1 {
		t.Errorf("the two places have %d rulings together", got)
	}
}

func TestWhatCannotBeWrittenIsKeptInMemoryAndTriedAgain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "gone")
	s := New(Place{Path: filepath.Join(dir, Name)})
	log := review.Log{}.Add(pen("me"), note("one"))
	out := s.Save(log)
	if out.Path != "" || out.Err == nil || notes(out.Log) != "one" {
		t.Fatalf("%+v", out)
	}
	if last := s.Last(); last.Turn != 1 || last.Err == nil {
		t.Errorf("the last outcome is %+v", last)
	}
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if last := s.Last(); last.Turn != 2 || last.Err != nil {
			t.Errorf("the last outcome is %+v", last)
		}
	}()
	if got := notes(save(t, s, review.Log{}.Add(pen("me"), note("two")).Merge(out.Log))); got != "one" && got != "one two" {
		t.Errorf("%s was saved", got)
	}
}

func TestADamagedFileIsSetAsideAndReadAsFarAsItCanBe(t *testing.T) {
	path := filepath.Join(t.TempDir(), Name)
	log := review.Log{}
	for i := range 5 {
		log = log.Add(pen("me"), note(fmt.Sprint("n", i)))
	}
	save(t, New(Place{Path: path}), log)
	bad := strings.Replace(text(t, path), `"note":"n2"`, `"note":"n`+"\x00", 1)
	write(t, path, bad)
	s := New(Place{Path: path})
	got := s.Load()
	if !got.Damaged || notes(got.Log) != "n0 n1 n3 n4" || len(got.Warnings) != 1 || text(t, path) != bad {
		t.Fatalf("%+v", got)
	}
	save(t, s, got.Log)
	asides, _ := filepath.Glob(path + ".damaged-*")
	if len(asides) != 1 || text(t, asides[0]) != bad || !strings.Contains(got.Warnings[0], asides[0]) {
		t.Errorf("set aside: %v, said %q", asides, got.Warnings)
	}
	if again := New(Place{Path: path}).Load(); again.Damaged || again.Log.Len() != 4 {
		t.Errorf("afterwards: %+v", again)
	}
}

// Wherever a file is cut off, the rulings before the cut can be read.
func TestACutFileKeepsWhatIsBeforeTheCut(t *testing.T) {
	log := review.Log{}.Add(pen("me"), note("a")).Add(pen("me"), note("b")).Add(pen("me"), note("c"))
	data := encode(log, contents{})
	for cut := range data {
		c, err := decode(data[:cut], true)
		if err != nil {
			t.Fatal(err)
		}
		want := 0
		for _, e := range log.Entries() {
			want += strings.Count(string(data[:cut]), string(marshal(e)))
		}
		if len(c.entries) != want {
			t.Fatalf("cut at %d: %d entries of %d", cut, len(c.entries), want)
		}
	}
}

func TestWhatLaterVersionsAddIsKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), Name)
	write(t, path, `{"schema": "parallax.review/1", "colour": {"of": "ink"}, "entries": [
{"id":"x-1","seq":1,"at":"2031-03-04T09:30:00Z","act":"note","note":"one","mood":"glad"},
{"id":"x-2","seq":2,"at":"2031-03-04T09:30:00Z","act":"paint","on":"the wall"},
{"seq":3}, 7]}`)
	s := New(Place{Path: path})
	got := s.Load()
	if notes(got.Log) != "one" || len(got.Warnings) != 1 || !strings.Contains(got.Warnings[0], "3 rulings") {
		t.Fatalf("%+v", got)
	}
	save(t, s, got.Log.Add(pen("me"), note("two")))
	for _, want := range []string{`"colour": {"of":"ink"}`, `"mood":"glad"`, `"on":"the wall"`, `{"seq":3}`, "    7\n"} {
		if !strings.Contains(text(t, path), want) {
			t.Errorf("%s is gone from\n%s", want, text(t, path))
		}
	}
	before := text(t, path)
	again := New(Place{Path: path})
	save(t, again, again.Load().Log)
	if text(t, path) != before {
		t.Errorf("saving it again makes\n%sof\n%s", text(t, path), before)
	}
}

func TestWhatIsNotOursIsLeftAlone(t *testing.T) {
	for name, data := range map[string]string{
		"a later version":  `{"schema": "parallax.review/2", "pages": []}`,
		"a report":         "Seven were hurt.",
		"another document": `{"schema": "parallax.report/1"}`,
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, "file")
			write(t, path, data)
			s := New(Place{Path: path, Given: true}, Place{Path: filepath.Join(dir, "state.json"), Own: true})
			if got := s.Load(); got.Refused == nil || got.Damaged {
				t.Errorf("%+v", got)
			}
			out := s.Save(review.Log{}.Add(pen("me"), note("one")))
			if out.Path != s.places[1].Path || out.Err == nil || text(t, path) != data {
				t.Errorf("%+v, the file holds %s", out, text(t, path))
			}
		})
	}
}

func TestForeignWordsAreCleanedAtTheDoor(t *testing.T) {
	path := filepath.Join(t.TempDir(), Name)
	dirty := "\x1b]52;c;x\x07 \u202e\u009b31m"
	save(t, New(Place{Path: path}), review.Log{}.Add(pen("me"), review.Ruling{Act: review.Note, Fact: dirty, Note: dirty, On: []review.Quote{{Words: dirty}}}))
	r := New(Place{Path: path}).Load().Log.Standing()[0]
	for _, s := range []string{r.Fact, r.Note, r.On[0].Words} {
		if strings.ContainsAny(s, "\x1b\x07\u202e\u009b") {
			t.Errorf("%q came in", s)
		}
	}
}

func TestPlaces(t *testing.T) {
	for _, test := range []struct {
		given string
		paths []string
		first string
	}{
		{"", []string{"in/a.txt", "b.txt"}, "in/" + Name},
		{"mine.json", []string{"in/a.txt"}, "mine.json"},
		{"", nil, "state/built-in-story.json"},
		{"", []string{"-", "b.txt"}, "state/"},
		{"", []string{"https://news.example/a", "b.txt"}, "state/"},
	} {
		places := Places(test.given, test.paths, "state", "temp")
		if got := filepath.ToSlash(places[0].Path); !strings.HasPrefix(got, test.first) || places[len(places)-1].Path == places[0].Path {
			t.Errorf("%+v: %v", test, places)
		}
	}
	if a, b := Places("", []string{"in/a.txt"}, "s", "t"), Places("", []string{"out/a.txt"}, "s", "t"); a[1] == b[1] {
		t.Error("two stories share a place in the state folder")
	}
}

func FuzzDecode(f *testing.F) {
	good := encode(review.Log{}.Add(pen("me"), note("one")).Add(pen("me"), note("two")), contents{})
	f.Add(good)
	f.Add(good[:len(good)/2])
	for _, s := range []string{"", "{}", "null", "[]", `{"schema":"parallax.review/1"}`, `{"schema":"parallax.review/1","entries":{}}`, `{"schema":7,"entries":[{"id":"a","seq":1,"act":"undo","of":"a"}]}`,
		`{"schema":"parallax.review/1","entries":[{"id":"a","seq":1,"act":"redo","of":"a"},{"id":"a","seq":9,"act":"note"}]}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := decode(data, true)
		if err != nil {
			return
		}
		log := review.NewLog(c.entries)
		log.Standing()
		out := encode(log, c)
		if !json.Valid(out) {
			t.Fatalf("not JSON: %s", out)
		}
		again, err := decode(out, true)
		if err != nil || again.damaged || !review.NewLog(again.entries).Has(log) || len(again.strange) < len(c.strange) {
			t.Fatalf("%v: %s became %s", err, data, out)
		}
	})
}
