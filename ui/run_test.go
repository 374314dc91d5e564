package ui

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parallax/compare"
	"parallax/corpus"
)

// The real loop, once, without a terminal.
func TestRunUntilTheUserLeaves(t *testing.T) {
	var screen bytes.Buffer
	if err := Run(t.Context(), Options{Story: ferry(3), Input: strings.NewReader("q"), Output: &screen}); err != nil {
		t.Fatal(err)
	}
}

func TestRunAwaitsTheStory(t *testing.T) {
	keys, keyboard := io.Pipe()
	defer keyboard.Close()
	asked, compared := 0, 0
	err := Run(t.Context(), Options{Input: keys, Output: io.Discard, Await: func() corpus.Story { asked++; return ferry(3) },
		Compare: func(_ context.Context, s corpus.Story, _ compare.Progress) (*compare.Table, error) {
			compared = len(s.Reports)
			_, err := io.WriteString(keyboard, "q")
			return ferryTable(s), err
		}})
	if err != nil || asked != 1 || compared != 3 {
		t.Errorf("the story was asked for %d times, and %d reports of it compared: %v", asked, compared, err)
	}
}

// Who leaves, or is told to, before the story is there does not wait for it.
func TestRunEndsBeforeTheStoryIsThere(t *testing.T) {
	for _, keys := range []string{"q", "j\x03", ""} {
		ctx, cancel := context.WithCancel(t.Context())
		left := make(chan struct{})
		silent, keyboard := io.Pipe()
		err := Run(ctx, Options{Input: io.MultiReader(strings.NewReader(keys), silent), Output: io.Discard, Await: func() corpus.Story {
			if keys == "" {
				cancel()
			}
			<-left
			return ferry(3)
		}})
		if keys == "" != errors.Is(err, context.Canceled) || keys != "" && err != nil {
			t.Errorf("%q: the error is %v", keys, err)
		}
		close(left)
		keyboard.Close()
		cancel()
	}
}

// What is typed before the story is there is for the reader, in its order.
func TestKeysBeforeTheStoryAreKept(t *testing.T) {
	d := waiting(t, 3, 120, 40)
	var next tea.Model = coming{make: func() model { return d.m }}
	for _, msg := range []tea.Msg{tea.WindowSizeMsg{Width: 40, Height: 10}, tea.WindowSizeMsg{Width: 100, Height: 30}, press('/'), press('q'), press('u')} {
		var cmd tea.Cmd
		if next, cmd = next.Update(msg); cmd != nil {
			t.Fatalf("%v leads to %v", msg, cmd())
		}
	}
	next, _ = next.Update(next.Init()())
	d.m = next.(model)
	if d.see("/qu"); d.m.w != 100 {
		t.Errorf("the screen is %d wide", d.m.w)
	}
}

func press(r rune) tea.KeyPressMsg { return tea.KeyPressMsg{Code: r, Text: string(r)} }

func TestRunUntilItsContextEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	silent, keyboard := io.Pipe()
	defer keyboard.Close()
	ended := make(chan struct{})
	err := Run(ctx, Options{Story: ferry(3), Input: silent, Output: io.Discard, Compare: func(work context.Context, _ corpus.Story, _ compare.Progress) (*compare.Table, error) {
		defer close(ended)
		cancel()
		<-work.Done()
		return nil, work.Err()
	}})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
	<-ended // the comparison is told, too
}
