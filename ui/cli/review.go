package cli

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"

	"parallax/compare"
	"parallax/compare/review"
	"parallax/corpus"
	"parallax/ui"
	"parallax/ui/sidecar"
	"parallax/ui/watch"
	"parallax/ui/whole"
)

// What --review does for those who rule, and for those who only read.
const (
	reviewHelp = "keep rulings in `FILE`, not beside the first report"
	takeHelp   = "take rulings from `FILE`, not from beside the first report"
)

// A rulings is what was ruled on a story, and where that is kept.
type rulings struct {
	store   *sidecar.Store
	session string     // of this run of the program alone
	before  watch.Mark // of the file, before it was read
	sidecar.Loaded
}

// rulingsOn opens what was ruled on the story of some files: in the one called path
// or, where that is "", beside its first report. The built-in story, which has no
// files, has its own.
func rulingsOn(files []string, path string) (rulings, error) {
	state := filepath.Join(stateFolder(), "reviews")
	session := rand.Text()[:10]
	temp := filepath.Join(os.TempDir(), "parallax-rulings-"+session+".json") // where nobody can have put anything
	store := sidecar.New(sidecar.Places(path, files, state, temp)...)
	before := watch.Look(store.First())
	loaded := store.Load()
	if loaded.Refused != nil {
		return rulings{}, fmt.Errorf("%w; name another file with --review", loaded.Refused)
	}
	return rulings{store, session, before, loaded}, nil
}

// on is t with the rulings that stand, and with what there is to say of them.
func (r rulings) on(t *compare.Table) *compare.Table {
	if standing := r.store.Log().Standing(); len(standing) > 0 { // most have none
		t, _ = review.NewOverlay(t).Apply(standing)
	}
	ruled := *t
	ruled.Warnings = slices.Concat(t.Warnings, r.warnings())
	return &ruled
}

// keep saves rulings for the reader.
func (r rulings) keep(log review.Log) ui.Kept {
	saved := r.store.Save(log)
	return ui.Kept{Turn: saved.Turn, Log: saved.Log, Where: saved.Path, Err: saved.Err}
}

// farewell tells out where rulings are that are not where they should be. Where no
// file took them it lays them open, and its error says so: nothing is lost.
func (r rulings) farewell(out io.Writer) error {
	saved := r.store.Last()
	switch {
	case saved.Err == nil:
		return nil
	case saved.Path == "":
		out.Write(r.store.Text())
		return fmt.Errorf("no file could be written for the rulings (%w); put the lines above in one, and name it with --review", saved.Err)
	}
	fmt.Fprintf(out, "parallax: the rulings are in %s (%s); --review takes them from there\n", corpus.CleanLine(saved.Path), corpus.CleanLine(saved.Err.Error()))
	return nil
}

// warnings is what there is to say of the rulings.
func (r rulings) warnings() []corpus.Warning {
	var out []corpus.Warning
	for _, w := range r.Warnings {
		text, _ := corpus.Clean(w) // it names files
		out = append(out, corpus.Warning{Text: text})
	}
	return out
}

// options is what the reader is to know of rulings.
func (r rulings) options() ui.Review {
	return ui.Review{Log: r.Log, Warnings: r.warnings(), Damaged: r.Damaged, Keep: r.keep, Session: signature(r.session), Edit: editor(os.Getenv)}
}

// signature is what the user's rulings of a session are signed with: the same name
// before the dot in all sessions, so that they are known as the user's own. It is
// made up once, and says nothing of anybody.
func signature(session string) string {
	path, err := stateFile("reader")
	if err != nil {
		return session
	}
	name, err := os.ReadFile(path)
	if err != nil || !signed.Match(name) {
		name = []byte(rand.Text()[:10])
		if whole.Write(path, name, 0o600) != nil {
			return session
		}
	}
	return string(name) + "." + session
}

// signed is what the name of a reader is like.
var signed = regexp.MustCompile(`^[A-Z2-7]{10}$`)

// watch tells the reader of changes: of the story's files since they were as in since,
// and of its rulings since they were read.
func (r rulings) watch(files []string, since map[string]watch.Mark) func(context.Context) <-chan ui.Change {
	since[r.store.First()] = r.before
	return func(ctx context.Context) <-chan ui.Change { return changes(ctx, files, r.store.First(), since) }
}
