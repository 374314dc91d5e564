package corpus

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
)

// folder fills a new folder with files and goes there.
func folder(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, text := range files {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

func TestLoadLabels(t *testing.T) {
	folder(t, map[string]string{
		"a.txt": "One.", "b.txt": "Two.", "x=y.txt": "Three.", "own.txt": "---\nlabel: Wire\n---\nFour.",
	})
	for _, c := range []struct{ args, labels, paths string }{
		{"a.txt b.txt", "A B", "a.txt b.txt"},
		{"Wire=a.txt b.txt", "Wire B", "a.txt b.txt"},
		{"B=a.txt b.txt", "B C", "a.txt b.txt"},
		{"x=y.txt a.txt", "A B", "x=y.txt a.txt"},
		{"x=x=y.txt a.txt", "x B", "x=y.txt a.txt"},
		{"- a.txt", "A B", "- a.txt"},
		{"a.txt desk=-", "A desk", "a.txt -"},
		{"own.txt a.txt", "Wire B", "own.txt a.txt"},
		{"mine=own.txt a.txt", "mine B", "own.txt a.txt"},
	} {
		story, err := Load(strings.Fields(c.args), strings.NewReader("From a pipe."))
		if err != nil {
			t.Errorf("%s: %v", c.args, err)
			continue
		}
		var labels, paths []string
		for _, r := range story.Reports {
			labels, paths = append(labels, r.Label), append(paths, r.Path)
		}
		if got := strings.Join(labels, " "); got != c.labels {
			t.Errorf("%s: labels %s, want %s", c.args, got, c.labels)
		}
		if got := strings.Join(paths, " "); got != c.paths {
			t.Errorf("%s: paths %s, want %s", c.args, got, c.paths)
		}
	}
}

func TestFilesOfADraft(t *testing.T) {
	folder(t, map[string]string{"a.txt": "One.", "b.txt": "---\ntitle: Two\nlabel: Wire\n---\nTwo."})
	d, err := Loader{Stdin: strings.NewReader("From a pipe.")}.Read(t.Context(), []string{"desk=a.txt", "-", "b.txt"})
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(d.Files(), " "); got != "a.txt - b.txt" {
		t.Errorf("the files are %s", got)
	}
	if got := SampleDraft().Files(); len(got) > 0 {
		t.Errorf("the built-in story has files: %q", got)
	}
}

func TestLetters(t *testing.T) {
	for n, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 27: "AB", 51: "AZ", 52: "BA", 702: "AAA"} {
		if got := letters(n); got != want {
			t.Errorf("letters(%d) = %s, want %s", n, got, want)
		}
	}
}

func TestLoadErrors(t *testing.T) {
	folder(t, map[string]string{
		"a.txt": "One.", "b.txt": "Two.", "empty.txt": "", "blank.txt": " \n\t\r\n\u00a0", "front.txt": "---\ntitle: x\n---\n\n",
		"marks.txt": "...\n\n***", "nul.txt": "a\x00b", "controls.txt": "\x01\x02\x03\x04ab", "dir/c.txt": "Three.",
		"big.txt": strings.Repeat("a ", MaxBytes/2) + "b", "n1.txt": "---\nlabel: N\n---\nx", "n2.txt": "---\nlabel: N\n---\ny",
		"bad\x1bname.txt": "",
	})
	if err := os.Symlink("a.txt", "link.txt"); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("nowhere", "dangling=a.txt"); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ args, want string }{
		{"", "no report is given; give two or more reports of one event"},
		{"a.txt", "a.txt: is the only report; give at least one more report of the event to compare it with"},
		{"a.txt none.txt", "none.txt: does not exist; check the name and the folder"},
		{"a.txt x=none.txt", "none.txt: does not exist; check the name and the folder"},
		{"a.txt dangling=a.txt", "dangling=a.txt: does not exist; check the name and the folder"},
		{"a.txt b.txt/c", "b.txt/c: cannot be opened: not a directory; check the name"},
		{"a.txt =b.txt", "=b.txt: is no label=path; put a name before the = and a file after it"},
		{"a.txt x=", "x=: is no label=path; put a name before the = and a file after it"},
		{"a.txt dir", "dir: is a folder; give it alone, or name the files in it, one by one"},
		{"a.txt empty.txt", "empty.txt: is empty; give a file that has text in it"},
		{"a.txt blank.txt", "blank.txt: is empty; give a file that has text in it"},
		{"a.txt bad\x1bname.txt", "bad␛name.txt: is empty; give a file that has text in it"},
		{"a.txt marks.txt", "marks.txt: has no words in it; give a file that has text in it"},
		{"a.txt front.txt", "front.txt: has front matter and no text; put the text of the report below the closing line"},
		{"a.txt nul.txt", "nul.txt: is binary; give a text file; save what it holds as plain text in UTF-8"},
		{"a.txt controls.txt", "controls.txt: is binary; give a text file; save what it holds as plain text in UTF-8"},
		{"a.txt big.txt", "big.txt: is over 16 MiB; give the one report that you want to compare"},
		{"a.txt ./a.txt", "./a.txt: is the same file as a.txt; give another report of the event in its place"},
		{"a.txt a.txt", "a.txt: is given twice; give another report of the event in its place"},
		{"a.txt link.txt", "link.txt: is the same file as a.txt; give another report of the event in its place"},
		{"- -", "standard input: is given twice; give another report of the event in its place"},
		{"a.txt -", "standard input: is empty; give a file that has text in it"},
		{"x=a.txt x=b.txt", "b.txt: has the label x, as has a.txt; name one of them otherwise: NAME=FILE"},
		{"n1.txt n2.txt", "n2.txt: has the label N, as has n1.txt; name one of them otherwise: NAME=FILE"},
	} {
		_, err := Load(strings.Fields(c.args), nil)
		var input *InputError
		if !errors.As(err, &input) {
			t.Errorf("%s: error %v is no InputError", c.args, err)
			continue
		}
		if err.Error() != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.args, err, c.want)
		}
	}
}

