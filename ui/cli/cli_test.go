package cli

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"parallax/compare"
	"parallax/ui/config"
)

var errFull = errors.New("no space left on device")

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) {
	return 0, &fs.PathError{Op: "write", Path: "/dev/stdout", Err: errFull}
}

func TestTroubleWithStandardOutput(t *testing.T) {
	var errOut bytes.Buffer
	if got := Main([]string{"report"}, nil, fullDisk{}, &errOut); got != statusTrouble {
		t.Errorf("status %d, want %d", got, statusTrouble)
	}
	const want = "parallax: standard output: no space left on device; write to a file with -o\n"
	if got := errOut.String(); got != want {
		t.Errorf("said %q, want %q", got, want)
	}
}

func TestTheBuiltInStoryFollowsTheSchema(t *testing.T) {
	var out bytes.Buffer
	if got := Main([]string{"report", "-f", "json"}, nil, &out, io.Discard); got != statusOK {
		t.Fatalf("status %d", got)
	}
	var printed bytes.Buffer
	if got := Main([]string{"schema"}, nil, &printed, io.Discard); got != statusOK {
		t.Fatalf("status %d", got)
	}
	document, err := jsonschema.UnmarshalJSON(&printed)
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", document); err != nil {
		t.Fatal(err)
	}
	schema, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	result, err := jsonschema.UnmarshalJSON(&out)
	if err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(result); err != nil {
		t.Error(err)
	}
}

func TestStatus(t *testing.T) {
	for _, test := range []struct {
		name string
		err  error
		want int
		says string
	}{
		{"all is well", nil, 0, ""},
		{"conflicts", errConflicts, 1, ""},
		{"trouble", errors.New("a.txt: is empty; give another"), 2, "parallax: a.txt: is empty; give another\n"},
		{"a signal", signalled{syscall.SIGTERM}, 128 + 15, "parallax: ended by a signal: terminated\n"},
		{"several lines", errors.New("one\ntwo\x1b[2J"), 2, "parallax: one two\u241b[2J\n"},
	} {
		var errOut bytes.Buffer
		if got := status(test.err, &errOut); got != test.want || errOut.String() != test.says {
			t.Errorf("%s: status %d saying %q, want %d saying %q", test.name, got, errOut.String(), test.want, test.says)
		}
	}
}

// blocked is standard input that nobody types on.
type blocked struct{ closed chan struct{} }

func (b blocked) Read([]byte) (int, error) {
	<-b.closed
	return 0, io.EOF
}

func TestWaitingForStandardInputCanBeCancelled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("The hall burned.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	in := blocked{make(chan struct{})}
	defer close(in.closed)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := (program{in: in}).load(ctx, []string{path, "-"}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want %v", err, context.Canceled)
	}
}

func TestExportOfTheReader(t *testing.T) {
	path := filepath.Join(t.TempDir(), "out.md")
	s, table := newSaver(nil, nil), &compare.Table{Title: "Fire"}
	if err := s.export(t.Context(), table, "markdown", path, false); err != nil {
		t.Fatal(err)
	}
	if err := s.export(t.Context(), table, "json", path, false); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over a file: error %v, want %v", err, fs.ErrExist)
	}
	if got, err := os.ReadFile(path); err != nil || !strings.HasPrefix(string(got), "# Discrepancy report: Fire\n") {
		t.Errorf("the file holds %q (%v)", got, err)
	}
	if err := s.export(t.Context(), table, "json", path, true); err != nil {
		t.Errorf("over a file, when asked to: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	late := filepath.Join(filepath.Dir(path), "late.md")
	if err := s.export(ctx, table, "markdown", late, false); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: error %v", err)
	}
	if _, err := os.Stat(late); err == nil {
		t.Error("it was written after it was cancelled")
	}
}

