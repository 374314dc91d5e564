package ui

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"

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
	asked := 0
	story := func() corpus.Story { asked++; return ferry(3) }
	if err := Run(t.Context(), Options{Await: story, Input: strings.NewReader("q"), Output: io.Discard}); err != nil || asked != 1 {
		t.Errorf("the story was asked for %d times: %v", asked, err)
	}
}

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
