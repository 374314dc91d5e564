package cli

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"go.uber.org/goleak"

	"parallax/corpus"
)

func TestMain(m *testing.M) {
	testscript.Main(tidy{m}, programs)
}

// tidy is tests that leave nothing running.
type tidy struct{ *testing.M }

// Run runs them.
func (t tidy) Run() int {
	status := t.M.Run()
	if err := goleak.Find(); status == 0 && err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return status
}

// programs is what the test binary is, too, under these names.
var programs = map[string]func(){
	"parallax": func() { os.Exit(Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
}

func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("GORACE", "atexit_sleep_ms=0") // or every command ends a second late
			return nil
		},
		Condition: func(name string) (bool, error) {
			if name == "root" {
				return os.Getuid() == 0, nil
			}
			return false, errors.New("no such condition")
		},
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"big":    big,
			"binary": binary,
			"files":  files,
			"mode":   mode,
			"exits":  exits,
			"serve":  serve,
		},
	})
}

// big FILE makes a text file just over the size of a report.
func big(ts *testscript.TestScript, _ bool, args []string) {
	const line = "The fire burned on.\n"
	text := strings.Repeat(line, corpus.MaxBytes/len(line)+1)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o644))
}

// binary FILE makes a file that is no text.
func binary(ts *testscript.TestScript, _ bool, args []string) {
	data := []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00\x00\x00\x02\x00\x08\x06\x00\x00\x00")
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o644))
}

// files FOLDER NAME... checks what the folder holds, dot files aside.
func files(ts *testscript.TestScript, _ bool, args []string) {
	entries, err := os.ReadDir(ts.MkAbs(args[0]))
	ts.Check(err)
	var names []string
	for _, e := range entries {
		if e.Name() != ".keep" {
			names = append(names, e.Name())
		}
	}
	if got, want := strings.Join(names, " "), strings.Join(args[1:], " "); got != want {
		ts.Fatalf("%s holds %s, want %s", args[0], got, want)
	}
}

// mode FILE MODE checks the permissions of a file.
func mode(ts *testscript.TestScript, _ bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	if got := info.Mode().String(); got != args[1] {
		ts.Fatalf("%s is %s, want %s", args[0], got, args[1])
	}
}

// serve FOLDER serves the files of the folder at $SITE, and under /to what it is
// sent on to, /status/N an answer of that status.
func serve(ts *testscript.TestScript, _ bool, args []string) {
	mux := http.NewServeMux()
	mux.Handle("/", http.FileServer(http.Dir(ts.MkAbs(args[0]))))
	mux.HandleFunc("/to/", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, strings.TrimPrefix(r.URL.Path, "/to"), http.StatusFound)
	})
	mux.HandleFunc("/status/{code}", func(w http.ResponseWriter, r *http.Request) {
		code, err := strconv.Atoi(r.PathValue("code"))
		if err != nil {
			code = http.StatusBadRequest
		}
		w.WriteHeader(code)
	})
	site := httptest.NewServer(mux)
	ts.Defer(site.Close)
	ts.Setenv("SITE", site.URL)
}

// exits STATUS COMMAND... runs a command and checks its exit status.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if want := args[0]; strconv.Itoa(got) != want {
		ts.Fatalf("%v: status %d, want %s", args[1:], got, want)
	}
}
