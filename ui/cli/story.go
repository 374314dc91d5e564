package cli

import (
	"context"

	"parallax/corpus"
)

// load reads the reports that args name, or the built-in story where there are
// none. Standard input may keep it waiting, so it gives up when ctx is done.
func (p program) load(ctx context.Context, args []string) (corpus.Story, error) {
	if len(args) == 0 {
		return corpus.Sample(), nil
	}
	type outcome struct {
		story corpus.Story
		err   error
	}
	done := make(chan outcome, 1)
	go func() {
		story, err := corpus.Load(args, p.in)
		done <- outcome{story, err}
	}()
	select {
	case <-ctx.Done():
		return corpus.Story{}, ctx.Err()
	case o := <-done:
		return o.story, o.err
	}
}