// What to do about a file that was not written depends on why.
func TestRemedies(t *testing.T) {
	for _, c := range []struct {
		err  error
		want string
	}{
		{&fs.PathError{Op: "open", Path: "x", Err: fs.ErrPermission}, "the folder"},
		{&os.LinkError{Op: "rename", Old: "x", New: "y", Err: syscall.EROFS}, "the folder"},
		{&fs.PathError{Op: "write", Path: "x", Err: syscall.ENOSPC}, "room"},
		{&fs.PathError{Op: "write", Path: "x", Err: syscall.EFBIG}, "limit"},
		{errors.New("no template for that"), "another format"},
	} {
		if got := remedy(c.err); !strings.Contains(got, c.want) {
			t.Errorf("%v: %s", c.err, got)
		}
	}
}

func TestDevicesAreNotReplaced(t *testing.T) {
	info, err := os.Stat(os.DevNull)
	if err != nil || info.Mode().IsRegular() {
		t.Skip("no device to try it on")
	}
	if err := (saver{}).check(os.DevNull, true); err == nil {
		t.Error("a device may be overwritten")
	}
}

func TestChoice(t *testing.T) {
	c := choice{"auto", []string{"auto", "dark", "light"}}
	if err := c.Set("pink"); err == nil || err.Error() != "it must be auto, dark or light" || c.String() != "auto" {
		t.Errorf("pink: %v, chosen %s", err, c.String())
	}
	if err := c.Set("dark"); err != nil || c.String() != "dark" {
		t.Errorf("dark: %v, chosen %s", err, c.String())
	}
}

// What is set for this program goes before what is set for all.
func TestColourless(t *testing.T) {
	for _, test := range []struct {
		set  config.When
		env  map[string]string
		want bool
	}{
		{config.Auto, nil, false},
		{config.Auto, map[string]string{"NO_COLOR": "1"}, true},
		{config.Auto, map[string]string{"NO_COLOR": ""}, false},
		{config.Auto, map[string]string{"CLICOLOR": "0"}, true},
		{config.Auto, map[string]string{"CLICOLOR": "1"}, false},
		{config.Auto, map[string]string{"CLICOLOR": "0", "CLICOLOR_FORCE": "1"}, false},
		{config.Auto, map[string]string{"NO_COLOR": "1", "CLICOLOR_FORCE": "1"}, true},
		{config.Always, map[string]string{"NO_COLOR": "1", "CLICOLOR": "0"}, false},
		{config.Never, map[string]string{"CLICOLOR_FORCE": "1"}, true},
	} {
		if got := colourless(test.set, func(name string) string { return test.env[name] }); got != test.want {
			t.Errorf("%s with %v: %v", test.set, test.env, got)
		}
	}
}

func TestEnviron(t *testing.T) {
	given := []string{"TERM=xterm", "NO_COLOR=1", "CLICOLOR=0"}
	if got := environ(config.Auto, given); !slices.Equal(got, given) {
		t.Errorf("left alone: %v", got)
	}
	if got := environ(config.Always, given); !slices.Equal(got, []string{"TERM=xterm", "CLICOLOR_FORCE=1"}) {
		t.Errorf("colours asked for: %v", got)
	}
}

func TestGate(t *testing.T) {
	conflict := &compare.Table{Facts: []*compare.Fact{{Verdict: compare.Agree}, {Verdict: compare.Conflict}}}
	update := &compare.Table{Facts: []*compare.Fact{{Verdict: compare.Update}}}
	for _, test := range []struct {
		name  string
		table *compare.Table
		asked bool
		want  error
	}{
		{"conflict", conflict, true, errConflicts},
		{"conflict, but nobody asks", conflict, false, nil},
		{"no conflict", update, true, nil},
		{"the comparison was not awaited", nil, true, nil},
	} {
		if got := gate(test.table, test.asked); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}

func TestSpeaksUnicode(t *testing.T) {
	for _, test := range []struct {
		all, ctype, lang string
		want             bool
	}{
		{"", "", "", true},
		{"", "", "en_US.UTF-8", true},
		{"", "", "C.utf8", true},
		{"", "", "C", false},
		{"POSIX", "", "en_US.UTF-8", false},
		{"", "de_DE.ISO-8859-1", "en_US.UTF-8", false},
	} {
		t.Setenv("LC_ALL", test.all)
		t.Setenv("LC_CTYPE", test.ctype)
		t.Setenv("LANG", test.lang)
		if got := speaksUnicode(); got != test.want {
			t.Errorf("%+v: %v", test, got)
		}
	}
}