func TestOpenError(t *testing.T) {
	for cause, want := range map[error]string{
		fs.ErrPermission:            "a.txt: may not be read; check its permissions",
		errors.New("disk\nis gone"): "a.txt: cannot be opened: disk is gone; check the name",
	} {
		err := openError("a.txt", &fs.PathError{Op: "open", Path: "a.txt", Err: cause})
		if err.Error() != want || !errors.Is(err, cause) {
			t.Errorf("got %q, want %q of %v", err, want, cause)
		}
	}
}

func TestLoadStandardInput(t *testing.T) {
	folder(t, map[string]string{"a.txt": "One."})
	if _, err := Load([]string{"a.txt", "-"}, strings.NewReader(strings.Repeat("a ", MaxBytes))); err == nil || !strings.Contains(err.Error(), "over 16 MiB") {
		t.Errorf("endless input: error %v", err)
	}
	broken := iotest.ErrReader(errors.New("the line went dead"))
	if _, err := Load([]string{"a.txt", "-"}, broken); err == nil || !strings.Contains(err.Error(), "standard input: cannot be read: the line went dead") {
		t.Errorf("broken input: error %v", err)
	}
	f, err := os.Open("a.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := Load([]string{"a.txt", "-"}, f); err == nil || !strings.Contains(err.Error(), "same file as a.txt") {
		t.Errorf("the file as standard input too: error %v", err)
	}
}

func TestWarningsNameTheirReport(t *testing.T) {
	folder(t, map[string]string{"a.txt": "---\ndate: 2016-07-05\n---\nOne.", "b.txt": "Two \u202e."})
	story, err := Load([]string{"a.txt", "desk=b.txt"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(story.Warnings) != 2 {
		t.Fatalf("got %q", story.Warnings)
	}
	for _, w := range story.Warnings {
		if w.Report != "desk" {
			t.Errorf("warning of %s: %s", w.Report, w.Text)
		}
	}
}
