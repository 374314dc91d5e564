package picker

import (
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"parallax/corpus"
)

func shelf(stories int) corpus.Shelf {
	s := corpus.Shelf{Folder: "desk", Alone: make([]corpus.Head, 2), Skipped: make([]error, 1)}
	for i := range stories {
		title := []string{"Warehouse fire in Lindow", "Ferry aground off Karsund", "Council votes to close the old tram depot, and nobody knows what will become of its 140 workers"}[i%3]
		pile := corpus.Pile{Title: title}
		for k := range 2 + i%2 {
			pile.Heads = append(pile.Heads, corpus.Head{
				Path: fmt.Sprintf("desk/%d-%d.txt", i, k), Title: title, Source: []string{"Harbour Post", "City Wire", ""}[k],
				Published: time.Date(2031, 3, 4+k, 0, 0, 0, 0, time.UTC), Opening: strings.Repeat("Seven firefighters were hurt on Tuesday. ", 5),
			})
		}
		s.Piles = append(s.Piles, pile)
	}
	return s
}

// step hands over messages, and those that they lead to.
func step(m model, msgs ...tea.Msg) model {
	for _, msg := range msgs {
		next, cmd := m.Update(msg)
		m = next.(model)
		if cmd == nil {
			continue
		}
		switch more := cmd().(type) {
		case tea.BatchMsg:
			for _, c := range more {
				if c != nil {
					m = step(m, c())
				}
			}
		case tea.QuitMsg, nil:
		default:
			m = step(m, more)
		}
	}
	return m
}

// keys is keys as messages: the names of special ones, else letter by letter.
func keys(names ...string) (out []tea.Msg) {
	special := map[string]rune{"enter": tea.KeyEnter, "esc": tea.KeyEscape, "down": tea.KeyDown, "up": tea.KeyUp}
	for _, n := range names {
		if code, ok := special[n]; ok {
			out = append(out, tea.KeyPressMsg{Code: code})
			continue
		}
		for _, r := range n {
			out = append(out, tea.KeyPressMsg{Code: r, Text: string(r)})
		}
	}
	return out
}

func open(n, w, h int) model {
	return step(newModel(Options{Shelf: shelf(n), NoColor: true}), tea.WindowSizeMsg{Width: w, Height: h})
}

func TestPicks(t *testing.T) {
	for _, c := range []struct {
		name string
		keys []string
		want int
	}{
		{"the first", []string{"enter"}, 0},
		{"one further down", []string{"jj", "enter"}, 2},
		{"the last", []string{"G", "enter"}, 8},
		{"what is found, the closest first", []string{"/ferry", "enter"}, 4},
		{"another that is found", []string{"/ferry", "down", "enter"}, 1},
		{"loosely spelled", []string{"/trmdpot", "enter"}, 2},
		{"nothing found", []string{"/qqqq", "enter"}, -1},
		{"all again", []string{"/ferry", "esc", "enter"}, 0},
		{"leaving", []string{"q"}, -1},
	} {
		if got := step(open(9, 80, 24), keys(c.keys...)...).picked; got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}

// Every size is filled: no line too many, none too long.
func TestFillsEveryScreen(t *testing.T) {
	for _, n := range []int{1, 3, 100} {
		for _, size := range [][2]int{{200, 60}, {120, 40}, {90, 20}, {80, 24}, {50, 15}, {10, 3}, {5, 2}, {1, 1}, {0, 0}} {
			for _, typed := range [][]string{nil, {"G"}, {"/ferry"}, {"/qqqq"}} {
				m := step(open(n, size[0], size[1]), keys(typed...)...)
				lines := m.lines()
				if len(lines) != max(0, size[1]) && size[0] > 0 {
					t.Fatalf("%d stories, %v, %v: %d lines", n, size, typed, len(lines))
				}
				for i, l := range lines {
					if got := ansi.StringWidth(l); got != size[0] {
						t.Fatalf("%d stories, %v, %v: line %d is %d cells wide: %q", n, size, typed, i, got, l)
					}
				}
			}
		}
	}
}

// Nothing in a report reaches the terminal as anything but text.
func TestHostileText(t *testing.T) {
	const hostile = "a\x1b[2J\x1b]52;c;eA==\x07b\u202ec\u009bd\r\ne\U000e0041"
	s := shelf(2)
	s.Folder, s.Piles[0].Title = hostile, hostile
	s.Piles[0].Heads[0] = corpus.Head{Path: hostile, Title: hostile, Source: hostile, Opening: hostile}
	m := step(newModel(Options{Shelf: s, NoColor: true}), tea.WindowSizeMsg{Width: 120, Height: 20})
	m = step(m, append(keys("/"), tea.PasteMsg{Content: hostile})...)
	for _, m := range []model{m, step(m, keys("esc")...)} {
		for _, l := range m.lines() {
			if text := ansi.Strip(l); strings.ContainsAny(text, "\x1b\x07\r\u202e\u009b\U000e0041") || strings.Contains(l, "[2J") && strings.Contains(l, "\x1b[2J") {
				t.Errorf("%q", l)
			}
		}
	}
}

func TestLooks(t *testing.T) {
	for _, size := range [][2]int{{100, 16}, {50, 10}} {
		t.Run(fmt.Sprintf("%dx%d", size[0], size[1]), func(t *testing.T) {
			m := step(open(4, size[0], size[1]), keys("j")...)
			golden.RequireEqual(t, ansi.Strip(strings.Join(m.lines(), "\n")))
		})
	}
}
