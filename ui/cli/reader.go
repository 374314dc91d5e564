package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync/atomic"

	"github.com/charmbracelet/x/term"

	"parallax/compare"
	"parallax/compare/report"
	"parallax/corpus"
	"parallax/ui"
	"parallax/ui/config"
)

// readerOptions is what the flags of the reader say.
type readerOptions struct {
	settings settings
	exitCode bool
	dumpKeys bool
	review   string // the file for rulings, "" for the usual one
	selection
}

// read opens the reader on the reports that args name, or prints them as text
// where there is no terminal to open it on.
func (p program) read(ctx context.Context, args []string, o readerOptions) error {
	set, err := interruptible(ctx, o.settings.resolve)
	if err != nil {
		return err
	}
	if o.dumpKeys {
		return p.dumpKeys(set.Keys)
	}
	if format := p.printed(bool(set.Linear)); format != "" {
		return p.report(ctx, args, reportOptions{format: choice{chosen: format}, selection: o.selection, exitCode: o.exitCode, review: o.review})
	}
	if o.selection.given() {
		return errors.New("--only, --kind and --report need --linear, or parallax report; in the reader, f filters")
	}
	ui.Warm()
	collect := hasten()
	defer collect()
	p = p.remember()
	p.picker = picks(p.out, set)
	draft, err := p.draft(ctx, args)
	if err != nil {
		return err
	}
	ruled, err := rulingsOn(draft.Files(), o.review)
	if err != nil {
		return err
	}
	var table atomic.Pointer[compare.Table] // set beside the reader, perhaps never
	err = p.reader()(ctx, ui.Options{
		Await: draft.Story,
		Compare: func(ctx context.Context, s corpus.Story, progress compare.Progress) (t *compare.Table, err error) {
			defer survive(&err)
			collect()
			t, err = compare.Compare(ctx, s, progress)
			table.Store(t)
			return t, err
		},
		Export:   newSaver(draft.Files(), p.in).export,
		Formats:  formats(),
		Excerpt:  excerpt,
		Copy:     copyText,
		Theme:    string(set.Theme),
		NoColor:  colourless(set.Color, os.Getenv),
		Environ:  environ(set.Color, os.Environ()),
		ASCII:    asciiOnly(set.ASCII),
		Mouse:    bool(set.Mouse),
		Keys:     set.Keys,
		FirstRun: firstRun(),
		Output:   p.out,
		Review:   ruled.options(),
		Watch:    ruled.watch(draft.Files(), p.memory.marks()),
		Reload:   func() (corpus.Story, error) { return p.quietly().load(ctx, args) },
	})
	if err := parting(ctx, recorded(err), ruled.farewell(p.errOut)); err != nil {
		return err
	}
	if t := table.Load(); t != nil {
		return gate(ruled.on(t), o.exitCode)
	}
	return nil
}

// parting is what there is to say at the end of the reader: why it ended, which is
// err, and why rulings are in no file, which is lost. Each may be nil.
func parting(ctx context.Context, err, lost error) error {
	if errors.Is(err, context.Canceled) {
		err = context.Cause(ctx)
	}
	if err != nil && lost != nil {
		return fmt.Errorf("%w; %w", err, lost)
	}
	return errors.Join(err, lost) // one of them at most
}

// reader is what shows the reports.
func (p program) reader() func(context.Context, ui.Options) error {
	if p.show != nil {
		return p.show
	}
	return ui.Run
}

// formats is what the reader offers to export.
func formats() []ui.Format {
	var out []ui.Format
	for _, f := range report.Formats {
		out = append(out, ui.Format{Name: f.Name, Ext: f.Ext, Describe: f.Describe})
	}
	return out
}

// printed is the format of what is printed in place of the reader, "" where the
// reader is to open: on a terminal that can be drawn on.
func (p program) printed(linear bool) string {
	_, isTerminal := p.terminal()
	switch {
	case linear, isTerminal && !drawable():
		return "linear"
	case !isTerminal:
		return "text"
	}
	return ""
}

// drawable reports whether terminals can be drawn on, as far as the environment
// tells. One without a name may be anything, but on Windows, where none has one.
func drawable() bool {
	name := os.Getenv("TERM")
	return name != "dumb" && (name != "" || runtime.GOOS == "windows")
}

// terminal is standard output where that is a terminal.
func (p program) terminal() (term.File, bool) {
	f, ok := p.out.(term.File)
	return f, ok && term.IsTerminal(f.Fd())
}

// columns is how wide standard output is, in cells; 0 where it is no terminal.
func (p program) columns() int {
	if f, ok := p.terminal(); ok {
		if w, _, err := term.GetSize(f.Fd()); err == nil {
			return w
		}
	}
	return 0
}

// speaksUnicode reports whether the locale is of UTF-8, as it is taken to be
// where none is set.
func speaksUnicode() bool {
	locale := strings.ToUpper(locale())
	return locale == "" || strings.Contains(locale, "UTF-8") || strings.Contains(locale, "UTF8")
}

// asciiOnly reports whether the screen is to be drawn in ASCII.
func asciiOnly(w config.When) bool {
	return w == config.Always || w == config.Auto && !speaksUnicode()
}
