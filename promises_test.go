//go:build linux || darwin

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	promise  = regexp.MustCompile(`(?m)^\| (.+?[.]) \| (.*) \|$`)
	testName = regexp.MustCompile("`((?:Test|Fuzz|Benchmark)\\w+)`")
	testFunc = regexp.MustCompile(`(?m)^func ((?:Test|Fuzz|Benchmark)\w+)\(`)
)

// checkPromises holds that every promise of the README names a test, and that
// there is a test of each name.
func checkPromises(t *testing.T, readme string) {
	_, section, _ := strings.Cut(readme, "\n## What it promises\n")
	section, _, _ = strings.Cut(section, "\n## ")
	rows := promise.FindAllStringSubmatch(section, -1)
	if want := strings.Count(section, "\n| ") - 1; len(rows) != want || want < 5 {
		t.Fatalf("%d promises of %d lines of the table", len(rows), want)
	}
	tests := testsIn(t, ".")
	for _, row := range rows {
		names := testName.FindAllStringSubmatch(row[2], -1)
		if len(names) == 0 {
			t.Errorf("no test holds: %s", row[1])
		}
		for _, name := range names {
			if !tests[name[1]] {
				t.Errorf("there is no %s, which is to hold: %s", name[1], row[1])
			}
		}
	}
}

// testsIn are the names of the tests, fuzz targets and benchmarks below a folder.
func testsIn(t *testing.T, dir string) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		data, err := os.ReadFile(path)
		for _, m := range testFunc.FindAllStringSubmatch(string(data), -1) {
			out[m[1]] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
