// Package loop runs a model on a terminal, and gives the terminal back as it was
// whatever happens: the user leaves or goes back to the shell for a while, the
// context ends, or the model breaks down.
//
// It must not know what the model shows.
package loop

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"strconv"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"
)

// Options says what the terminal is.
type Options struct {
	Input   io.Reader // keys, nil is the terminal
	Output  io.Writer // the screen, nil is standard output
	Environ []string  // variables that tell of the terminal, as os.Environ has them; nil are the process's
}

// Run shows m until it quits or ctx ends, and returns it as it was last. The error
// is ctx's, a *Breakdown, or what kept the terminal from being used.
func Run(ctx context.Context, m tea.Model, o Options) (tea.Model, error) {
	n := &net{last: m}
	program := tea.NewProgram(guarded{m, n}, append(o.program(), tea.WithFilter(n.filter))...)
	n.program = program
	defer n.watch()()
	stop := context.AfterFunc(ctx, program.Quit) // which, unlike the library's WithContext, waits for its reader of keys
	defer stop()
	_, err := program.Run()
	m = n.last
	switch b := n.broke.Load(); {
	case b != nil:
		return m, b
	case ctx.Err() != nil:
		return m, ctx.Err()
	case errors.Is(err, tea.ErrInterrupted):
		return m, nil // the user left, if less politely
	case errors.As(err, new(*fs.PathError)) && o.Input == nil && !term.IsTerminal(os.Stdin.Fd()):
		return m, errNoKeyboard
	}
	return m, err
}

// errNoKeyboard is why nothing can be shown where the program has no terminal but
// for its output.
var errNoKeyboard = errors.New("there is no terminal to take keys from; give it one, or redirect standard output to read the result")

// program is o for the library. Signals are the caller's, who ends the context:
// the library's own handler may block for ever where it hears of one while it ends
// for another reason.
func (o Options) program() []tea.ProgramOption {
	options := []tea.ProgramOption{tea.WithoutSignalHandler(), tea.WithFPS(120)}
	if o.Input != nil {
		options = append(options, tea.WithInput(o.Input))
	}
	if o.Output != nil {
		options = append(options, tea.WithOutput(o.Output))
	}
	if o.Environ != nil {
		options = append(options, tea.WithEnvironment(o.Environ))
	}
	return options
}

// An AloneMsg tells the model that it cannot go back to the shell: there is none.
type AloneMsg struct{}

// filter sees every message before the library does.
func (n *net) filter(_ tea.Model, msg tea.Msg) tea.Msg {
	switch msg := msg.(type) {
	case tea.SuspendMsg:
		return n.suspend()
	case tea.WindowSizeMsg:
		return size(msg)
	}
	return msg
}

// size is how large a terminal is that may not know: some lines have nobody who
// tells.
func size(told tea.WindowSizeMsg) tea.WindowSizeMsg {
	if told.Width == 0 && told.Height == 0 {
		return tea.WindowSizeMsg{Width: number("COLUMNS", 80), Height: number("LINES", 24)}
	}
	return told
}

// number is what the variable says, usual where it does not.
func number(variable string, usual int) int {
	if n, err := strconv.Atoi(os.Getenv(variable)); err == nil && n > 0 && n < 10_000 {
		return n
	}
	return usual
}
