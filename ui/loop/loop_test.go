package loop

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// A stub counts the messages it takes, and breaks down where it is told to.
type stub struct {
	breaks string
	taken  int
}

type pokeMsg struct{}

func poke() tea.Msg { return pokeMsg{} }

func (s stub) at(place string) {
	if s.breaks == place {
		panic("at " + place)
	}
}

func (s stub) Init() tea.Cmd {
	s.at("Init")
	return poke
}

func (s stub) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(pokeMsg); !ok {
		return s, nil
	}
	switch s.taken++; s.taken {
	case 1:
		return s, tea.Batch(func() tea.Msg { s.at("command"); return nil }, tea.Batch(poke, func() tea.Msg { s.at("batch"); return nil }))
	case 2:
		s.at("Update")
		return s, poke
	default:
		if s.breaks != "" {
			return s, nil // it will
		}
		return s, tea.Quit
	}
}

func (s stub) View() tea.View {
	if s.taken == 1 {
		s.at("View")
	}
	v := tea.NewView("taken")
	v.AltScreen = true
	return v
}

func TestWhereverAModelBreaksDownItEndsInOrder(t *testing.T) {
	for _, place := range []string{"Init", "Update", "View", "command", "batch", ""} {
		t.Run(place, func(t *testing.T) {
			keys, keyboard := io.Pipe()
			defer keyboard.Close()
			var screen bytes.Buffer
			last, err := Run(t.Context(), stub{breaks: place}, Options{Input: keys, Output: &screen})
			var b *Breakdown
			if got := errors.As(err, &b); got != (place != "") || got && (b.Cause != "at "+place || !strings.Contains(string(b.Stack), "loop_test.go")) {
				t.Errorf("the error is %v", err)
			}
			if s, ok := last.(stub); !ok || place == "Update" && s.taken != 1 {
				t.Errorf("the model is %#v: not as it was before", last)
			}
			if on, off := strings.Count(screen.String(), ansi.SetModeAltScreenSaveCursor), strings.Count(screen.String(), ansi.ResetModeAltScreenSaveCursor); on != off {
				t.Errorf("the alternate screen was entered %d times and left %d times", on, off)
			}
		})
	}
}

func TestItEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	keys, keyboard := io.Pipe()
	defer keyboard.Close()
	cancel()
	if _, err := Run(ctx, stub{taken: -100}, Options{Input: keys, Output: io.Discard}); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
}

func TestATerminalThatDoesNotKnowItsSize(t *testing.T) {
	for _, test := range []struct {
		columns, lines string
		told, want     tea.WindowSizeMsg
	}{
		{"", "", tea.WindowSizeMsg{}, tea.WindowSizeMsg{Width: 80, Height: 24}},
		{"132", "43", tea.WindowSizeMsg{}, tea.WindowSizeMsg{Width: 132, Height: 43}},
		{"-1", "many", tea.WindowSizeMsg{}, tea.WindowSizeMsg{Width: 80, Height: 24}},
		{"132", "43", tea.WindowSizeMsg{Width: 1, Height: 1}, tea.WindowSizeMsg{Width: 1, Height: 1}},
	} {
		t.Setenv("COLUMNS", test.columns)
		t.Setenv("LINES", test.lines)
		if got := size(test.told); got != test.want {
			t.Errorf("%+v: %+v", test, got)
		}
	}
}
