//go:build !windows

package sidecar

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"parallax/compare/review"
)

// five is the file of five rulings, and where each of its entries stands in it.
func five() (data []byte, spans [][2]int) {
	log := review.Log{}
	for i := range 5 {
		log = log.Add(pen("me"), note(fmt.Sprint("n", i, ` {"id":"no"}`)))
	}
	data = encode(log, contents{})
	for _, e := range log.Entries() {
		at := bytes.Index(data, marshal(e))
		spans = append(spans, [2]int{at, at + len(marshal(e))})
	}
	return data, spans
}

// Whichever bit is flipped, all rulings can be read but the one that has it, or
// the file is taken for that of a later version and left alone.
func TestAFlippedBitHarmsOneRuling(t *testing.T) {
	data, spans := five()
	left := 0
	for at := range data {
		for bit := range 8 {
			bad := bytes.Clone(data)
			bad[at] ^= 1 << bit
			c, err := decode(bad, true)
			if err != nil {
				left++
				continue
			}
			log := review.NewLog(c.entries)
			for i, e := range review.NewLog(mustDecode(t, data).entries).Entries() {
				if hit := spans[i][0] <= at && at < spans[i][1]; !hit && !log.Has(review.NewLog([]review.Entry{e})) {
					t.Fatalf("bit %d of byte %d takes ruling %d with it:\n%s", bit, at, i, bad)
				}
			}
		}
	}
	if left > 2*8 {
		t.Errorf("%d of %d files are left alone", left, 8*len(data))
	}
}

func mustDecode(t *testing.T, data []byte) contents {
	t.Helper()
	c, err := decode(data, true)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Wherever a file is cut, and whatever is behind the cut, saving keeps all that
// could be read and the file as it was, in another.
func TestWhateverIsDamagedIsSetAside(t *testing.T) {
	data, spans := five()
	for cut := 1; cut < len(data); cut += 29 {
		for _, rest := range []string{"", "\x00\x00\x00\x00", "{", strings.Repeat("\xff", 4096)} {
			path := filepath.Join(t.TempDir(), Name)
			bad := string(data[:cut]) + rest
			write(t, path, bad)
			s := New(Place{Path: path})
			got := s.Load()
			whole := 0
			for _, span := range spans {
				if span[1] <= cut {
					whole++
				}
			}
			if !got.Damaged || got.Log.Len() != whole {
				t.Fatalf("cut at %d: %d rulings could be read of %d; damaged: %v", cut, got.Log.Len(), whole, got.Damaged)
			}
			save(t, s, got.Log.Add(pen("you"), note("new")))
			if again := New(Place{Path: path}).Load(); again.Damaged || again.Log.Len() != whole+1 {
				t.Fatalf("cut at %d: afterwards %+v", cut, again)
			}
			if aside := aside(path, []byte(bad)); text(t, aside) != bad {
				t.Fatalf("cut at %d: %s does not hold what was there", cut, aside)
			}
		}
	}
}

// What is under the name that a damaged file is to get stays there.
func TestADamagedFileIsSetAsideBesideOthers(t *testing.T) {
	for name, occupy := range map[string]func(t *testing.T, path string){
		"another file": func(t *testing.T, path string) { write(t, path, "mine") },
		"a folder": func(t *testing.T, path string) {
			if err := os.Mkdir(path, 0o700); err != nil {
				t.Fatal(err)
			}
		},
		"a link to nowhere": func(t *testing.T, path string) {
			if err := os.Symlink("gone", path); err != nil {
				t.Skip("no links here: ", err)
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), Name)
			const bad = `{"schema": "parallax.review/1", "entries": [`
			write(t, path, bad)
			first := aside(path, []byte(bad))
			occupy(t, first)
			s := New(Place{Path: path})
			if got := s.Load(); !got.Damaged || !strings.Contains(got.Warnings[0], "is kept as "+first+"-2") {
				t.Errorf("%q", got.Warnings)
			}
			save(t, s, review.Log{}.Add(pen("me"), note("one")))
			if text(t, first+"-2") != bad {
				t.Errorf("%s-2 does not hold what was there", first)
			}
			if got, err := os.ReadFile(first); name == "another file" && string(got) != "mine" || name == "a link to nowhere" && err == nil {
				t.Errorf("%s holds %q", first, got)
			}
		})
	}
}

// What is no file of rulings, is too large or cannot be read is left alone, and
// rulings are kept in the next place.
func TestWhatIsInTheWayIsLeftAlone(t *testing.T) {
	for problem, put := range map[string]func(path string) error{
		"is a folder":           func(path string) error { return os.Mkdir(path, 0o700) },
		"is not a regular file": func(path string) error { return syscall.Mkfifo(path, 0o600) },
		"is larger than 64 MiB": func(path string) error { return sparse(path, maxBytes+1) },
		"too many":              func(path string) error { return os.Symlink(Name, path) },
		"later version":         func(path string) error { return os.WriteFile(path, []byte(`{"schema":"parallax.review/2"}`), 0o600) },
	} {
		t.Run(problem, func(t *testing.T) {
			dir := t.TempDir()
			path := filepath.Join(dir, Name)
			if err := put(path); err != nil {
				t.Skip(err)
			}
			before, _ := os.Lstat(path)
			s := New(Place{Path: path}, Place{Path: filepath.Join(dir, "state", "x.json"), Own: true})
			if got := s.Load(); len(got.Warnings) != 1 || !strings.Contains(got.Warnings[0], problem) || !strings.Contains(got.Warnings[0], path) {
				t.Errorf("%q", got.Warnings)
			}
			out := s.Save(review.Log{}.Add(pen("me"), note("one")))
			if out.Path != s.places[1].Path || out.Err == nil || !strings.Contains(out.Err.Error(), problem) {
				t.Errorf("%+v", out)
			}
			if after, err := os.Lstat(path); err != nil || after.Mode() != before.Mode() || after.Size() != before.Size() {
				t.Errorf("it is %v now (%v)", after, err)
			}
			if got := New(s.places...).Load().Log.Len(); got != 1 {
				t.Errorf("%d rulings can be read", got)
			}
		})
	}
}

// sparse makes a file of that many bytes.
func sparse(path string, size int64) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Truncate(size)
}

// Rulings on another story that are in the file stay there.
func TestRulingsOnOtherStoriesStay(t *testing.T) {
	path := filepath.Join(t.TempDir(), Name)
	save(t, New(Place{Path: path}), review.Log{}.Add(pen("me"), review.Ruling{Act: review.Note, Fact: "other", Note: "other", On: []review.Quote{{Words: "none of ours", File: "z.txt"}}}))
	s := New(Place{Path: path})
	save(t, s, s.Load().Log.Add(pen("you"), note("one")))
	if got := notes(New(Place{Path: path}).Load().Log); got != "one other" {
		t.Errorf("the file has %s", got)
	}
}
