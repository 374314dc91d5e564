package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// A rule says what the packages of a folder must not import. A folder stands
// for all that is in it.
type rule struct {
	name  string
	in    string   // the folder
	spare []string // folders in it that the rule is not for
	never []string // folders not to be imported
	but   []string // folders in those that may be
	deep  bool     // not through others either
}

const (
	ours    = "parallax"
	corpus  = ours + "/corpus"
	compare = ours + "/compare"
	ui      = ours + "/ui"
)

var (
	terminals = []string{"charm.land", "github.com/charmbracelet"}
	workshop  = append(inCompare("align/train", "gold"), corpus+"/newsroom") // tools that the program is made with
)

// Data flows one way: corpus, compare, ui, main; and inside compare from value
// over fact, align and judge to the Table, which report writes.
var rules = []rule{
	{name: "corpus stands on nothing of ours", in: corpus, never: []string{ours}, but: []string{corpus}, deep: true},
	{name: "corpus knows no terminal", in: corpus, never: terminals, deep: true},
	{name: "compare knows no terminal", in: compare, never: terminals, deep: true},
	{name: "compare does not know what is above it", in: compare, never: []string{ui}, deep: true},
	{name: "compare knows no files", in: compare, spare: workshop, never: []string{"os", "path/filepath"}},
	{name: "values stand on nothing of ours", in: compare + "/value", never: []string{ours}, but: inCompare("value"), deep: true},
	{name: "tagging knows words alone", in: compare + "/syntax/tagger", never: []string{ours}, but: inCompare("syntax/tagger"), deep: true},
	{name: "sharing work knows no work", in: compare + "/parallel", never: []string{ours}, but: inCompare("parallel"), deep: true},
	{name: "facts do not know how they are aligned", in: compare + "/fact", never: inCompare("align", "judge"), deep: true},
	{name: "aligning passes no verdict", in: compare + "/align", spare: workshop, never: inCompare("judge"), deep: true},
	{name: "writers read the Table alone", in: compare + "/report", never: inCompare("align", "fact", "lexicon", "syntax", "value")},
	{name: "rulings read the Table alone", in: compare + "/review", never: inCompare("align", "fact", "lexicon", "syntax", "value", "words", "report")},
	{name: "words alone imports go-diff", in: ours, spare: inCompare("words"), never: []string{"github.com/sergi/go-diff"}},
	{name: "the reader knows no writers", in: ui, spare: []string{ui + "/cli"}, never: inCompare("report"), deep: true},
	{name: "settings know no reader", in: ui + "/config", never: []string{ours}, but: []string{ui + "/config", ui + "/theme"}},
	{name: "the reader is given its rulings", in: ui, spare: []string{ui + "/cli", ui + "/sidecar"}, never: []string{ui + "/sidecar"}},
	{name: "rulings are kept without a terminal", in: ui + "/sidecar", never: append([]string{ui}, terminals...), but: []string{ui + "/sidecar", ui + "/whole"}, deep: true},
	{name: "the loop knows no reader", in: ui + "/loop", never: []string{ours}, but: []string{ui + "/loop"}, deep: true},
	{name: "writing files whole stands on nothing of ours", in: ui + "/whole", never: append([]string{ours}, terminals...), but: []string{ui + "/whole"}, deep: true},
	{name: "files are watched in one place", in: ours, spare: []string{ui + "/watch"}, never: []string{"github.com/fsnotify"}},
	{name: "main alone starts the command line", in: ui, never: []string{ui + "/cli"}, but: []string{ui + "/cli/terminal"}, deep: true},
	{name: "measuring starts the program as users do", in: ui + "/measure", never: []string{ours}, but: []string{corpus + "/newsroom", ui + "/cli/terminal", ui + "/measure"}, deep: true},
	{name: "the program carries no tools", in: ui, spare: []string{ui + "/measure"}, never: workshop, deep: true},
	{name: "fetch alone touches the network", in: ours, spare: []string{corpus + "/fetch"}, never: []string{"net"}, but: []string{"net/url"}},
	{name: "the command line alone fetches", in: ours, spare: []string{ui + "/cli"}, never: []string{corpus + "/fetch"}},
}

func inCompare(names ...string) []string {
	var folders []string
	for _, name := range names {
		folders = append(folders, compare+"/"+name)
	}
	return folders
}

// A pkg is a package of ours, as go list tells of it.
type pkg struct {
	ImportPath string
	Imports    []string // by itself
	Deps       []string // through others as well
}

func TestLayers(t *testing.T) {
	packages := list(t)
	for _, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			for _, p := range packages {
				for _, bad := range r.breaches(p) {
					t.Errorf("%s imports %s", p.ImportPath, bad)
				}
			}
		})
	}
}

// breaches lists what p imports and must not.
func (r rule) breaches(p pkg) []string {
	if !within(p.ImportPath, r.in) || isIn(p.ImportPath, r.spare) {
		return nil
	}
	imports := p.Imports
	if r.deep {
		imports = p.Deps
	}
	return slices.DeleteFunc(slices.Clone(imports), func(path string) bool {
		return !isIn(path, r.never) || isIn(path, r.but)
	})
}

func isIn(path string, folders []string) bool {
	return slices.ContainsFunc(folders, func(folder string) bool { return within(path, folder) })
}

func within(path, folder string) bool {
	return path == folder || strings.HasPrefix(path, folder+"/")
}

// list asks the go command for all packages of ours.
func list(t *testing.T) []pkg {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports,Deps", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var packages []pkg
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p pkg
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return packages
		} else if err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
}
