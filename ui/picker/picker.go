// Package picker lets the user pick one of the stories of a folder on a
// terminal: a list that is searched as one types, and beside it what the reports
// of the story under the cursor open with.
//
// It must not know how stories are found or compared.
package picker

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"charm.land/bubbles/v2/list"
	tea "charm.land/bubbletea/v2"

	"parallax/corpus"
	"parallax/ui/loop"
	"parallax/ui/sheet"
	"parallax/ui/theme"
)

// Options says what to pick from and how it is shown.
type Options struct {
	Shelf   corpus.Shelf
	Theme   string   // one of theme.Names, "" for the first
	NoColor bool     // no theme but the one without colours
	Environ []string // variables that tell of the terminal; nil are the process's
	ASCII   bool     // draw in ASCII alone

	Input  io.Reader // keys, nil is the terminal
	Output io.Writer // the screen, nil is standard output
}

// ErrNone is that the user left without picking any.
var ErrNone = errors.New("no story was picked")

// Run shows the stories until the user picks one, and returns its index in
// Shelf.Piles. The error is ErrNone, ctx's, a *loop.Breakdown, or what kept the
// terminal from being used.
func Run(ctx context.Context, o Options) (int, error) {
	last, err := loop.Run(ctx, newModel(o), loop.Options{Input: o.Input, Output: o.Output, Environ: o.Environ})
	switch m, ok := last.(model); {
	case err != nil:
		return 0, err
	case !ok || m.picked < 0:
		return 0, ErrNone
	default:
		return m.picked, nil
	}
}

// A model is the state of the list.
type model struct {
	o      Options
	theme  theme.Theme
	signs  theme.Signs
	list   list.Model
	w, h   int
	picked int // -1 for none
}

// An item is a story in the list.
type item struct {
	corpus.Pile
	index int
}

// FilterValue is what a story is searched by: its titles and outlets.
func (i item) FilterValue() string {
	var b strings.Builder
	for _, h := range i.Heads {
		fmt.Fprintf(&b, "%s %s ", h.Title, h.Source)
	}
	return b.String()
}

// clean is a copy of p whose texts cannot do anything to a terminal. They come
// clean already; this is the second lock on the door.
func clean(p corpus.Pile) corpus.Pile {
	p.Title, p.Heads = corpus.CleanLine(p.Title), slices.Clone(p.Heads)
	for i := range p.Heads {
		for _, s := range []*string{&p.Heads[i].Path, &p.Heads[i].Title, &p.Heads[i].Source, &p.Heads[i].Opening} {
			*s = corpus.CleanLine(*s)
		}
	}
	return p
}

func newModel(o Options) model {
	m := model{o: o, theme: theme.New(o.Theme, true), signs: theme.NewSigns(o.ASCII), picked: -1}
	if o.NoColor {
		m.theme = theme.Mono()
	}
	items := make([]list.Item, len(o.Shelf.Piles))
	for i, p := range o.Shelf.Piles {
		items[i] = item{clean(p), i}
	}
	m.list = list.New(items, row{m.signs.Ellipsis}, 0, 0)
	m.list.Styles = list.Styles{} // the theme alone has colours
	m.list.Filter = find
	m.list.SetShowTitle(false)
	m.list.SetShowFilter(false)
	m.list.SetShowStatusBar(false)
	m.list.SetShowPagination(false)
	m.list.SetShowHelp(false)
	m.list.DisableQuitKeybindings()
	m.list.FilterInput.SetVirtualCursor(false) // the footer shows what is typed
	return m
}

// Init asks the terminal for its background, which it may never tell.
func (m model) Init() tea.Cmd { return tea.RequestBackgroundColor }

// Update takes in one message.
func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = msg.Width, msg.Height
		m.list.SetSize(max(0, m.left()), max(0, m.h-bars))
		return m, nil
	case tea.BackgroundColorMsg:
		if !m.o.NoColor {
			m.theme = theme.New(m.o.Theme, msg.IsDark())
		}
		return m, nil
	case tea.KeyPressMsg:
		if cmd, taken := m.press(msg.String()); taken {
			return m, cmd
		}
	}
	var cmd tea.Cmd
	m.list, cmd = m.list.Update(msg)
	return m, cmd
}

// press does what the keys do that are not the list's own.
func (m *model) press(key string) (cmd tea.Cmd, taken bool) {
	typing := m.list.SettingFilter()
	switch {
	case key == "ctrl+c", key == "q" && !typing, key == "esc" && !typing && !m.list.IsFiltered():
		return tea.Quit, true
	case key == "enter":
		if at, ok := m.list.SelectedItem().(item); ok {
			m.picked = at.index
			return tea.Quit, true
		}
		return nil, true
	case key == "space" && !typing:
		m.list.NextPage()
		return nil, true
	case (key == "down" || key == "up") && typing:
		if key == "down" {
			m.list.CursorDown()
		} else {
			m.list.CursorUp()
		}
		return nil, true
	}
	return nil, false
}

// row draws one story of the list as one line.
type row struct{ ellipsis string }

// Height is the lines of a row.
func (row) Height() int { return 1 }

// Spacing is the lines between two rows.
func (row) Spacing() int { return 0 }

// Update has nothing to take in.
func (row) Update(tea.Msg, *list.Model) tea.Cmd { return nil }

// Render writes the plain words of a row; the model paints those under the cursor.
func (r row) Render(w io.Writer, m list.Model, index int, it list.Item) {
	at, _ := it.(item)
	here := "  "
	if index == m.Index() {
		here = "> "
	}
	start := fmt.Sprintf("%s%-11s %3d  ", here, day(at.Published()), len(at.Heads))
	if m.Width() >= 60 {
		start = fmt.Sprintf("%s%-11s %3d reports  ", here, day(at.Published()), len(at.Heads))
	}
	io.WriteString(w, start+sheet.Fit(at.Title, max(1, m.Width()-1-len(start)), r.ellipsis))
}

func day(t time.Time) string {
	if t.IsZero() {
		return "no date"
	}
	return t.Format("2 Jan 2006")
}
