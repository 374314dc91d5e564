package corpus

import (
	"os"
	"strings"
	"testing"
)

func TestStoryFile(t *testing.T) {
	folder(t, map[string]string{
		"in/fire.toml": "title = 'Fire'\n[[report]]\npath = 'a.txt'\npublished = 2031-03-04\n[[report]]\nlabel = 'W'\npath = '../b.txt'\noutlet = 'Wire'\n",
		"in/a.txt":     "---\ntitle: x\ndate: 2000-01-01\n---\nOne.", "b.txt": "Two.",
	})
	story, err := Load([]string{"in/fire.toml"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	a, b := story.Reports[0], story.Reports[1]
	if story.Title != "Fire" || a.Label != "A" || a.Title != "x" || a.Published.Format("2006-01-02") != "2031-03-04" || b.Label != "W" || b.Source != "Wire" || b.Path != "b.txt" {
		t.Errorf("got %q: %+v", story.Title, story.Reports)
	}
	text, err := StoryFile(story, "in")
	if err != nil || !strings.Contains(string(text), "path = \"a.txt\"\n") || !strings.Contains(string(text), "path = \"../b.txt\"\n") {
		t.Errorf("%v\n%s", err, text)
	}
}

func TestStoryFileNamesAFileOfSeveralReportsOnce(t *testing.T) {
	folder(t, map[string]string{"both.txt": "---\ntitle: x\n---\nOne.\n\n---\ntitle: y\n---\nTwo.\n", "c.txt": "Three."})
	story, err := Load([]string{"both.txt", "c.txt"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	text, err := StoryFile(story, ".")
	const want = "title = \"x\"\n\n[[report]]\npath = \"both.txt\"\n\n[[report]]\nlabel = \"C\"\npath = \"c.txt\"\n"
	if err != nil || string(text) != want {
		t.Errorf("%v, got\n%s\nwant\n%s", err, text, want)
	}
}

// What the system allows in a name, a story file that is written can name, or it
// says that it cannot.
func TestStoryFileNamesFilesAsTheyAreCalled(t *testing.T) {
	for _, c := range []struct{ name, path, problem string }{
		{"two spaces", "a  b.txt", ""},
		{"quotes and escapes", `"a" \n.txt`, ""},
		{"an escape sequence", "\x1b[2Ja.txt", ""},
		{"hidden characters", "a\u202e\u200b\U000e0041\u034f\u3164\ufffe.txt", ""},
		{"several lines", " a\nb.txt", ""},
		{"no text", "a\xff.txt", "its name is not in UTF-8; rename it"},
	} {
		t.Run(c.name, func(t *testing.T) {
			folder(t, map[string]string{"other.txt": "Two."})
			if err := os.WriteFile(c.path, []byte("One."), 0o600); err != nil {
				t.Skip(err)
			}
			story, err := Load([]string{c.path, "other.txt"}, nil)
			if err != nil {
				t.Fatal(err)
			}
			text, err := StoryFile(story, ".")
			if c.problem != "" {
				if err == nil || !strings.Contains(err.Error(), c.problem) {
					t.Fatalf("%v, want %s", err, c.problem)
				}
				return
			}
			if err == nil {
				err = os.WriteFile("story.toml", text, 0o600)
			}
			if err != nil || strings.ContainsFunc(string(text), func(r rune) bool { return r != '\n' && isHidden(r) || r == '\x1b' }) {
				t.Fatalf("%v: %q", err, text)
			}
			if again, err := Load([]string{"story.toml"}, nil); err != nil || again.Reports[0].Body != "One." {
				t.Errorf("%v, of\n%s", err, text)
			}
		})
	}
}
