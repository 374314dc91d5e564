package corpus

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"slices"
)

// Load reads two or more reports. Each argument is a path, label=path, or "-"
// for stdin, which may be nil where no argument is "-". A text may hold several
// reports, each under a front matter of its own; a story file (.toml) names
// several. Addresses are for a Loader. A report without a label is
// called A, B, C and so on, by its place. Trouble with what was given is an
// *InputError; what was assumed or changed while reading is in the warnings.
func Load(args []string, stdin io.Reader) (Story, error) {
	return Loader{Stdin: stdin}.Load(context.Background(), args)
}

// A Loader reads the reports that arguments name. The zero value reads files.
type Loader struct {
	Stdin io.Reader // for the argument "-"; nil is empty

	// Open opens a file; nil is os.Open. An *InputError of its is shown as it is.
	Open func(path string) (fs.File, error)

	// Fetch gets the page at an address, which nobody does where it is nil. It
	// is called for several at once. Its error is shown as it is.
	Fetch func(ctx context.Context, address string) (Answer, error)

	// Fetched, which may be nil, hears how many of all pages have come.
	Fetched func(pages, all int)
}

// Load is Load, until ctx is done, whose error it then returns. Reading from a
// stream or a disk is not interrupted.
func (l Loader) Load(ctx context.Context, args []string) (Story, error) {
	d, err := l.Read(ctx, args)
	if err != nil {
		return Story{}, err
	}
	return d.Story(), nil
}

// readAll is what all sources hold, in their order. They are read side by side.
func readAll(ctx context.Context, sources []*source) ([]reading, error) {
	parts, errs := make([][]reading, len(sources)), make([]error, len(sources))
	each(len(sources), func(i int) {
		parts[i], errs[i] = sources[i].readings(ctx)
		parts[i] = sources[i].name(parts[i])
	})
	if i := slices.IndexFunc(errs, func(err error) bool { return err != nil }); i >= 0 {
		return nil, errs[i]
	}
	return slices.Concat(parts...), nil
}

// open reads the bytes of all sources, or tells what is wrong with them as a set.
func (l Loader) open(ctx context.Context, sources []*source) error {
	for i, s := range sources {
		err := s.repeats(sources[:i])
		if err == nil && !isAddress(s.path) {
			err = s.open(l, sources[:i])
		}
		if err != nil {
			return err
		}
	}
	return l.fetch(ctx, sources)
}

// name gives readings the label of s: numbered, where they are several.
func (s *source) name(readings []reading) []reading {
	for i := range readings {
		switch {
		case s.label == "":
		case len(readings) == 1:
			readings[i].Label = s.label
		default:
			readings[i].Label = fmt.Sprintf("%s %d", s.label, i+1)
		}
	}
	return readings
}

// MaxReports is how many reports a story has at most.
const MaxReports = 1000

var errTooMany = &InputError{Problem: fmt.Sprintf("there are more than %d reports", MaxReports), Remedy: "give the reports of one event alone"}

func tooFew(args []string) error {
	if len(args) == 0 {
		return &InputError{Problem: "no report is given", Remedy: "give two or more reports of one event"}
	}
	return &InputError{Path: args[0], Problem: "is the only report", Remedy: "give at least one more report of the event to compare it with"}
}

// nameReports labels the reports that have no label yet, and refuses two of a name.
func nameReports(readings []reading) error {
	owner := map[string]string{}
	for _, r := range readings {
		if other, taken := owner[r.Label]; taken && r.Label != "" {
			return &InputError{
				Path:    r.Path,
				Problem: "has the label " + r.Label + ", as has " + nameOf(other),
				Remedy:  "name one of them otherwise: NAME=FILE",
			}
		}
		owner[r.Label] = r.Path
	}
	for i := range readings {
		if readings[i].Label != "" {
			continue
		}
		n := i
		for taken := true; taken; n++ {
			readings[i].Label = letters(n)
			_, taken = owner[letters(n)]
		}
		owner[readings[i].Label] = readings[i].Path
	}
	return nil
}

// letters is the name of the column with index n: A to Z, AA, AB and so on.
func letters(n int) string {
	name := ""
	for ; n >= 0; n = n/26 - 1 {
		name = string(rune('A'+n%26)) + name
	}
	return name
}
