package cli

import (
	"cmp"
	"context"
	"os"
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
}

// read opens the reader on the reports that args name, or prints them as text
// where there is no terminal to open it on.
func (p program) read(ctx context.Context, args []string, o readerOptions) error {
	set, err := o.settings.resolve()
	if err != nil {
		return err
	}
	if o.dumpKeys {
		return p.dumpKeys(set.Keys)
	}
	if !p.interactive() {
		return p.report(ctx, args, reportOptions{format: choice{chosen: "text"}, exitCode: o.exitCode})
	}
	story, err := p.load(ctx, args)
	if err != nil {
		return err
	}
	var table atomic.Pointer[compare.Table] // set beside the reader, perhaps never
	err = ui.Run(ctx, ui.Options{
		Story: story,
		Compare: func(ctx context.Context, s corpus.Story, progress compare.Progress) (*compare.Table, error) {
			t, err := compare.Compare(ctx, s, progress)
			table.Store(t)
			return t, err
		},
		Export:  newSaver(story, p.in).export,
		Formats: formats(),
		Theme:   string(set.Theme),
		NoColor: colourless(set.Color, os.Getenv),
		Environ: environ(set.Color, os.Environ()),
		ASCII:   asciiOnly(set.ASCII),
		Keys:    set.Keys,
		Output:  p.out,
	})
	if err != nil {
		return err
	}
	return gate(table.Load(), o.exitCode)
}

// formats is what the reader offers to export.
func formats() []ui.Format {
	var out []ui.Format
	for _, f := range report.Formats {
		out = append(out, ui.Format{Name: f.Name, Ext: f.Ext, Describe: f.Describe})
	}
	return out
}

// interactive reports whether standard output is a terminal that can be drawn on.
func (p program) interactive() bool {
	f, ok := p.out.(term.File)
	return ok && term.IsTerminal(f.Fd()) && os.Getenv("TERM") != "dumb"
}

// speaksUnicode reports whether the locale is of UTF-8, as it is taken to be
// where none is set.
func speaksUnicode() bool {
	locale := strings.ToUpper(cmp.Or(os.Getenv("LC_ALL"), os.Getenv("LC_CTYPE"), os.Getenv("LANG")))
	return locale == "" || strings.Contains(locale, "UTF-8") || strings.Contains(locale, "UTF8")
}

// asciiOnly reports whether the screen is to be drawn in ASCII.
func asciiOnly(w config.When) bool {
	return w == config.Always || w == config.Auto && !speaksUnicode()
}
